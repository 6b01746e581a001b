// `tocsin test` believes what the suites print about themselves: these are their own words.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const run = join(dirname(fileURLToPath(import.meta.url)), "../run");

function bash(script, ...args) {
    return execFileSync("bash", ["-c", script, "bash", ...args], { encoding: "utf8" });
}

function counted(counter, text) {
    const folder = mkdtempSync(join(tmpdir(), "counts-"));
    try {
        const file = join(folder, "suite.log");
        writeFileSync(file, text);
        return bash(`source "$1"; count_${counter} "$2" 0`, run, file).trim();
    } finally {
        rmSync(folder, { recursive: true });
    }
}

// suite's line and the totals it leaves for a command.
function judged(counter, ...command) {
    const folder = mkdtempSync(join(tmpdir(), "suite-"));
    try {
        return bash(
            'log=$2; source "$1"; shift 2; suite made_up "$@"; echo "total $passed $failed"',
            run,
            folder,
            counter,
            "20",
            ...command,
        );
    } finally {
        rmSync(folder, { recursive: true });
    }
}

test("Catch2: all passed", () => {
    const text = "====\nAll tests passed (1234 assertions in 56 test cases)\n\n";
    assert.equal(counted("catch", text), "56 0 0");
});

test("Catch2: one test case alone", () => {
    assert.equal(counted("catch", "All tests passed (1 assertion in 1 test case)\n"), "1 0 0");
});

test("Catch2: some failed, one as expected", () => {
    const text = "test cases: 10 | 6 passed | 3 failed | 1 failed as expected\nassertions: 9 | 9 passed\n";
    assert.equal(counted("catch", text), "7 3 0");
});

test("Catch2: a crash in mid-run leaves no totals", () => {
    assert.equal(counted("catch", "core_test.cpp:12: FAILED:\n"), "0 0 0");
});

test("Node.js: TAP and spec reports, several runs in one log", () => {
    const tap = "# tests 4\n# suites 0\n# pass 3\n# fail 1\n# cancelled 0\n# skipped 0\n# todo 0\n";
    const spec = "ℹ tests 3\nℹ pass 1\nℹ fail 0\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0\n";
    assert.equal(counted("node", tap + spec), "4 2 1");
});

test("a suite that adds up itself: its last line", () => {
    assert.equal(counted("totals", "C1 of XA: 7 passed\n12 passed, 3 failed\n"), "12 3 0");
    assert.equal(counted("totals", "12 passed, 3 failed so far\n"), "0 0 0");
});

test("a suite that counts and ends well adds to the totals", () => {
    const line = "All tests passed (3 assertions in 2 test cases)";
    assert.match(judged("catch", "echo", line), /total 2 0\n$/);
});

test("a suite that runs no test is a failure", () => {
    assert.match(judged("catch", "true"), /ran no test[^]*total 0 1\n$/);
});

test("a suite that is absent is a failure", () => {
    assert.match(judged("catch", "/nonexistent/unit_core"), /status 127[^]*total 0 1\n$/);
});

test("a suite that passes its tests and then crashes is a failure", () => {
    const script = "echo 'All tests passed (3 assertions in 2 test cases)'; kill -SEGV $$";
    assert.match(judged("catch", "bash", "-c", script), /total 2 1\n$/);
});

test("a failed test is shown with what it says, wherever in the output it stands", () => {
    const noise = "ok 1 - fine\n".repeat(100);
    const failure = "not ok 2 - lost\n  ---\n  error: 'no answer came'\n  ...\n";
    const script = `printf '%s' "$1"; echo '# pass 200'; echo '# fail 1'; exit 1`;
    const told = judged("node", "bash", "-c", script, "bash", noise + failure + noise);
    assert.match(told, /not ok 2 - lost[^]*no answer came/);
    assert.doesNotMatch(told, /fine/);
});
