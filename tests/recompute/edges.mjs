// R2 Reciprocity and R6 Structure: what is owed between two teams, and whether they speak at all.
import { obligationsOf } from "./c1.mjs";
import { mean } from "./mean.mjs";
import { deliveriesOf, isReport } from "./messages.mjs";

// from -> to -> what counts in C1.
function owed(model) {
    const edges = new Map();
    for (const team of model.everybody) {
        for (const one of obligationsOf(team, model).filter((each) => each.u !== undefined)) {
            const key = `${one.from} ${one.to}`;
            edges.set(key, [...(edges.get(key) ?? []), [one.weight, one.u]]);
        }
    }
    return edges;
}

export function r2(model) {
    const edges = owed(model);
    const rate = (from, to) => mean(edges.get(`${from} ${to}`) ?? []);
    const pairs = model.everybody.flatMap((i) => model.everybody.filter((j) => j > i).map((j) => [rate(i, j), rate(j, i)]));
    return mean(
        pairs
            .filter(([a, b]) => a !== null && b !== null)
            .map(([a, b]) => [1, a + b === 0 ? 0 : (2 * Math.min(a, b)) / (a + b)]),
    );
}

export function r6(model) {
    const linked = new Set();
    for (const team of model.everybody) {
        for (const { to, fact, message } of deliveriesOf(team, model.messages)) {
            if (isReport(message, fact, to, model)) continue;
            for (const one of to === "REGION" ? model.everybody : [to]) linked.add(`${team} ${one}`);
        }
    }
    return mean([...owed(model).keys()].map((key) => [1, linked.has(key) ? 1 : 0]));
}
