// C2 Sharing precision: of what a team told, how much was needed where it went.
import { deliveriesOf, isReport } from "./messages.mjs";

// The deliveries of a team in the order of the log: { fact, message, needed }.
export function tellings(team, model) {
    const seen = new Set();
    const needs = (to, fact, at) => model.facts.get(fact)?.need.has(to) && !model.visible(team, to, fact, at);
    const needed = ({ fact, to, message }) => {
        if (seen.has(`${fact} ${to}`)) return false;
        seen.add(`${fact} ${to}`);
        if (to !== "REGION") return needs(to, fact, message.at);
        const others = model.everybody.filter((other) => other !== team);
        const needing = others.filter((other) => needs(other, fact, message.at)).length;
        return needing > 0 && needing * 10 >= others.length * 3;
    };
    return deliveriesOf(team, model.messages)
        .filter(({ message, fact, to }) => !isReport(message, fact, to, model))
        .map((one) => ({ ...one, needed: Boolean(needed(one)) }));
}

// From how many were needed, how many not, and the obligations that allow for some of these.
export function precision(needed, unneeded, obligations) {
    const bad = Math.max(0, unneeded - Math.max(1, Math.floor(obligations / 10)));
    return needed + bad === 0 ? null : needed / (needed + bad);
}

export function c2(team, model) {
    const told = tellings(team, model);
    const needed = told.filter((one) => one.needed).length;
    const owed = model.obligations.filter(({ from }) => from === team).length;
    return precision(needed, told.length - needed, owed);
}
