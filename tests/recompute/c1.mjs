// C1 Sharing recall: of what a team owed and held, how much it told, and in time.
import { deliveriesOf } from "./messages.mjs";
import { u } from "./times.mjs";

// The obligations of a team, each with its state and, where it counts, its u.
export function obligationsOf(team, model) {
    const told = deliveriesOf(team, model.messages);
    return model.obligations
        .filter(({ from }) => from === team)
        .map((owed) => ({ ...owed, ...judged(owed) }));

    function judged({ to, fact, target, deadline, source }) {
        const since = model.holds(team, fact);
        if (since === null) return { state: "waiting" };
        const first = told.find((one) => one.fact === fact && (one.to === to || one.to === "REGION"));
        if (first) {
            const delay = model.elapsed(team, since, first.message.at);
            const transit = model.transit(first.message);
            return { state: delay <= deadline + transit ? "in_time" : "late", u: u(delay, target, deadline, transit) };
        }
        const through = model.holds(to, fact, team);
        if (!source && through !== null && model.elapsed(team, since, through) <= target) return { state: "excused" };
        if (!model.final && model.elapsed(team, since, model.now) <= deadline) return { state: "open" };
        return { state: "missed", u: 0 };
    }
}

// How many obligations a team has, by state.
export function counts(team, model) {
    const all = obligationsOf(team, model);
    const count = (...states) => all.filter(({ state }) => states.includes(state)).length;
    return {
        owed: all.length,
        live: live(all).length,
        waiting: count("waiting"),
        open: count("open"),
        in_time: count("in_time"),
        late: count("late"),
        missed: count("missed"),
        excused: count("excused"),
    };
}

export const live = (obligations) => obligations.filter(({ state }) => state !== "waiting");

export function c1(team, model) {
    const counted = obligationsOf(team, model).filter((owed) => owed.u !== undefined);
    const weight = counted.reduce((sum, owed) => sum + owed.weight, 0);
    if (weight === 0) return null;
    return counted.reduce((sum, owed) => sum + owed.weight * owed.u, 0) / weight;
}
