// A thin wire between a browser and the server: so many bits a second and so long a round trip, shared
// by all connections, as on a bad mobile line. It counts what it carries.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

// About what one packet holds: large answers take turns with small ones.
const kPacket = 1400;

// One direction: packets leave one after the other and arrive half a round trip later.
class Lane {
    carried = 0;
    free_at = 0;

    constructor(line) {
        this.line = line;
    }

    send(bytes, deliver) {
        const { bit_per_s, round_trip_ms } = this.line;
        this.carried += bytes.length;
        const now = performance.now();
        this.free_at = Math.max(this.free_at, now) + (bytes.length * 8000) / bit_per_s;
        setTimeout(deliver, this.free_at + round_trip_ms / 2 - now);
    }
}

export class SlowLine {
    sockets = new Set();

    constructor(bit_per_s, round_trip_ms) {
        Object.assign(this, { bit_per_s, round_trip_ms });
        this.up = new Lane(this);
        this.down = new Lane(this);
    }

    static async before(server, bit_per_s, round_trip_ms) {
        const line = new SlowLine(bit_per_s, round_trip_ms);
        line.listener = createServer((near) => line.carry(near, server.port));
        line.listener.listen(0, '127.0.0.1');
        await once(line.listener, 'listening');
        return line;
    }

    get address() {
        return `http://localhost:${this.listener.address().port}`;
    }

    get carried() {
        return this.up.carried + this.down.carried;
    }

    carry(near, port) {
        const far = connect(port, '127.0.0.1');
        const pass = (from, to, lane, after_ms) => {
            let waiting = [];
            const next = () => {
                const bytes = waiting.shift();
                if (!bytes) return;
                lane.send(bytes, () => to.writable && to.write(bytes));
                next();
            };
            const open_at = performance.now() + after_ms;
            from.on('data', (data) => {
                for (let at = 0; at < data.length; at += kPacket)
                    waiting.push(data.subarray(at, at + kPacket));
                const wait = open_at - performance.now();
                if (wait > 0) setTimeout(next, wait);
                else next();
            });
        };
        // A new connection takes a round trip before the first byte may go.
        pass(near, far, this.up, this.round_trip_ms);
        pass(far, near, this.down, 0);
        for (const socket of [near, far]) {
            this.sockets.add(socket);
            socket.on('error', () => socket.destroy());
            socket.on('close', () => {
                near.destroy();
                far.destroy();
                this.sockets.delete(socket);
            });
        }
    }

    async close() {
        for (const socket of this.sockets) socket.destroy();
        this.listener.close();
        await once(this.listener, 'close');
    }
}
