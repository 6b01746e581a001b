// Joint decisions: what was opened, which votes stand at the end, who knew what. C5 looks at each
// team, R4 at the whole.
import { list, ofKind } from "./events.mjs";
import { length, u } from "./times.mjs";

// The decisions that count: { id, members, weight, votes, … } with the votes that stand.
export function decisions(model) {
    const closings = new Map(ofKind(model.records, "decision_closed").map((closed) => [closed.decision, closed]));
    return ofKind(model.records, "decision_opened").flatMap((opened) => {
        const id = opened.decision;
        const expected = model.expectations.filter((one) => one.kind === "joint_decision" && one.decision === id).at(-1);
        const closed = closings.get(id);
        if (!expected || (!closed && !model.final)) return [];
        const known = (fact) => model.seeds.some((seed) => seed.fact === fact.id && seed.at <= (closed?.at ?? model.now));
        const needs = (team) => list(expected.needs_facts).flatMap((fact) => model.meant(fact, team)).filter(known);
        const members = list(opened.teams);
        const votes = members.flatMap((team) => standing(id, team, closed?.seq ?? Infinity, model));
        return { id, opened, closed, expected, members, votes: votes.map((vote) => judged(vote)), weight: expected.weight ?? 1 };

        function judged(vote) {
            const facts = needs(vote.cast_by);
            const held = facts.filter((fact) => (model.holds(vote.cast_by, fact.id) ?? Infinity) <= vote.at);
            const deadline = length(expected.deadline);
            const target = expected.target === undefined ? deadline : length(expected.target);
            return {
                team: vote.team,
                option: vote.option,
                value: expected.options[vote.option] ?? 0,
                informed: facts.length === 0 ? 1 : held.length / facts.length,
                onTime: u(model.elapsed(vote.team, opened.at, vote.at), target, deadline, model.transit(vote)),
            };
        }
    });
}

// A team's latest vote before the end, by itself or by whom it had named by then.
function standing(decision, team, end, model) {
    const named = ofKind(model.records, "stand_in_named").filter((one) => one.decision === decision && one.team === team);
    const votes = ofKind(model.records, "vote_cast").filter((vote) => {
        if (vote.decision !== decision || vote.team !== team || vote.seq > end) return false;
        return vote.cast_by === team || vote.cast_by === named.filter(({ seq }) => seq < vote.seq).at(-1)?.stand_in;
    });
    return votes.slice(-1);
}
