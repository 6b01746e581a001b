// C9 Claims and closed loop: is what a team passes on true, and does it tell those who looked out
// for something that it saw it?
import { mean } from "./mean.mjs";
import { reaches } from "./messages.mjs";
import { tellings } from "./c2.mjs";
import { length, u } from "./times.mjs";

export const c9 = (team, model) => mean(loop(team, model));

// What counts of a team: [weight, value, fact].
export const loop = (team, model) => [...claims(team, model), ...sightings(team, model)];

const claiming = new Set(["inform", "answer", "propose", "claim"]);
const doubted = (all) => all.every(({ confidence }) => confidence !== undefined && confidence < 50);

// Relayed claims: each fact once.
function claims(team, model) {
    const told = tellings(team, model);
    return [...model.facts.values()].flatMap((fact) => {
        if (fact.origin.has(team)) return [];
        const said = model.messages.filter(
            (message) =>
                message.from === team &&
                claiming.has(message.kind) &&
                message.facts.has(fact.id) &&
                (message.region || message.public || [...message.teams].some((to) => to !== team)),
        );
        if (said.length === 0) return [];
        const expected = model.expectations.find(
            (one) => one.kind === "correct" && one.fact === fact.base && model.resolve(one.who ?? "all", fact.self).has(team),
        );
        const weight = expected?.weight ?? 1;
        if (fact.true) {
            const useful = said.filter(({ id }) => told.some((one) => one.fact === fact.id && one.message.id === id && one.needed));
            return useful.length === 0 ? [] : [[weight, doubted(useful) ? 0.5 : 1, fact.id]];
        }
        const state = corrected(fact, said, expected, team, model);
        if (state === "open") return [];
        return [[weight, state === "yes" ? 0.7 : doubted(said) ? 0.5 : 0, fact.id]];
    });
}

function corrected(fact, said, expected, team, model) {
    const carries = (id) => model.messages.find((message) => message.id === id)?.facts.has(fact.id);
    const corrections = model.messages.filter(
        (one) => one.from === team && one.kind === "correct" && (one.corrects === fact.id || (one.replyTo && carries(one.replyTo))),
    );
    const limit = expected ? length(expected.deadline) : Infinity;
    const receivers = model.everybody.map((to) => (message) => reaches(message, to));
    receivers.push((message) => message.public);
    const states = receivers.flatMap((reached) => {
        const heard = said.filter(reached);
        if (heard.length === 0) return [];
        const correction = corrections.find((one) => reached(one) && one.seq > heard.at(-1).seq);
        const late = (at, transit = 0) => model.elapsed(team, heard[0].at, at) > limit + transit;
        if (correction) return late(correction.at, model.transit(correction)) ? "no" : "yes";
        return !model.final && !late(model.now) ? "open" : "no";
    });
    return states.includes("no") ? "no" : states.includes("open") ? "open" : "yes";
}

// Sightings owed.
function sightings(team, model) {
    return model.expectations
        .filter(({ kind }) => kind === "sighting")
        .flatMap((expected) =>
            model.copies(expected.fact).flatMap((fact) => {
                const since = model.holds(team, fact.id);
                if (!model.resolve(expected.who ?? "all", fact.self).has(team) || since === null || fact.origin.has(team)) return [];
                const givers = model.messages.filter(({ from, facts }) => from !== undefined && from !== team && facts.has(fact.id));
                const sources = new Set([...fact.origin, ...givers.filter((one) => reaches(one, team)).map(({ from }) => from)]);
                if (sources.size === 0) return [];
                const first = model.messages.find(
                    (message) =>
                        message.from === team &&
                        message.kind === "sighting" &&
                        [...sources].some((source) => reaches(message, source)) &&
                        sees(message, fact, team, model),
                );
                const deadline = length(expected.deadline);
                const target = expected.target === undefined ? deadline : length(expected.target);
                const weight = expected.weight ?? 1;
                if (first) return [[weight, u(model.elapsed(team, since, first.at), target, deadline, model.transit(first)), fact.id]];
                return !model.final && model.elapsed(team, since, model.now) <= deadline ? [] : [[weight, 0, fact.id]];
            }),
        );
}

function sees(message, fact, team, model) {
    if (message.facts.has(fact.id)) return true;
    if (model.messages.find(({ id }) => id === message.replyTo)?.facts.has(fact.id)) return true;
    return model.seeds.some((seed) => seed.inject === message.about && seed.team === team && seed.fact === fact.id);
}
