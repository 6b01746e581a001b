// C5 Joint decisions: was the team there, in time, informed, and was its option a good one?
import { decisions } from "./decisions.mjs";
import { mean } from "./mean.mjs";

export const c5 = (team, model) => mean(decisionsOf(team, model));

// The decisions that name a team: [weight, value].
export function decisionsOf(team, model) {
    return decisions(model)
        .filter(({ members }) => members.includes(team))
        .map(({ weight, votes }) => {
            const vote = votes.find((one) => one.team === team);
            return [weight, vote ? (vote.onTime * vote.informed * vote.value) ** 0.25 : 0];
        });
}
