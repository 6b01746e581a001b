// A wire between a browser and the server that a test can cut, or make deaf in one direction.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

export class Proxy {
    lines = new Set();
    deaf = false;

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
        const far = connect(port, '127.0.0.1');
        const line = { near, far };
        const end = () => {
            this.lines.delete(line);
            near.destroy();
            far.destroy();
        };
        this.lines.add(line);
        near.on('data', (bytes) => far.write(bytes));
        far.on('data', (bytes) => this.deaf || near.write(bytes));
        for (const socket of [near, far]) socket.on('close', end).on('error', end);
    }

    // What the server says is lost from now on.
    deafen() {
        this.deaf = true;
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
