// The rules over this tree, and each rule over a small made-up tree that breaks it.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readSources, rules } from "./layers.mjs";

const top = join(dirname(fileURLToPath(import.meta.url)), "../..");

const good = {
    "scenarios/model.hpp": "#pragma once\n",
    "engine/core/state.hpp": '#include "scenarios/model.hpp"\n#include <vector>\n',
    "engine/store/file.cpp": '#include "engine/core/state.hpp"\n#include <sqlite3.h>\n',
    "scoring/ledger.cpp": '#include "engine/core/state.hpp"\n// system_clock is not for us\n',
    "engine/gateway/door.cpp": "#include <boost/beast/core.hpp>\nauto now = std::chrono::system_clock::now();\n",
    "engine/app/main.cpp": '#include "scenarios/model.hpp"\nlong late = drill.time(0);\n',
};

const bad = {
    "every source stands in a room of the house": { "engine/stray.cpp": "" },
    "a room includes itself and lower storeys only": {
        "scenarios/read.cpp": '#include "engine/core/state.hpp"\n',
    },
    "the project's own headers are named from the top of the tree": {
        "engine/core/decide.cpp": '#include "state.hpp"\n',
    },
    "the core knows no clock, files, JSON, threads, coroutines or sockets": {
        "engine/core/decide.cpp": "#include <nlohmann/json.hpp>\n",
    },
    "Beast is seen in the gateway only": { "engine/app/serve.cpp": "#include <boost/beast.hpp>\n" },
    "Beast is seen in at most three .cpp files and in no header": {
        "engine/gateway/door.hpp": "#include <boost/beast/core.hpp>\n",
    },
    "SQLite is seen in the store only": { "scoring/rows.cpp": "#include <sqlite3.h>\n" },
    "the system clock is read in one file": {
        "scoring/index.cpp": "auto now = std::time(nullptr);\n",
    },
    "no folder has a name that says nothing": { "scoring/utils/round.hpp": "#pragma once\n" },
};

function breaches(rule, files) {
    const root = mkdtempSync(join(tmpdir(), "house-"));
    try {
        for (const [path, text] of Object.entries(files)) {
            mkdirSync(dirname(join(root, path)), { recursive: true });
            writeFileSync(join(root, path), text);
        }
        return rule.breaches(root);
    } finally {
        rmSync(root, { recursive: true });
    }
}

test("the tree has sources for the rules to judge", () => {
    assert.ok(readSources(top).length > 20);
});

for (const rule of rules) {
    test(`this tree: ${rule.name}`, () => {
        assert.deepEqual(rule.breaches(top), []);
    });
    test(`a good tree passes: ${rule.name}`, () => {
        assert.deepEqual(breaches(rule, good), []);
    });
    test(`a bad tree fails: ${rule.name}`, () => {
        assert.ok(rule.name in bad, "a rule needs a tree that breaks it");
        assert.equal(breaches(rule, { ...good, ...bad[rule.name] }).length > 0, true);
    });
}

test("a bad tree fails: a fourth file that sees Beast", () => {
    const rule = rules.find((one) => one.name.startsWith("Beast is seen in at most"));
    const files = { ...good };
    for (const name of ["a", "b", "c"]) {
        files[`engine/gateway/${name}.cpp`] = "#include <boost/beast/http.hpp>\n";
    }
    assert.equal(breaches(rule, files).length, 1);
});
