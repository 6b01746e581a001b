// How sure the figures are: intervals by a cluster bootstrap over facts, seeded, so that two who
// follow docs/scores.md (Certainty) draw the same numbers.
import { obligationsOf } from "./c1.mjs";
import { precision, tellings } from "./c2.mjs";
import { gate, wrongs } from "./c3.mjs";
import { requestsOf } from "./c4.mjs";
import { quality } from "./f.mjs";
import { live } from "./c1.mjs";
import { whole } from "./index.mjs";
import { spreads } from "./r1.mjs";

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
    const { clusters, loose } = clustersOf(parts, model);
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
            teams: parts.map((part) => again(part, times, loose, model)),
            R1: mean(diffusion.map(({ fact, value }) => [times(fact), value])),
        });
    }
    const interval = (own, read) => {
        const values = replicates.map(read).filter((value) => value !== null);
        values.sort((a, b) => a - b);
        return own.size < 2 || values.length === 0 ? null : [quantile(values, 0.025), quantile(values, 0.975)];
    };
    const names = ["C1", "C2", "F", "C3", "C4", "sharing_so_far", "index"];
    return {
        teams: parts.map((part, i) => {
            const own = ownClusters(part, loose.get(part.team));
            return Object.fromEntries(names.map((name) => [name, interval(own[name], ({ teams }) => teams[i][name])]));
        }),
        R1: interval(new Set(diffusion.map(({ fact }) => fact)), ({ R1 }) => R1),
    };
}

// The clusters that each figure of a team is summed over.
function ownClusters({ owed, told, breaches }, { unlabelled, requests }) {
    const facts = (all) => new Set(all.map(({ fact }) => fact));
    const C1 = facts(owed.filter(({ u }) => u !== undefined));
    const C2 = facts(told);
    const C3 = new Set([...facts(breaches), ...unlabelled]);
    const all = new Set([...C1, ...C2, ...C3]);
    return { C1, C2, F: C1, C3, C4: new Set(requests), sharing_so_far: all, index: all };
}

function partsOf(team, model) {
    const owed = obligationsOf(team, model);
    return { team, owed, enough: live(owed).length >= 15, told: tellings(team, model), ...wrongs(team, model), requests: requestsOf(team, model) };
}

// All facts, for R1 has an item of each, in the order of the casting; then the items without a fact:
// unlabelled messages and requests, by team.
function clustersOf(parts, model) {
    const clusters = [...model.facts.keys()];
    const loose = new Map();
    for (const { team, unlabelled, requests } of parts) {
        const own = {
            unlabelled: Array.from({ length: unlabelled }, (_, i) => `${team} unlabelled ${i}`),
            requests: requests.map((_, i) => `${team} request ${i}`),
        };
        loose.set(team, own);
        clusters.push(...own.unlabelled, ...own.requests);
    }
    return { clusters, loose };
}

// The figures of a team from what was drawn.
function again({ team, owed, enough, told, breaches, requests }, times, loose, model) {
    const count = (all) => all.reduce((sum, { fact }) => sum + times(fact), 0);
    const C1 = mean(owed.filter(({ u }) => u !== undefined).map(({ fact, weight, u }) => [times(fact) * weight, u]));
    const good = count(told.filter(({ needed }) => needed));
    const C2 = precision(good, count(told) - good, count(owed));
    const F = quality(C1, C2);
    const severity = breaches.reduce((sum, { fact, severity: each }) => sum + times(fact) * each, 0);
    const C3 = gate(severity, loose.get(team).unlabelled.reduce((sum, one) => sum + times(one), 0));
    const C4 = mean(loose.get(team).requests.map((one, i) => [times(one), requests[i]]));
    const figures = { C1, C2, F, C3, C4 };
    return { ...figures, sharing_so_far: !enough || F === null ? null : F * C3, index: enough ? whole(figures, model) : null };
}

function mean(weighted) {
    const weight = weighted.reduce((sum, [w]) => sum + w, 0);
    return weight > 0 ? weighted.reduce((sum, [w, value]) => sum + w * value, 0) / weight : null;
}
