// What `tocsin report`, `tocsin trend` and `tocsin annual` sign, checked by the program and, from
// docs/reports.md alone, by Node: the manifest's signature, the files' hashes, the logs it names.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash, createPublicKey, verify } from "node:crypto";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { rewrite } from "../recompute/drillfile.mjs";
import { readExport } from "../recompute/events.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const program = resolve(process.env.TOCSIN_PROGRAM ?? join(here, "../../build/release/bin/tocsin"));
const pack = join(here, "../../scenarios/library/flood-tide");
const folder = mkdtempSync(join(tmpdir(), "tocsin-signing-"));
const data = join(folder, "drills");
const kHalf_year_us = 182 * 24 * 3600 * 1e6; // before January: the year before

// What it printed; throws when it fails.
function tocsin(...words) {
    return execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
}

const fails = (...words) => assert.throws(() => tocsin(...words), ({ status }) => status === 1);

// A rehearsed drill as if real teams had played it, this much earlier.
function drill(name, seed, earlier_us) {
    const made = join(folder, `${name}.rehearsed`);
    tocsin("rehearse", pack, "--teams", "6", "--seed", String(seed), "-o", made);
    const { header, records } = readExport(tocsin("export", made, "--events"));
    const file = join(data, `${name}.drill`);
    const real = records.map((record) => ({
        ...record,
        utc_us: record.utc_us - earlier_us,
        data: record.kind === "team_enrolled" ? { ...record.data, simulated: false } : record.data,
    }));
    return { file, head: rewrite(made, file, header.genesis, real) };
}

const drills = {};
const year = () => new Date(readExport(tocsin("export", drills.spring.file, "--events")).records[0].utc_us / 1000).getUTCFullYear();
before(() => {
    mkdirSync(data);
    drills.spring = drill("spring", 1, 0);
    drills.autumn = drill("autumn", 2, 0);
    drills.before = drill("before", 3, kHalf_year_us);
});
after(() => rmSync(folder, { recursive: true, force: true }));

// The manifest of a folder; its signature and every hash are as they must be.
function signed(out) {
    assert.match(tocsin("report", "--check", out), /files are as they were signed/);
    const { signed: content, signature } = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
    const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), Buffer.from(content.public_key, "hex")]);
    const key = createPublicKey({ key: spki, format: "der", type: "spki" });
    assert.ok(verify(null, Buffer.from(JSON.stringify(content)), key, Buffer.from(signature, "hex")));
    assert.deepEqual(
        content.files.map(({ name }) => name).sort(),
        readdirSync(out)
            .filter((name) => name !== "manifest.json")
            .sort(),
    );
    for (const { name, bytes, sha256 } of content.files) {
        const content = readFileSync(join(out, name));
        assert.equal(content.length, bytes);
        assert.equal(createHash("sha256").update(content).digest("hex"), sha256);
    }
    return content;
}

// One byte more in a file, or another word in the manifest, and the check fails.
function detects(out) {
    const manifest = join(out, "manifest.json");
    const whole = readFileSync(manifest, "utf8");
    const [file] = readdirSync(out).filter((name) => name.endsWith(".html"));
    const page = readFileSync(join(out, file));
    appendFileSync(join(out, file), " ");
    fails("report", "--check", out);
    writeFileSync(join(out, file), page);
    writeFileSync(manifest, whole.replace(/"program": "tocsin/, '"program": "Tocsin'));
    fails("report", "--check", out);
    writeFileSync(manifest, whole);
    tocsin("report", "--check", out);
}

test("a report names its log and is signed", () => {
    const out = join(folder, "report");
    tocsin("report", drills.spring.file, "-o", out, "--product", "public_summary");
    assert.equal(signed(out).log_hash, drills.spring.head);
    detects(out);
});

test("a trend names the log of each drill it was made from, and is signed", () => {
    const out = join(folder, "trend");
    tocsin("trend", drills.spring.file, drills.autumn.file, "-o", out);
    const content = signed(out);
    assert.deepEqual(
        content.drills.map(({ log_hash }) => log_hash),
        [drills.spring.head, drills.autumn.head],
    );
    assert.equal(content.files.filter(({ name }) => name.endsWith(".html")).length, 6);
    detects(out);
});

test("an annual report names the logs of its year and no other, and is signed", () => {
    for (const [of, logs] of [
        [year(), [drills.spring.head, drills.autumn.head]],
        [year() - 1, [drills.before.head]],
        [year() - 3, []],
    ]) {
        const out = join(folder, `annual-${of}`);
        tocsin("annual", data, "--year", String(of), "-o", out);
        const content = signed(out);
        assert.equal(content.year, of);
        assert.deepEqual(content.drills.map(({ log_hash }) => log_hash).sort(), [...logs].sort());
        detects(out);
    }
});

test("one key signs all of a data folder, another where it is named", () => {
    const keys = ["trend", `annual-${year()}`].map((out) => signed(join(folder, out)).public_key);
    assert.equal(keys[0], keys[1]);
    const out = join(folder, "other");
    tocsin("trend", drills.spring.file, drills.autumn.file, "-o", out, "--key", join(folder, "other.key"));
    assert.notEqual(signed(out).public_key, keys[0]);
});
