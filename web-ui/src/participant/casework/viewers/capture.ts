// What a packet capture holds, counted: pcap (both byte orders, micro- and nanoseconds) and pcapng.
// Reads Ethernet, raw IP and Linux cooked frames, IPv4 and IPv6, TCP, UDP and ICMP.

export interface Conversation {
    // `address` or `address:port`.
    from: string;
    to: string;
    protocol: string;
    packets: number;
    bytes: number;
}

export interface Capture {
    packets: number;
    bytes: number;
    // Seconds since 1970; undefined in an empty capture.
    first_s?: number;
    last_s?: number;
    protocols: [name: string, packets: number][];
    // The largest first.
    conversations: Conversation[];
    // The file ends within a packet.
    cut: boolean;
}

const kEthernet = 1;
const kRaw = new Set([12, 14, 101]);
const kCooked = 113;
const kIp_protocols: Record<number, string> = { 1: 'ICMP', 6: 'TCP', 17: 'UDP', 58: 'ICMPv6' };

class Tally {
    capture: Capture = { packets: 0, bytes: 0, protocols: [], conversations: [], cut: false };
    private protocols = new Map<string, number>();
    private talks = new Map<string, Conversation>();

    packet(frame: DataView, length: number, link: number, at_s: number | undefined): void {
        const { capture } = this;
        ++capture.packets;
        capture.bytes += length;
        if (at_s !== undefined) {
            capture.first_s = Math.min(capture.first_s ?? at_s, at_s);
            capture.last_s = Math.max(capture.last_s ?? at_s, at_s);
        }
        const ends = ends_of(frame, link);
        const name = ends?.protocol ?? '–';
        this.protocols.set(name, (this.protocols.get(name) ?? 0) + 1);
        if (!ends) return;
        const key = `${ends.from} ${ends.to} ${ends.protocol}`;
        const talk = this.talks.get(key) ?? { ...ends, packets: 0, bytes: 0 };
        ++talk.packets;
        talk.bytes += length;
        this.talks.set(key, talk);
    }

    done(cut: boolean): Capture {
        const protocols = [...this.protocols].sort((a, b) => b[1] - a[1]);
        const conversations = [...this.talks.values()].sort((a, b) => b.bytes - a.bytes);
        return { ...this.capture, protocols, conversations, cut };
    }
}

type Ends = Pick<Conversation, 'from' | 'to' | 'protocol'>;

function ends_of(frame: DataView, link: number): Ends | undefined {
    const start = ip_start(frame, link);
    if (start === undefined || start >= frame.byteLength) return undefined;
    const ip = new DataView(frame.buffer, frame.byteOffset + start, frame.byteLength - start);
    const version = ip.getUint8(0) >> 4;
    if (version === 4 && ip.byteLength >= 20) {
        const after = (ip.getUint8(0) & 15) * 4;
        const whole = (ip.getUint16(6) & 0x1fff) === 0;
        return ends(ip, ip.getUint8(9), four(ip, 12), four(ip, 16), whole ? after : undefined);
    }
    if (version === 6 && ip.byteLength >= 40)
        return ends(ip, ip.getUint8(6), six(ip, 8), six(ip, 24), 40);
    return undefined;
}

function ip_start(frame: DataView, link: number): number | undefined {
    if (kRaw.has(link)) return 0;
    let at = link === kEthernet ? 12 : link === kCooked ? 14 : -1;
    if (at < 0) return undefined;
    const type = () => (at + 2 <= frame.byteLength ? frame.getUint16(at) : 0);
    // VLAN tags stand before the type.
    while (type() === 0x8100 || type() === 0x88a8) at += 4;
    return type() === 0x0800 || type() === 0x86dd ? at + 2 : undefined;
}

function ends(
    ip: DataView,
    number: number,
    from: string,
    to: string,
    after: number | undefined,
): Ends {
    const protocol = kIp_protocols[number] ?? `IP ${number}`;
    const has_ports = number === 6 || number === 17;
    if (!has_ports || after === undefined || after + 4 > ip.byteLength)
        return { from, to, protocol };
    const port = (address: string, at: number) => `${address}:${ip.getUint16(at)}`;
    const bracket = (address: string) => (address.includes(':') ? `[${address}]` : address);
    return { from: port(bracket(from), after), to: port(bracket(to), after + 2), protocol };
}

