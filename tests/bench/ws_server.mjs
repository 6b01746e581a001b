// The baseline most people would reach for: npm ws, as its README broadcasts. Prints its port; each line on standard input
// is one fan-out of PAYLOAD_BYTES to every client.
import { createInterface } from 'node:readline';
import { WebSocketServer, WebSocket } from 'ws';

const bytes = Number(process.argv[2] ?? 512);
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false, backlog: 4096 });
server.on('listening', () => console.log(server.address().port));
createInterface({ input: process.stdin })
  .on('line', (marker) => {
    const payload = marker.padEnd(bytes, '.');
    for (const client of server.clients) if (client.readyState === WebSocket.OPEN) client.send(payload);
  })
  .on('close', () => process.exit(0));
