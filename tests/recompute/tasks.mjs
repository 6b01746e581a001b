// Exclusive tasks: who did which. C6 asks whether a team could have known of others, R5 whether
// the work was done twice or not at all.
import { entries, ofKind } from "./events.mjs";
import { mean } from "./mean.mjs";
import { reaches } from "./messages.mjs";

// The tasks with an expectation: { id, count, who, doings: team -> its first doing }.
export function tasks(model) {
    return entries(model.scenario.tasks).flatMap(([id]) => {
        const expected = model.expectations.filter((one) => one.kind === "exclusive_task" && one.task === id).at(-1);
        if (!expected) return [];
        const doings = new Map();
        for (const done of ofKind(model.records, "task_performed").filter(({ task }) => task === id)) {
            if (!doings.has(done.team)) doings.set(done.team, done);
        }
        return { id, count: expected.count ?? 1, who: model.resolve(expected.who ?? "all"), doings };
    });
}

// C6 Deconfliction.
export const c6 = (team, model) => mean(tasksOf(team, model));

// The tasks that a team did: [1, 0 where it is a duplicate].
export function tasksOf(team, model) {
    const mine = tasks(model).filter(({ doings }) => doings.has(team));
    return mine.map((task) => [1, duplicate(task, team, model) ? 0 : 1]);
}

function duplicate({ id, count, who, doings }, team, model) {
    const done = doings.get(team);
    const claims = model.messages.filter(({ kind, task }) => kind === "claim" && task === id);
    const own = claims.find(({ from, seq }) => from === team && seq < done.seq);
    const known = (rival) =>
        claims.some(
            (claim) =>
                claim.from === rival &&
                claim.seq < (own?.seq ?? done.seq) &&
                reaches(claim, team) &&
                model.opened(claim, team) < done.at,
        );
    return [...doings.keys()].filter((rival) => rival !== team && who.has(rival) && known(rival)).length >= count;
}

// R5 Double work and gaps.
export function r5(model) {
    const injects = new Map(entries(model.scenario.injects));
    const shown = new Set(ofKind(model.records, "inject_released").map(({ inject }) => injects.get(inject)?.task));
    const counted = tasks(model)
        .map(({ id, count: m, doings }) => ({ id, m, x: doings.size }))
        .filter(({ id, m, x }) => (shown.has(id) || x > 0) && (model.final || x >= m));
    const sum = (of) => counted.reduce((all, task) => all + of(task), 0);
    const share = (part, whole) => (whole === 0 ? null : 1 - part / whole);
    return {
        "R5.double": share(sum(({ x, m }) => Math.max(0, x - m)), sum(({ x, m }) => Math.max(x, m))),
        "R5.gaps": share(sum(({ x, m }) => Math.max(0, m - x)), sum(({ m }) => m)),
    };
}
