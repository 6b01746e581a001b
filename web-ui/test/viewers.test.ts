// Reading the files that come with injects: tables, searches in long texts, packet captures.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look_of } from '@/participant/artefacts';
import { read_capture } from '@/participant/casework/viewers/capture';
import { compare_cells, read_csv } from '@/participant/casework/viewers/csv';
import { cut_at, find_lines, kMost_found } from '@/participant/casework/viewers/find';
import { span_of } from '@/participant/casework/viewers/window';

test('viewers: each file has the look of its kind, the rest are downloads', () => {
    const look = (type: string, file: string) => look_of({ type, file });
    assert.equal(look('text/csv; charset=utf-8', 'a.csv'), 'table');
    assert.equal(look('message/rfc822', 'a.bin'), 'mail');
    assert.equal(look('text/plain', 'a.EML'), 'mail');
    assert.equal(look('application/vnd.tcpdump.pcap', 'a.pcap'), 'capture');
    assert.equal(look('image/png', 'a.png'), 'image');
    assert.equal(look('application/json', 'a.json'), 'text');
    assert.equal(look('application/zip', 'a.zip'), 'none');
});

test('viewers: tables with quotes, semicolons, tabs and no last newline', () => {
    assert.deepEqual(read_csv('a,b\r\n"x, ""y""","two\nlines"\n'), [
        ['a', 'b'],
        ['x, "y"', 'two\nlines'],
    ]);
    assert.deepEqual(read_csv('a;b\n1;2'), [
        ['a', 'b'],
        ['1', '2'],
    ]);
    assert.deepEqual(read_csv('a\tb\n1\t'), [
        ['a', 'b'],
        ['1', ''],
    ]);
    assert.deepEqual(read_csv(''), []);
});

test('viewers: numbers sort by size, before words, empty cells last', () => {
    const cells = ['10', 'b', '9', '', '1e3', 'a', '-2'];
    assert.deepEqual([...cells].sort(compare_cells), ['-2', '9', '10', '1e3', '', 'a', 'b']);
});

test('viewers: a search knows no case, cuts the line at what it found, and ends', () => {
    const lines = ['Failed password', 'ok', 'failed again, FAILED'];
    assert.deepEqual(find_lines(lines, 'failed'), [0, 2]);
    assert.deepEqual(find_lines(lines, ''), []);
    assert.deepEqual(cut_at(lines[2]!, 'failed'), ['', 'failed', ' again, ', 'FAILED', '']);
    assert.equal(cut_at('aXbXc', 'x').join(''), 'aXbXc');
    assert.equal(find_lines(Array<string>(20_000).fill('x'), 'x').length, kMost_found);
});

test('viewers: only the rows that can be seen are drawn', () => {
    assert.deepEqual(span_of(0, 400, 20, 100_000), { first: 0, end: 40 });
    assert.deepEqual(span_of(20_000, 400, 20, 100_000), { first: 980, end: 1040 });
    assert.deepEqual(span_of(20_000, 400, 20, 3), { first: 3, end: 3 });
});

const bytes = (...parts: (number[] | Uint8Array)[]) =>
    Uint8Array.from(parts.flatMap((p) => [...p]));
const u16 = (n: number) => [n >> 8, n & 255];
const little = (n: number) => [n & 255, (n >> 8) & 255, (n >> 16) & 255, (n >>> 24) & 255];

// Ethernet, IPv4, UDP from 192.0.2.1:5000 to 198.51.100.7:53, `size` bytes of data.
function udp(size: number): Uint8Array {
    const data = Array<number>(size).fill(0);
    const ip = [
        0x45,
        0,
        ...u16(28 + size),
        0,
        0,
        0,
        0,
        64,
        17,
        0,
        0,
        192,
        0,
        2,
        1,
        198,
        51,
        100,
        7,
    ];
    return bytes(
        Array<number>(12).fill(2),
        [0x08, 0x00],
        ip,
        u16(5000),
        u16(53),
        u16(8 + size),
        [0, 0],
        data,
    );
}

// Ethernet with a VLAN tag, IPv6, ICMPv6 from 2001:db8::1 to 2001:db8:0:1::2.
function icmp6(): Uint8Array {
    const address = (groups: number[]) => groups.flatMap(u16);
    return bytes(
        Array<number>(12).fill(2),
        [0x81, 0x00, 0, 5, 0x86, 0xdd],
        [0x60, 0, 0, 0, 0, 8, 58, 64],
        address([0x2001, 0xdb8, 0, 0, 0, 0, 0, 1]),
        address([0x2001, 0xdb8, 0, 1, 0, 0, 0, 2]),
        [128, 0, 0, 0, 0, 0, 0, 0],
    );
}

function pcap(frames: Uint8Array[]): Uint8Array {
    const head = [
        ...little(0xa1b2c3d4),
        2,
        0,
        4,
        0,
        ...little(0),
        ...little(0),
        ...little(65535),
        ...little(1),
    ];
    const records = frames.map((frame, n) =>
        bytes(
            little(1_700_000_000 + n),
            little(500_000),
            little(frame.length),
            little(frame.length),
            frame,
        ),
    );
    return bytes(head, ...records);
}

const buffer_of = (data: Uint8Array) => data.slice().buffer as ArrayBuffer;

test('viewers: a capture is counted by conversation and protocol', () => {
    const capture = read_capture(buffer_of(pcap([udp(10), udp(30), icmp6()])));
    assert.equal(capture.packets, 3);
    assert.equal(capture.first_s, 1_700_000_000.5);
    assert.equal(capture.last_s, 1_700_000_002.5);
    assert.equal(capture.cut, false);
    assert.deepEqual(capture.protocols, [
        ['UDP', 2],
        ['ICMPv6', 1],
    ]);
    assert.deepEqual(capture.conversations, [
        { from: '192.0.2.1:5000', to: '198.51.100.7:53', protocol: 'UDP', packets: 2, bytes: 124 },
        { from: '2001:db8::1', to: '2001:db8:0:1::2', protocol: 'ICMPv6', packets: 1, bytes: 66 },
    ]);
});

test('viewers: a capture that is cut says so; what is no capture is refused', () => {
    const whole = pcap([udp(10), udp(30)]);
    const cut = read_capture(buffer_of(whole.slice(0, whole.length - 5)));
    assert.equal(cut.packets, 1);
    assert.equal(cut.cut, true);
    assert.throws(() => read_capture(buffer_of(bytes([1, 2, 3, 4, 5]))), RangeError);
    assert.throws(() => read_capture(new ArrayBuffer(0)), RangeError);
    assert.deepEqual(read_capture(buffer_of(pcap([]))), {
        packets: 0,
        bytes: 0,
        protocols: [],
        conversations: [],
        cut: false,
    });
});

test('viewers: any bytes after the head of a capture end in counts, not in a fault', () => {
    let seed = 20261129;
    const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x80000000;
    for (let round = 0; round < 300; ++round) {
        const noise = Array.from({ length: 200 }, () => Math.floor(random() * 256));
        const frame = bytes(udp(4).slice(0, 12 + Math.floor(random() * 20)), noise);
        const capture = read_capture(buffer_of(pcap([frame, udp(3)])));
        assert.equal(capture.packets, 2);
    }
});
