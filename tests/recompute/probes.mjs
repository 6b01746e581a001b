// Awareness probes: what each team knew (C7), and whether they saw the same picture (R3).
import { entries, list, ofKind } from "./events.mjs";
import { alpha } from "./krippendorff.mjs";
import { mean } from "./mean.mjs";

// Every item of every probe as it reached a team: { unit, item, answer (null: blank), score, … }.
function asked(model) {
    const injects = new Map(entries(model.scenario.injects));
    const answers = ofKind(model.records, "response_submitted");
    const seen = new Set();
    return ofKind(model.records, "inject_released").flatMap(({ inject, teams, at }) => {
        const probe = injects.get(inject)?.probe;
        const expected = probe === undefined ? undefined : model.expectations.find(({ id }) => id === probe);
        if (!expected) return [];
        return list(teams).flatMap((team) => {
            if (seen.has(`${inject} ${team}`)) return [];
            seen.add(`${inject} ${team}`);
            const first = answers.find((one) => one.inject === inject && one.team === team);
            return entries(list(expected.items)).map(([, item]) => {
                const answer = plain(first?.answers?.[item.q]?.[0] ?? "");
                const base = { unit: `${inject} ${item.q}`, team, item, at, weight: expected.weight ?? 1 };
                return { ...base, answered: first !== undefined, answer: answer === "" ? null : answer, score: score(answer, item) };
            });
        });
    });
}

const plain = (word) => String(word).trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());

// Where the answer stands: its number, or the place of its option. NaN: nowhere.
function number(word, item) {
    const options = entries(item.options).map(([id]) => plain(id));
    if (options.some((option) => !Number.isFinite(Number(option)))) {
        const place = options.indexOf(plain(word));
        return place < 0 ? NaN : place;
    }
    return plain(word) === "" ? NaN : Number(plain(word));
}

function score(answer, item) {
    if (answer === "") return 0;
    if (item.type === "nominal") return answer === plain(item.key) ? 1 : 0;
    const distance = Math.abs(number(answer, item) - number(item.key, item));
    if (Number.isNaN(distance)) return 0;
    const range = rangeOf(item);
    return range > 0 ? Math.max(0, 1 - distance / range) : distance === 0 ? 1 : 0;
}

function rangeOf(item) {
    const options = entries(item.options).map(([id]) => Number(id));
    if (options.some((option) => !Number.isFinite(option))) return options.length - 1;
    if (item.range) return item.range[1] - item.range[0];
    return options.length > 0 ? Math.max(...options) - Math.min(...options) : 0;
}

// C7 Picture accuracy.
export const c7 = (team, model) => mean(itemsOf(team, model));

// The fact that an item names: its only one, if that has no copies.
const named = (facts, model) => (facts.length === 1 && model.facts.has(facts[0]) ? facts[0] : undefined);

// The items that count for a team: [weight, score, fact].
export function itemsOf(team, model) {
    const held = (fact, at) => model.meant(fact, team).every(({ id }) => (model.holds(team, id) ?? Infinity) <= at);
    return asked(model)
        .filter((one) => one.team === team && (one.answered || model.final))
        .filter(({ item, at }) => list(item.facts).every((fact) => held(fact, at)))
        .map(({ item, weight, score: value }) => [weight, value, named(list(item.facts), model)]);
}

// R3 Agreement, by type of item.
export function r3(model) {
    const all = asked(model).filter(({ answer }) => answer !== null);
    const figures = {};
    for (const type of ["nominal", "ordinal", "interval", "ratio"]) {
        const units = new Map();
        for (const { unit, item, answer } of all.filter((one) => one.item.type === type)) {
            const value = type === "nominal" ? answer : number(answer, item);
            if (Number.isNaN(value) || (type === "ratio" && value < 0)) continue;
            units.set(unit, [...(units.get(unit) ?? []), value]);
        }
        figures[`R3.${type}`] = alpha([...units.values()], type);
    }
    return figures;
}
