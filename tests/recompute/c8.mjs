// C8 Routing: did the first request for help go to those who can help?
import { entries } from "./events.mjs";
import { mean } from "./mean.mjs";

export const c8 = (team, model) => mean(targets(team, model));

// The targets of a team: [1, 1 or 0].
export function targets(team, model) {
    const requests = new Map(entries(model.scenario.requests));
    const all = [];
    for (const { kind, who, request, correct_targets } of model.expectations) {
        if (kind !== "route" || !model.resolve(who).has(team)) continue;
        const { inject, fact } = requests.get(request);
        const asked = model.messages.filter((message) => {
            if (message.from !== team || message.kind !== "request") return false;
            if (inject !== undefined) return message.about === inject;
            return model.copies(fact).some(({ id }) => message.facts.has(id));
        });
        const named = asked.map((message) => [...message.teams].filter((one) => one !== team)).filter((all) => all.length > 0);
        const correct = model.resolve(correct_targets);
        for (const target of new Set(named.flat())) all.push([1, named[0].includes(target) && correct.has(target) ? 1 : 0]);
    }
    return all;
}
