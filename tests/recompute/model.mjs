// From the log to the model of docs/scores.md: when what was opened, who held which fact since
// when, and what one team could see of another.
import { entries, list, ofKind } from "./events.mjs";
import { bind } from "./cast.mjs";
import { messages, reaches } from "./messages.mjs";
import { qualities } from "./judging.mjs";
import { clocks, minute, transits } from "./times.mjs";

export function model({ scenario, records }) {
    const cast = bind(scenario, records);
    const ended = records.find((record) => record.kind === "drill_ended");
    const now = ended?.at_ms ?? records.at(-1).at_ms;
    const sent = messages(records);
    const seeds = seedings(cast, records);
    const receipts = firstReceipts(records);

    // When the team had it on screen, at the latest five minutes after delivery.
    const openedAt = (item, id, team, delivered) => {
        const receipt = receipts.get(`${item} ${id} ${team}`) ?? Infinity;
        return Math.min(Math.max(receipt, delivered), delivered + 5 * minute);
    };
    const opened = (message, team) => openedAt("message", message.id, team, message.at);

    // All ways in which facts came to teams: { fact, team, at, from (undefined: an inject) }.
    const arrivals = [
        ...seeds.map(({ inject, team, fact, at }) => ({ fact, team, at: openedAt("inject", inject, team, at) })),
        ...sent
            .filter(({ from }) => from !== undefined)
            .flatMap((message) =>
                cast.everybody
                    .filter((team) => reaches(message, team))
                    .flatMap((team) =>
                        [...message.facts].map((fact) => ({ fact, team, at: opened(message, team), from: message.from })),
                    ),
            ),
    ].filter(({ at }) => at <= now);
    const byPair = grouped(arrivals, ({ fact, team }) => `${fact} ${team}`);

    // Since when the team holds the fact, or null; `without`: by others' carriers only.
    const holds = (team, fact, without) => {
        const times = (byPair.get(`${fact} ${team}`) ?? [])
            .filter(({ from }) => without === undefined || from !== without)
            .map(({ at }) => at);
        return times.length > 0 ? Math.min(...times) : null;
    };

    // Could `viewer` know at `time` that `team` holds the fact?
    const carriers = new Map();
    for (const message of sent.filter(({ from }) => from !== undefined)) {
        for (const fact of message.facts) carriers.set(fact, [...(carriers.get(fact) ?? []), message]);
    }
    const visible = (viewer, team, fact, time) =>
        (carriers.get(fact) ?? []).some(
            (message) =>
                reaches(message, viewer) &&
                (message.from === team || reaches(message, team)) &&
                opened(message, viewer) <= time,
        );

    return {
        ...cast,
        records,
        now,
        final: ended !== undefined,
        messages: sent,
        seeds,
        opened,
        openedAt,
        holds,
        visible,
        quality: qualities(records),
        elapsed: clocks(records),
        transit: transits(records),
    };
}

// Injects that seed a fact to a team, each at its first release to it.
function seedings(cast, records) {
    const injects = new Map(entries(cast.scenario.injects));
    const known = new Set();
    return ofKind(records, "inject_released").flatMap(({ inject, teams, at }) =>
        list(teams)
            .filter((team) => !known.has(`${inject} ${team}`) && known.add(`${inject} ${team}`))
            .flatMap((team) =>
                list(injects.get(inject)?.facts)
                    .flatMap((base) => seeded(cast.copies(base), team))
                    .map((fact) => ({ inject, team, fact: fact.id, at })),
            ),
    );
}

// Of the copies of a fact a team gets its own alone; one that has none of its own gets all.
function seeded(copies, team) {
    const own = copies.filter(({ self }) => self === team);
    return own.length > 0 ? own : copies;
}

function firstReceipts(records) {
    const first = new Map();
    for (const { item, id, team, receipt, at } of ofKind(records, "receipt_noted")) {
        const key = `${item} ${id} ${team}`;
        if (receipt === "opened" && !first.has(key)) first.set(key, at);
    }
    return first;
}

function grouped(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        if (!groups.has(keyOf(one))) groups.set(keyOf(one), []);
        groups.get(keyOf(one)).push(one);
    }
    return groups;
}
