// A wire between a browser and the server that a test can cut, make deaf in one direction, or let go
// silent as a lost radio link does: nobody is told, and nothing arrives.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

export class Proxy {
    lines = new Set();
    deaf = false;
    silent = false;

    static async before(server) {
        const proxy = new Proxy();
        proxy.listener = createServer((near) => proxy.carry(near, server.port));
        proxy.listener.listen(0, '127.0.0.1');
        await once(proxy.listener, 'listening');
        return proxy;
    }

    get address() {
        return `http://localhost:${this.listener.address().port}`;
    }

    carry(near, port) {
        const far = this.silent ? undefined : connect(port, '127.0.0.1');
        const line = { near, far, lost: this.silent };
        const end = () => {
            this.lines.delete(line);
            near.destroy();
            far?.destroy();
        };
        this.lines.add(line);
        near.on('data', (bytes) => line.lost || far.write(bytes));
        near.on('close', end).on('error', end);
        far?.on('data', (bytes) => line.lost || this.deaf || near.write(bytes));
        far?.on('close', () => line.lost || end()).on('error', () => line.lost || end());
    }

    // What the server says is lost from now on.
    deafen() {
        this.deaf = true;
    }

    // What is said from now on is lost both ways, on the lines there are and on new ones; none of them
    // ever breaks.
    hush() {
        this.silent = true;
        for (const line of this.lines) line.lost = true;
    }

    // New lines carry again; those that were lost stay so.
    mend() {
        this.silent = false;
    }

    // Every line breaks; new ones work both ways.
    cut() {
        this.deaf = false;
        for (const { near } of this.lines) near.destroy();
    }

    async close() {
        this.cut();
        this.listener.close();
        await once(this.listener, 'close');
    }
}
