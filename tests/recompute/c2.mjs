// C2 Sharing precision: of what a team told, how much was needed where it went.
import { deliveriesOf } from "./messages.mjs";

export function c2(team, model) {
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
    const told = deliveriesOf(team, model.messages);
    const good = told.filter(needed).length;
    const owed = model.obligations.filter(({ from }) => from === team).length;
    const bad = Math.max(0, told.length - good - Math.max(1, Math.floor(owed / 10)));
    return good + bad === 0 ? null : good / (good + bad);
}
