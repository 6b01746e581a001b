// The program's scores against their recomputation, on drills of many kinds: each figure of each
// drill is one check. Prints what differs, and at the end "N passed, N failed".
//
//     node tests/recompute/compare.mjs build/release/bin/tocsin
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bind } from "./cast.mjs";
import { rewrite } from "./drillfile.mjs";
import { readExport } from "./events.mjs";
import { differences, ofProgram, ofRecomputation } from "./figures.mjs";
import { alpha } from "./krippendorff.mjs";
import { wrongOnThePage } from "./page.mjs";
import { recompute } from "./recompute.mjs";
import { roughDay } from "./rough.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const packs = {
    flood: join(here, "../../scenarios/library/flood-tide"),
    silver: join(here, "../../scenarios/library/silver-envelope"),
    small: join(here, "../fixtures/small-pack"),
    knots: join(here, "knots"),
};
const program = resolve(process.argv[2] ?? process.env.TOCSIN_PROGRAM);
const folder = mkdtempSync(join(tmpdir(), "recompute-"));
const total = { passed: 0, failed: 0, drills: 0 };

function tocsin(...words) {
    return execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "pipe"] });
}

function check(name, complaints) {
    ++total[complaints.length === 0 ? "passed" : "failed"];
    if (complaints.length === 0) return;
    console.log(`${name}:`);
    for (const complaint of complaints.slice(0, 8)) console.log(`    ${complaint}`);
    if (complaints.length > 8) console.log(`    and ${complaints.length - 8} more`);
}

// One check for each figure of a drill; the recomputation reads nothing but the export.
// The intervals take long: those of every sixth drill.
function compare(name, file) {
    try {
        const certainty = ++total.drills % 6 === 1;
        const recomputed = ofRecomputation(recompute(tocsin("export", file, "--events"), certainty));
        const found = differences(ofProgram(JSON.parse(tocsin("score", file, "--json")), certainty), recomputed);
        for (const [id, complaints] of Object.entries(found)) check(`${name}, ${id}`, complaints);
    } catch (error) {
        check(name, [error.stderr || error.stack]);
    }
}

// The drill as it was at part of its length: as if the server still ran.
function cut(name, file, parts) {
    const text = tocsin("export", file, "--events");
    for (const part of parts) alter(`${name}, cut at ${part}`, file, text, (records) => records.slice(0, records.length * part));
}

function alter(name, file, text, change) {
    const { header, scenario, records } = readExport(text);
    const altered = `${file}.altered`;
    rewrite(file, altered, header.genesis, change(records, scenario));
    compare(name, altered);
    return altered;
}

function rough(name, file, seeds) {
    const text = tocsin("export", file, "--events");
    for (const seed of seeds) {
        const change = (part) => (records, scenario) => {
            const day = roughDay(records, bind(scenario, records), seed, seed % 2 === 0 ? 0.5 : 8);
            return day.slice(0, day.length * part);
        };
        alter(`${name}, rough day ${seed}`, file, text, change(1));
        alter(`${name}, rough day ${seed}, cut`, file, text, change(0.35 + (seed % 6) / 10));
    }
}

function drill(pack, teams, seed, skill, further = () => {}) {
    const name = `${pack}, ${teams} teams, ${skill}, seed ${seed}`;
    const file = join(folder, `${pack}-${teams}-${skill}-${seed}.drill`);
    try {
        tocsin("rehearse", packs[pack], "--teams", `${teams}`, "--seed", `${seed}`, "--skill", skill, "-o", file);
        compare(name, file);
        further(name, file);
    } catch (error) {
        check(name, [error.stderr || error.stack]);
    }
}

// The writer of altered logs is true: an unaltered one is exported as it was, and the program finds
// the chain of hashes that docs/log.md tells how to compute.
function writer(name, file) {
    const text = tocsin("export", file, "--events");
    const copy = alter(`${name}, written anew`, file, text, (records) => records);
    check(`${name}, written anew, export`, tocsin("export", copy, "--events") === text ? [] : ["the export differs"]);
    cuts(name, file);
}

// The reference example of Krippendorff's alpha: four observers, twelve units.
function knownValues() {
    const observers = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."].map((row) => [...row]);
    const units = observers[0].map((_, i) => observers.map((row) => row[i]).filter((cell) => cell !== ".").map(Number));
    for (const [metric, known] of Object.entries({ nominal: 0.743, ordinal: 0.815, interval: 0.849, ratio: 0.797 })) {
        const value = alpha(units, metric);
        check(`alpha, ${metric}`, Math.abs(value - known) < 0.0005 ? [] : [`${value}, known to be ${known}`]);
    }
}

function analystPage() {
    try {
        const wrong = wrongOnThePage(join(here, "../../docs/analyst.md"), program, folder, packs.flood);
        if (wrong === null) console.log("no python3 here: the programs of docs/analyst.md were not run");
        else check("docs/analyst.md", wrong);
    } catch (error) {
        check("docs/analyst.md", [error.stderr || error.stack]);
    }
}

const cuts = (name, file) => cut(name, file, [0.02, 0.3, 0.6, 0.95]);
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

try {
    knownValues();
    analystPage();
    for (const seed of [1, 2, 3]) drill("flood", 8, seed, "mixed", seed === 1 ? writer : undefined);
    for (const skill of ["good", "mid", "slow", "spam", "silent"]) drill("flood", 8, 4, skill);
    drill("flood", 8, 5, "mixed", (name, file) => rough(name, file, range(1, 6)));
    for (const teams of [1, 2]) drill("flood", teams, 6, "mixed", cuts);
    drill("silver", 45, 7, "mixed", (name, file) => cut(name, file, [0.5]));
    for (const seed of range(1, 4)) drill("small", 4, seed, "mixed", cuts);
    for (const teams of [1, 2, 45]) drill("small", teams, 5, "mixed", (name, file) => rough(name, file, [1, 2]));
    for (const teams of [1, 2, 5, 11]) drill("knots", teams, 8, "mixed", (name, file) => rough(name, file, range(1, 12)));
} finally {
    rmSync(folder, { recursive: true });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
