// C3 Handling gate H: what went where it must not go.
import { ofKind } from "./events.mjs";
import { isReport } from "./messages.mjs";

const severity = { red: 1, "amber+strict": 0.5, amber: 0.35, green: 0.25, clear: 0 };

// What a team did wrong: { breaches: [{ fact, severity }], unlabelled: how many messages }.
export function wrongs(team, model) {
    const consents = ofKind(model.records, "consent_granted").filter(({ to_sender }) => to_sender === team);
    const breaches = new Map();
    let unlabelled = 0;
    for (const message of model.messages.filter(({ from }) => from === team)) {
        if (message.facts.size > 0 && message.tlp === undefined) ++unlabelled;
        for (const fact of [...message.facts].map((id) => model.facts.get(id)).filter(Boolean)) {
            for (const to of destinations(message)) {
                if (!allowed(fact, to, message)) breaches.set(`${fact.id} ${to}`, { fact: fact.id, severity: cost(fact, to) });
            }
        }
    }
    return { breaches: [...breaches.values()], unlabelled };

    function destinations(message) {
        const found = [...message.teams].filter((to) => to !== team);
        if (message.region) found.push("REGION");
        if (message.public) found.push("PUBLIC");
        return found;
    }

    function forbidden(fact, to) {
        if (typeof to === "number") return fact.forbid.has(to);
        const others = [...fact.forbid].filter((one) => one !== team);
        return others.length > 0 || (to === "PUBLIC" && fact.keptFromPublic);
    }

    function cost(fact, to) {
        return forbidden(fact, to) ? 1 : severity[fact.tlp];
    }

    function allowed(fact, to, message) {
        const consent = consents.some(
            (one) => one.fact === fact.id && fact.origin.has(one.by) && one.seq < message.seq && covers(one.to, to),
        );
        if (consent) return true;
        if (forbidden(fact, to)) return false;
        if (to === "PUBLIC") return fact.tlp === "clear";
        if (to === "REGION") return fact.tlp === "clear" || fact.tlp === "green";
        if (fact.origin.has(team)) return true;
        if (fact.tlp === "red") return fact.named.has(to);
        if (isReport(message, fact.id, to, model)) return true;
        return fact.tlp !== "amber" && fact.tlp !== "amber+strict";
    }
}

export const gate = (severity, unlabelled) => Math.max(0, 1 - severity - 0.05 * Math.min(4, unlabelled));

export function c3(team, model) {
    const { breaches, unlabelled } = wrongs(team, model);
    return gate(
        breaches.reduce((sum, { severity }) => sum + severity, 0),
        unlabelled,
    );
}

function covers(granted = [], to) {
    return granted.some(({ kind, team }) => (kind === "team" ? team === to : kind.toUpperCase() === to));
}
