// Writes a drill file whose log is another: the file of a rehearsal with its table `records`
// replaced (docs/log.md, The file). Plain bytes of the SQLite 3 format, so that nothing is
// needed but Node; the chain of hashes is computed anew from the genesis of the export's header, and
// its last one is returned.
import { readFileSync, writeFileSync } from "node:fs";
import { blake2b } from "./blake2b.mjs";

export function rewrite(source, target, genesis, records) {
    const file = readFileSync(source);
    const size = file.readUInt16BE(16) === 1 ? 65536 : file.readUInt16BE(16);
    const usable = size - file[20];
    const pages = [];
    for (let at = 0; at < file.length; at += size) pages.push(Buffer.from(file.subarray(at, at + size)));
    const root = rootOf("records", pages[0]);

    // The number of a new page.
    const add = (page) => pages.push(page);

    let hash = Buffer.from(genesis, "hex");
    const cells = records.map((record, i) => {
        const columns = { ...record, seq: i + 1, data: dataOf(record) };
        hash = blake2b(Buffer.concat([hash, ...hashed(columns)]));
        return cell(i + 1, row({ ...columns, hash }), usable, size, add);
    });
    let level = leaves(cells, usable, size);
    while (level.length > 1) {
        level = interior(level.map(({ page, last }) => ({ number: add(page), last })), usable, size);
    }
    pages[root - 1] = level[0].page;
    pages[0].writeUInt32BE(pages.length, 28);
    writeFileSync(target, Buffer.concat(pages));
    return hash.toString("hex");
}

function varint(value) {
    const bytes = [value & 127];
    for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest & 127) | 128);
    return Buffer.from(bytes);
}

function readVarint(page, at) {
    let value = 0;
    for (;;) {
        const byte = page[at++];
        value = value * 128 + (byte & 127);
        if (byte < 128) return [value, at];
    }
}

// The first page of a table, from the schema on page 1 (type, name, table, root, sql).
function rootOf(table, first) {
    if (first[100] !== 13) throw new Error("the schema does not stand on one page");
    for (let i = 0; i < first.readUInt16BE(103); ++i) {
        let at = first.readUInt16BE(108 + 2 * i);
        [, at] = readVarint(first, at);
        [, at] = readVarint(first, at);
        const header = at;
        let [length, next] = readVarint(first, at);
        const sizes = [];
        while (next < header + length) {
            let type;
            [type, next] = readVarint(first, next);
            sizes.push(type >= 12 ? Math.floor((type - 12) / 2) : [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type]);
        }
        const [type, name] = sizes;
        const text = (from, bytes) => first.toString("utf8", from, from + bytes);
        const start = header + length;
        if (text(start, type) !== "table" || text(start + type, name) !== table) continue;
        return first.readUIntBE(start + type + name + sizes[2], sizes[3]);
    }
    throw new Error(`no table ${table}`);
}

function integer(value, littleEndian) {
    const bytes = Buffer.alloc(8);
    if (littleEndian) bytes.writeBigInt64LE(BigInt(value));
    else bytes.writeBigInt64BE(BigInt(value));
    return bytes;
}

// What the chain covers of a record: three numbers and three texts, each with its length.
function hashed({ seq, at_ms, utc_us, kind, actor, data }) {
    const texts = [kind, actor, data].map((text) => Buffer.from(text));
    return [
        ...[seq, at_ms, utc_us].map((value) => integer(value, true)),
        ...texts.flatMap((bytes) => [integer(bytes.length, true), bytes]),
    ];
}

// The column `data`: the event's fields, its version and the command's id.
function dataOf({ command, v, data }) {
    return JSON.stringify(sorted(command === undefined ? { ...data, v } : { ...data, v, cmd: command }));
}

// One record as a row: seq (the row's number), at_ms, utc_us, kind, actor, data, hash.
function row({ at_ms, utc_us, kind, actor, data, hash }) {
    const text = (value) => [13 + 2 * Buffer.byteLength(value), Buffer.from(value)];
    const columns = [
        [0, Buffer.alloc(0)],
        [6, integer(at_ms)],
        [6, integer(utc_us)],
        text(kind),
        text(actor),
        text(data),
        [12 + 2 * hash.length, hash],
    ];
    const types = Buffer.concat(columns.map(([type]) => varint(type)));
    return Buffer.concat([varint(types.length + 1), types, ...columns.map(([, bytes]) => bytes)]);
}

function sorted(value) {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
        Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
    );
}

// A cell of a leaf; what does not fit goes to a chain of further pages.
function cell(id, payload, usable, size, add) {
    const head = [varint(payload.length), varint(id)];
    if (payload.length <= usable - 35) return { last: id, bytes: Buffer.concat([...head, payload]) };
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const rest = least + ((payload.length - least) % (usable - 4));
    const local = rest <= usable - 35 ? rest : least;
    let next = 0;
    for (let end = payload.length; end > local; ) {
        const begin = Math.max(local, local + Math.floor((end - 1 - local) / (usable - 4)) * (usable - 4));
        const page = Buffer.alloc(size);
        page.writeUInt32BE(next, 0);
        payload.copy(page, 4, begin, end);
        next = add(page);
        end = begin;
    }
    const link = Buffer.alloc(4);
    link.writeUInt32BE(next);
    return { last: id, bytes: Buffer.concat([...head, payload.subarray(0, local), link]) };
}

// Packs cells into as few pages as they need, in order.
function pack(cells, room, make) {
    const made = [];
    let open = [];
    let used = 0;
    for (const one of cells) {
        if (open.length > 0 && used + one.bytes.length + 2 > room) {
            made.push(make(open));
            open = [];
            used = 0;
        }
        open.push(one);
        used += one.bytes.length + 2;
    }
    made.push(make(open));
    return made;
}

function page(type, head, cells, usable, size) {
    const bytes = Buffer.alloc(size);
    let end = usable;
    cells.forEach(({ bytes: content }, i) => {
        end -= content.length;
        content.copy(bytes, end);
        bytes.writeUInt16BE(end, head + 2 * i);
    });
    bytes[0] = type;
    bytes.writeUInt16BE(cells.length, 3);
    bytes.writeUInt16BE(end === 65536 ? 0 : end, 5);
    return bytes;
}

function leaves(cells, usable, size) {
    return pack(cells, usable - 8, (some) => ({ page: page(13, 8, some, usable, size), last: some.at(-1)?.last ?? 0 }));
}

function interior(children, usable, size) {
    const cells = children.map(({ number, last }) => {
        const link = Buffer.alloc(4);
        link.writeUInt32BE(number);
        return { number, last, bytes: Buffer.concat([link, varint(last)]) };
    });
    return pack(cells, usable - 12, (some) => {
        const right = some.at(-1);
        const made = page(5, 12, some.slice(0, -1), usable, size);
        made.writeUInt32BE(right.number, 8);
        return { page: made, last: right.last };
    });
}
