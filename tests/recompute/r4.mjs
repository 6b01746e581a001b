// R4 Joint decision quality: did they take part, agree, choose well, and know enough?
import { entries } from "./events.mjs";
import { decisions } from "./decisions.mjs";
import { mean } from "./mean.mjs";

export const r4 = (model) => mean(decisions(model).map((decision) => [decision.weight, quality(decision, model)]));

function quality({ id, closed, expected, members, votes }, model) {
    if (votes.length === 0) return 0;
    const counts = new Map();
    for (const { option } of votes) counts.set(option, (counts.get(option) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const top = [...counts].filter(([, count]) => count === most).map(([option]) => expected.options[option] ?? 0);
    const k = entries(new Map(entries(model.scenario.decisions)).get(id).options).length;
    const participation = votes.length / members.length;
    const consensus = k === 1 ? 1 : Math.max(0, (most / votes.length - 1 / k) / (1 - 1 / k));
    const admissibility = mean(top.map((value) => [1, value]));
    const informed = mean(votes.map((vote) => [1, vote.informed]));
    return (participation * consensus * admissibility * informed) ** 0.25 * (closed?.rule_met ? 1 : 0.5);
}
