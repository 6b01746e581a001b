// Reads what `tocsin export FILE --events` writes (docs/log.md): the scenario and the records.
export function readExport(text) {
    const [header, ...records] = text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line));
    if (header?.format !== "tocsin-events") throw new Error("not an export of events");
    return { header, scenario: header.scenario, records };
}

// A collection stands by name or as a list with an `id` in each: always as [id, entry] pairs.
export function entries(collection) {
    if (Array.isArray(collection)) return collection.map((entry, i) => [entry.id ?? entry.q ?? `#${i}`, entry]);
    return Object.entries(collection ?? {});
}

// One or a list of them: always a list.
export function list(value) {
    if (value === undefined) return [];
    return Array.isArray(value) ? value : [value];
}

// All records of one kind: their fields with `at` and `seq`.
export function ofKind(records, kind) {
    return records
        .filter((record) => record.kind === kind)
        .map((record) => ({ ...record.data, at: record.at_ms, seq: record.seq }));
}
