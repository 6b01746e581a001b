// A capture as tools write it: little-endian, Ethernet, IPv4, UDP to port 53, `packets` of 46 bytes.
export function capture(packets) {
    const head = Buffer.alloc(24);
    head.writeUInt32LE(0xa1b2c3d4, 0);
    head.writeUInt16LE(2, 4);
    head.writeUInt16LE(4, 6);
    head.writeUInt32LE(65_535, 16);
    head.writeUInt32LE(1, 20);
    const frame = Buffer.alloc(46);
    frame.writeUInt16BE(0x0800, 12);
    frame.set([0x45, 0, 0, 32, 0, 0, 0, 0, 64, 17, 0, 0, 192, 0, 2, 44, 198, 51, 100, 7], 14);
    frame.writeUInt16BE(40_000, 34);
    frame.writeUInt16BE(53, 36);
    const records = Array.from({ length: packets }, (_, n) => {
        const record = Buffer.alloc(16);
        record.writeUInt32LE(1_794_684_000 + n, 0);
        record.writeUInt32LE(frame.length, 8);
        record.writeUInt32LE(frame.length, 12);
        return Buffer.concat([record, frame]);
    });
    return Buffer.concat([head, ...records]);
}
