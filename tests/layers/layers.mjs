// The rules of the house that a machine can keep (docs/developer.md): which folder may include
// which, and what may be seen in one place only. `layers.test.mjs` runs them over the tree.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

// Each room with its storey. A file includes its own room and lower storeys, nothing else.
export const rooms = {
    scenarios: 1,
    "engine/core": 2,
    "engine/store": 3,
    scoring: 3,
    "engine/rehearsal": 4,
    "engine/exchange": 4,
    "engine/gateway": 4,
    "engine/app": 5,
};

const ignored = new Set(["node_modules", "build", "dist", "data", ".git", ".cache"]);
const vagueNames = new Set(["utils", "util", "helpers", "helper", "manager", "managers", "common"]);

function walk(root, folder, visit) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
        const path = posix.join(folder, entry.name);
        if (entry.isDirectory()) {
            if (!ignored.has(entry.name)) {
                visit.folder?.(path);
                walk(root, path, visit);
            }
        } else {
            visit.file?.(path);
        }
    }
}

// Sources of the program: { path, room, code, includes: [{ line, target, quoted }] }, where code
// is the text without comments.
export function readSources(root) {
    const sources = [];
    const file = (path) => {
        if (/\.(cpp|hpp)$/.test(path)) sources.push(readSource(root, path));
    };
    for (const top of ["scenarios", "engine", "scoring"]) {
        if (existsSync(join(root, top))) walk(root, top, { file });
    }
    return sources;
}

function readSource(root, path) {
    const text = readFileSync(join(root, path), "utf8");
    const includes = [];
    text.split("\n").forEach((line, index) => {
        const found = /^\s*#\s*include\s*(["<])([^">]+)[">]/.exec(line);
        if (found) includes.push({ line: index + 1, target: found[2], quoted: found[1] === '"' });
    });
    const code = text.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, "");
    return { path, room: roomOf(path), code, includes };
}

export function roomOf(path) {
    return Object.keys(rooms).find((room) => path.startsWith(`${room}/`));
}

const at = (source, include) => `${source.path}:${include.line}`;

function eachInclude(sources, judge) {
    return sources.flatMap((source) =>
        source.includes.flatMap((include) => judge(source, include) ?? []),
    );
}

function onlyIn(sources, wanted, room) {
    return eachInclude(sources, (source, include) =>
        wanted(include.target) && source.room !== room
            ? `${at(source, include)}: ${include.target} belongs in ${room} only`
            : undefined,
    );
}

const isBeast = (target) => target.startsWith("boost/beast");
const isSqlite = (target) => /^sqlite3(ext)?\.h$/.test(target);

// What the core must not know: clock, files, JSON, threads, coroutines, sockets.
const worldly = new RegExp(
    "^(iostream|fstream|filesystem|cstdio|ctime|thread|mutex|shared_mutex|condition_variable|" +
        "future|atomic|coroutine|boost/(asio|beast)|nlohmann/|yaml-cpp/|sqlite3|sodium|openssl/)",
);
const wallClock = /system_clock|clock_gettime|gettimeofday|(?<![\w.>])(std\s*::\s*)?time\s*\(\s*(0|NULL|nullptr|&)/;

// Every rule: a sentence that is true of a good tree, and what breaks it (one line per breach).
export const rules = [
    {
        name: "every source stands in a room of the house",
        breaches: (root) =>
            readSources(root)
                .filter((source) => !source.room)
                .map((source) => `${source.path}: no room; the rooms are ${Object.keys(rooms)}`),
    },
    {
        name: "a room includes itself and lower storeys only",
        breaches: (root) =>
            eachInclude(readSources(root), (source, include) => {
                const target = roomOf(include.target);
                if (!target || target === source.room) return undefined;
                if (rooms[target] < rooms[source.room]) return undefined;
                return `${at(source, include)}: ${source.room} (${rooms[source.room]}) must not include ${include.target} (${rooms[target]})`;
            }),
    },
    {
        name: "the project's own headers are named from the top of the tree",
        breaches: (root) =>
            eachInclude(readSources(root), (source, include) => {
                if (include.quoted && existsSync(join(root, include.target))) return undefined;
                const own =
                    include.quoted ||
                    existsSync(join(root, dirname(source.path), include.target)) ||
                    existsSync(join(root, include.target));
                return own ? `${at(source, include)}: "${include.target}" is not a path from the top` : undefined;
            }),
    },
    {
        name: "the core knows no clock, files, JSON, threads, coroutines or sockets",
        breaches: (root) =>
            readSources(root)
                .filter((source) => source.room === "engine/core")
                .flatMap((source) => [
                    ...eachInclude([source], (_, include) =>
                        worldly.test(include.target) ? `${at(source, include)}: ${include.target}` : undefined,
                    ),
                    ...(/steady_clock\s*::\s*now|\bco_(await|return|yield)\b/.test(source.code)
                        ? [`${source.path}: reads a clock or is a coroutine`]
                        : []),
                ]),
    },
    {
        name: "Beast is seen in the gateway only",
        breaches: (root) => onlyIn(readSources(root), isBeast, "engine/gateway"),
    },
    {
        name: "Beast is seen in at most three .cpp files and in no header",
        breaches: (root) => {
            const seen = readSources(root).filter((source) =>
                source.includes.some((include) => isBeast(include.target)),
            );
            const headers = seen.filter((source) => source.path.endsWith(".hpp"));
            const files = seen.filter((source) => source.path.endsWith(".cpp"));
            return [
                ...headers.map((source) => `${source.path}: a header that shows Beast`),
                ...(files.length > 3 ? [`${files.map((source) => source.path).join(", ")}: ${files.length} files`] : []),
            ];
        },
    },
    {
        name: "SQLite is seen in the store only",
        breaches: (root) => onlyIn(readSources(root), isSqlite, "engine/store"),
    },
    {
        name: "the system clock is read in one file",
        breaches: (root) => {
            const readers = readSources(root).filter((source) => wallClock.test(source.code));
            return readers.length > 1 ? readers.map((source) => `${source.path}: reads the system clock`) : [];
        },
    },
    {
        name: "no folder has a name that says nothing",
        breaches: (root) => {
            const found = [];
            walk(root, "", {
                folder: (path) => {
                    if (vagueNames.has(posix.basename(path))) found.push(`${path}: what is it for?`);
                },
            });
            return found;
        },
    },
];
