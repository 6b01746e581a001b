// Every figure of a drill from its exported log, by docs/scores.md alone: no line of this folder
// was written with the program's own scoring in view, so agreement means something.
//
//     tocsin export FILE.drill --events | node tests/recompute/recompute.mjs
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { c1, counts } from "./c1.mjs";
import { c2 } from "./c2.mjs";
import { c3 } from "./c3.mjs";
import { c4 } from "./c4.mjs";
import { c5 } from "./c5.mjs";
import { c8 } from "./c8.mjs";
import { c9 } from "./c9.mjs";
import { intervals } from "./certainty.mjs";
import { r2, r6 } from "./edges.mjs";
import { readExport } from "./events.mjs";
import { f } from "./f.mjs";
import { index } from "./index.mjs";
import { model } from "./model.mjs";
import { c7, r3 } from "./probes.mjs";
import { diffusion, r1 } from "./r1.mjs";
import { r4 } from "./r4.mjs";
import { c6, r5 } from "./tasks.mjs";

const ofTeam = { C1: c1, C2: c2, C3: c3, C4: c4, C5: c5, C6: c6, C7: c7, C8: c8, C9: c9, F: f };

// `certainty`: with the intervals, which take a second.
export function recompute(text, certainty = false) {
    const { header, scenario, records } = readExport(text);
    const drill = model({ scenario, records });
    const teams = drill.teams.map(({ team, code }) => {
        const metrics = {};
        for (const [id, metric] of Object.entries(ofTeam)) metrics[id] = metric(team, drill);
        return { team, code, obligations: counts(team, drill), metrics, ...index(team, metrics, drill) };
    });
    const region = { R1: r1(drill), R2: r2(drill), ...r3(drill), R4: r4(drill), ...r5(drill), R6: r6(drill) };
    const facts = [...drill.facts.values()].map((fact) => diffusion(fact, drill));
    return { at_ms: drill.now, final: drill.final, teams, region, facts, ...(certainty && { intervals: intervals(header.drill, records, drill) }) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
    process.stdout.write(`${JSON.stringify(recompute(readFileSync(0, "utf8"), true), null, 2)}\n`);
}
