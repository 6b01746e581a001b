// BLAKE2b with a 32-byte result and no key (RFC 7693): the hash of the log's chain. Node has it
// with 64 bytes only, and the length goes into the hash. Words of 64 bits stand as two of 32:
// low half first.
const start = new Uint32Array([
    0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a,
    0xade682d1, 0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
]);

const order = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];
const lanes = [
    [0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15],
    [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14],
];

const v = new Uint32Array(32);
const m = new Uint32Array(32);

// v[a] += v[b] + m[word]; without a word, only v[b].
function add(a, b, word) {
    let low = v[2 * a] + v[2 * b];
    let high = v[2 * a + 1] + v[2 * b + 1];
    if (word !== undefined) {
        low += m[2 * word];
        high += m[2 * word + 1];
    }
    v[2 * a] = low;
    v[2 * a + 1] = high + Math.floor(low / 0x100000000);
}

// v[a] = (v[a] ^ v[b]) rotated right by `by` bits.
function turn(a, b, by) {
    let low = v[2 * a] ^ v[2 * b];
    let high = v[2 * a + 1] ^ v[2 * b + 1];
    if (by >= 32) [low, high] = [high, low];
    const rest = by % 32;
    v[2 * a] = rest === 0 ? low : (low >>> rest) | (high << (32 - rest));
    v[2 * a + 1] = rest === 0 ? high : (high >>> rest) | (low << (32 - rest));
}

function compress(h, block, length, last) {
    for (let i = 0; i < 32; ++i) m[i] = block.readUInt32LE(4 * i);
    v.set(h);
    v.set(start, 16);
    v[24] ^= length;
    if (last) {
        v[28] = ~v[28];
        v[29] = ~v[29];
    }
    for (let round = 0; round < 12; ++round) {
        const words = order[round % 10];
        for (let lane = 0; lane < 8; ++lane) {
            const [a, b, c, d] = lanes[lane];
            add(a, b, words[2 * lane]);
            turn(d, a, 32);
            add(c, d);
            turn(b, c, 24);
            add(a, b, words[2 * lane + 1]);
            turn(d, a, 16);
            add(c, d);
            turn(b, c, 63);
        }
    }
    for (let i = 0; i < 16; ++i) h[i] ^= v[i] ^ v[i + 16];
}

export function blake2b(bytes) {
    const h = Uint32Array.from(start);
    h[0] ^= 0x01010000 ^ 32;
    const blocks = Math.max(1, Math.ceil(bytes.length / 128));
    const padded = Buffer.alloc(blocks * 128);
    bytes.copy(padded);
    for (let i = 1; i <= blocks; ++i) {
        compress(h, padded.subarray(128 * (i - 1), 128 * i), Math.min(128 * i, bytes.length), i === blocks);
    }
    return Buffer.from(h.buffer, 0, 32);
}
