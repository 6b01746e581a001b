// What evaluators say of an item, several of them, blind: which value stands, and whether they
// agree enough for any of it to count.
import { alpha } from "./krippendorff.mjs";

const tentative = 0.667;

// The judgements of each answer to a request that stand: message -> [value, …], in the order of
// each judge's first; a reopened item begins anew.
function standing(records) {
    const items = new Map();
    for (const { kind, data } of records) {
        if (kind === "judgement_reopened" && data.message) items.delete(data.message);
        if (kind !== "answer_judged") continue;
        if (!items.has(data.message)) items.set(data.message, new Map());
        items.get(data.message).set(data.judge, data.value);
    }
    return new Map([...items].map(([message, byJudge]) => [message, [...byJudge.values()]]));
}

// The quality of an answer: 1 before it is judged, and for all where the judges disagree.
export function qualities(records) {
    const judged = standing(records);
    const twice = [...judged.values()].filter((values) => values.length >= 2).map((values) => values.slice(0, 2));
    const agreement = alpha(twice, "ordinal");
    const withheld = agreement !== null && agreement < tentative;
    return (message) => {
        const values = judged.get(message) ?? [];
        if (withheld || values.length === 0) return 1;
        if (values.length === 1 || values[0] === values[1]) return values[0];
        return values[2] ?? (values[0] + values[1]) / 2;
    };
}