const four = (ip: DataView, at: number) => [0, 1, 2, 3].map((n) => ip.getUint8(at + n)).join('.');

// RFC 5952: the first longest run of zeros, if it is longer than one, becomes `::`.
function six(ip: DataView, at: number): string {
    const groups = Array.from({ length: 8 }, (_, n) => ip.getUint16(at + 2 * n));
    let [start, size] = [0, 1];
    for (let i = 0; i < 8; ++i) {
        let end = i;
        while (end < 8 && groups[end] === 0) ++end;
        if (end - i > size) [start, size] = [i, end - i];
    }
    const text = (part: number[]) => part.map((group) => group.toString(16)).join(':');
    if (size < 2) return text(groups);
    return `${text(groups.slice(0, start))}::${text(groups.slice(start + size))}`;
}

// Throws a RangeError for what is no capture.
export function read_capture(buffer: ArrayBuffer): Capture {
    const view = new DataView(buffer);
    const magic = view.getUint32(0);
    if (magic === 0x0a0d0d0a) return read_pcapng(view);
    const kinds: Record<number, [little: boolean, per_s: number]> = {
        0xa1b2c3d4: [false, 1e6],
        0xd4c3b2a1: [true, 1e6],
        0xa1b23c4d: [false, 1e9],
        0x4d3cb2a1: [true, 1e9],
    };
    const kind = kinds[magic];
    if (!kind) throw new RangeError('not a packet capture');
    const [little, per_s] = kind;
    const link = view.getUint32(20, little) & 0xffff;
    const tally = new Tally();
    let at = 24;
    while (at + 16 <= view.byteLength) {
        const kept = view.getUint32(at + 8, little);
        if (at + 16 + kept > view.byteLength) return tally.done(true);
        const at_s = view.getUint32(at, little) + view.getUint32(at + 4, little) / per_s;
        const frame = new DataView(buffer, at + 16, kept);
        tally.packet(frame, view.getUint32(at + 12, little), link, at_s);
        at += 16 + kept;
    }
    return tally.done(at < view.byteLength);
}

interface Interface {
    link: number;
    per_s: number;
}

function read_pcapng(view: DataView): Capture {
    const tally = new Tally();
    let little = false;
    let interfaces: Interface[] = [];
    let at = 0;
    while (at + 12 <= view.byteLength) {
        const type = view.getUint32(at, little);
        // A section says in which order its bytes are.
        if (type === 0x0a0d0d0a) {
            little = view.getUint32(at + 8) !== 0x1a2b3c4d;
            interfaces = [];
        }
        const length = view.getUint32(at + 4, little);
        if (length < 12 || at + length > view.byteLength) return tally.done(true);
        if (type === 1) interfaces.push(read_interface(view, at, length, little));
        if (type === 6 && length >= 32) {
            const from = interfaces[view.getUint32(at + 8, little)];
            const kept = Math.min(view.getUint32(at + 20, little), length - 32);
            const ticks =
                view.getUint32(at + 12, little) * 2 ** 32 + view.getUint32(at + 16, little);
            const frame = new DataView(view.buffer, at + 28, kept);
            const size = view.getUint32(at + 24, little);
            if (from) tally.packet(frame, size, from.link, ticks / from.per_s);
        }
        // A simple packet has no time.
        if (type === 3 && length >= 16) {
            const kept = Math.min(view.getUint32(at + 8, little), length - 16);
            const frame = new DataView(view.buffer, at + 12, kept);
            tally.packet(
                frame,
                view.getUint32(at + 8, little),
                interfaces[0]?.link ?? 1,
                undefined,
            );
        }
        at += length;
    }
    return tally.done(at < view.byteLength);
}

function read_interface(view: DataView, at: number, length: number, little: boolean): Interface {
    let per_s = 1e6;
    // Options: code, length, value, padded to four bytes; 9 is the resolution of the clock.
    for (let option = at + 16; option + 4 <= at + length - 4; ) {
        const code = view.getUint16(option, little);
        const size = view.getUint16(option + 2, little);
        if (code === 0) break;
        if (code === 9 && size === 1) {
            const power = view.getUint8(option + 4);
            per_s = power & 0x80 ? 2 ** (power & 0x7f) : 10 ** power;
        }
        option += 4 + Math.ceil(size / 4) * 4;
    }
    return { link: view.getUint16(at + 8, little), per_s };
}
