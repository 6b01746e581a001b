// How sure the figures are: intervals by a cluster bootstrap over facts, seeded, so that two who
// follow docs/scores.md (Certainty) draw the same numbers.
import { live, obligationsOf } from "./c1.mjs";
import { precision, tellings } from "./c2.mjs";
import { gate, wrongs } from "./c3.mjs";
import { requestsOf } from "./c4.mjs";
import { decisionsOf } from "./c5.mjs";
import { targets } from "./c8.mjs";
import { loop } from "./c9.mjs";
import { quality } from "./f.mjs";
import { whole } from "./index.mjs";
import { mean } from "./mean.mjs";
import { itemsOf } from "./probes.mjs";
import { spreads } from "./r1.mjs";
import { tasksOf } from "./tasks.mjs";

const wide = (value) => BigInt.asUintN(64, value);

// SplitMix64 from the FNV-1a hash of a text.
export function splitmix(text) {
    let state = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(text)) state = wide((state ^ BigInt(byte)) * 0x100000001b3n);
    const next = () => {
        state = wide(state + 0x9e3779b97f4a7c15n);
        let z = state;
        z = wide((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
        z = wide((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
        return z ^ (z >> 31n);
    };
    return { below: (n) => Number(((next() >> 32n) * BigInt(n)) >> 32n) };
}

export function quantile(sorted, p) {
    const place = (sorted.length - 1) * p;
    const low = Math.floor(place);
    return sorted[low] + (place - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
}

// { teams: team -> { C1: [low, high], … }, R1: [low, high] }; null where nothing could vary.
export function intervals(drill, records, model) {
    const parts = model.everybody.map((team) => partsOf(team, model));
    const diffusion = spreads(model);
    const clusters = clustersOf(parts, model);
    const { below } = splitmix(`${drill}/${records.at(-1).seq}/bootstrap`);
    const replicates = [];
    for (let i = 0; i < 1000; ++i) {
        const drawn = new Map();
        for (let k = 0; k < clusters.length; ++k) {
            const cluster = clusters[below(clusters.length)];
            drawn.set(cluster, (drawn.get(cluster) ?? 0) + 1);
        }
        const times = (cluster) => drawn.get(cluster) ?? 0;
        replicates.push({
            teams: parts.map((part) => again(part, times, model)),
            R1: mean(diffusion.map(({ fact, value }) => [times(fact), value])),
        });
    }
    const interval = (own, read) => {
        const values = replicates.map(read).filter((value) => value !== null);
        values.sort((a, b) => a - b);
        return own.size < 2 || values.length === 0 ? null : [quantile(values, 0.025), quantile(values, 0.975)];
    };
    const names = ["C1", "C2", "F", "C3", ...Object.keys(means), "sharing_so_far", "index"];
    return {
        teams: parts.map((part, i) => {
            const own = ownClusters(part);
            return Object.fromEntries(names.map((name) => [name, interval(own[name], ({ teams }) => teams[i][name])]));
        }),
        R1: interval(new Set(diffusion.map(({ fact }) => fact)), ({ R1 }) => R1),
    };
}

// The clusters that each figure of a team is summed over.
function ownClusters({ owed, told, breaches, bare, items }) {
    const facts = (all) => new Set(all.map(({ fact }) => fact));
    const C1 = facts(owed.filter(({ u }) => u !== undefined));
    const C2 = facts(told);
    const C3 = new Set([...facts(breaches), ...bare]);
    const plain = Object.entries(items).map(([id, of]) => [id, new Set(of.map(({ cluster }) => cluster))]);
    const all = new Set([...C1, ...C2, ...C3, ...plain.flatMap(([, own]) => [...own])]);
    return { C1, C2, F: C1, C3, ...Object.fromEntries(plain), sharing_so_far: all, index: all };
}

// The metrics that are plain means, each with its items: [weight, value, fact (where it names one)].
const means = {
    C4: (team, model) => requestsOf(team, model).map((value) => [1, value]),
    C5: decisionsOf,
    C6: tasksOf,
    C7: itemsOf,
    C8: targets,
    C9: loop,
};

function partsOf(team, model) {
    const owed = obligationsOf(team, model);
    const { breaches, unlabelled } = wrongs(team, model);
    const items = Object.fromEntries(
        Object.entries(means).map(([id, of]) => [
            id,
            of(team, model).map(([weight, value, fact], i) => ({ weight, value, cluster: fact ?? `${team} ${id} ${i}` })),
        ]),
    );
    const bare = Array.from({ length: unlabelled }, (_, i) => `${team} C3 ${i}`);
    return { team, owed, enough: live(owed).length >= 15, told: tellings(team, model), breaches, bare, items };
}

// All facts, for R1 has an item of each, in the order of the casting; then the items without a fact,
// by team and metric.
function clustersOf(parts, model) {
    const facts = new Set(model.facts.keys());
    const loose = parts.flatMap(({ bare, items }) => [...bare, ...Object.values(items).flat().map(({ cluster }) => cluster)]);
    return [...facts, ...loose.filter((cluster) => !facts.has(cluster))];
}

// The figures of a team from what was drawn.
function again({ owed, enough, told, breaches, bare, items }, times, model) {
    const count = (all) => all.reduce((sum, { fact }) => sum + times(fact), 0);
    const C1 = mean(owed.filter(({ u }) => u !== undefined).map(({ fact, weight, u }) => [times(fact) * weight, u]));
    const good = count(told.filter(({ needed }) => needed));
    const C2 = precision(good, count(told) - good, count(owed));
    const F = quality(C1, C2);
    const severity = breaches.reduce((sum, { fact, severity: each }) => sum + times(fact) * each, 0);
    const C3 = gate(severity, bare.reduce((sum, one) => sum + times(one), 0));
    const figures = { C1, C2, F, C3 };
    for (const [id, of] of Object.entries(items)) {
        figures[id] = mean(of.map(({ weight, value, cluster }) => [times(cluster) * weight, value]));
    }
    return { ...figures, sharing_so_far: !enough || F === null ? null : F * C3, index: enough ? whole(figures, model) : null };
}
