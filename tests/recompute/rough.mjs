// A rough day from a seed: the log of a rehearsal with its messages disturbed, strange ones,
// judgements, consents, credits and bad lines among them. Such logs meet the corners that well
// played drills never do.
import { ofKind } from "./events.mjs";

// Random numbers from a seed (mulberry32): the same day on every machine.
export function dice(seed) {
    let state = seed >>> 0;
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), state | 1);
        t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const below = (n) => Math.floor(next() * n);
    return { chance: (p) => next() < p, below, pick: (all) => all[below(all.length)] };
}

const kinds = ["inform", "inform", "request", "acknowledge", "answer", "propose", "claim", "correct", "sighting"];
const labels = ["red", "amber_strict", "amber", "green", "clear", undefined];

// `roughness`: how many strange messages and judgements for each team.
export function roughDay(records, cast, seed, roughness = 8) {
    const { chance, below, pick } = dice(seed);
    const teams = cast.everybody;
    const facts = [...cast.facts.keys()];
    const end = records.at(-1).at_ms;
    const crew = new Map(ofKind(records, "participant_joined").map(({ participant, team }) => [team, participant]));
    const started = records.findIndex(({ kind }) => kind === "drill_started");
    const asked = Object.values(cast.scenario.requests ?? {});
    const words = new Map(); // a message's own name until all are numbered
    const added = [];
    const put = (at, kind, actor, data) => added.push({ at_ms: at, utc_us: records[0].utc_us, kind, actor, v: 1, data });
    const destination = () =>
        chance(0.75) ? { kind: "team", team: pick(teams) } : { kind: pick(["region", "region", "public", "excon"]) };

    const kept = records.flatMap((record) => {
        const data = structuredClone(record.data);
        if (record.kind === "receipt_noted" && chance(0.1)) return [];
        if (record.kind === "message_sent") {
            words.set(data.message, record.at_ms);
            if (chance(0.15)) delete data.tlp;
            if (chance(0.1)) (data.to ??= []).push(destination());
            for (const carried of data.facts ?? []) if (chance(0.4)) carried.how = "text";
        }
        return [{ ...record, data }];
    });

    let written = 0;
    const write = (at, from, message) => {
        const data = { message: `X${written++}`, persona: "", subject: "A rough day", body: "Words.", ...message };
        if (from === undefined) data.persona = "excon";
        else Object.assign(data, { from, participant: crew.get(from) });
        for (const key of ["to", "facts"]) if (data[key].length === 0) delete data[key];
        words.set(data.message, at);
        put(at, "message_sent", from === undefined ? "excon" : `p${data.participant}@${from}`, data);
        for (const team of teams.filter(() => chance(0.3))) {
            const opened = { item: "message", id: data.message, receipt: "opened", team, participant: crew.get(team) };
            const noted = { ...opened, client_ms: 0, error_ms: 0 };
            put(Math.min(end, at + below(400000)), "receipt_noted", `p${crew.get(team)}@${team}`, noted);
        }
    };
    for (let i = 0; i < roughness * teams.length; ++i) {
        const at = below(end + 1);
        const kind = pick(kinds);
        const earlier = [...words].filter(([, sent]) => sent <= at).map(([id]) => id);
        const carried = [...Array(chance(0.3) ? 2 : chance(0.8) ? 1 : 0)].map(() => pick(facts));
        const data = {
            message_kind: kind,
            to: [...Array(1 + below(3))].map(destination),
            facts: [...new Set(carried)].map((fact) => ({ fact, how: chance(0.5) ? "attached" : "text" })),
        };
        const label = pick(labels);
        if (label) data.tlp = label;
        if (earlier.length > 0 && chance(0.5)) data.reply_to = pick(earlier);
        const about = asked.map(({ inject }) => inject).filter(Boolean);
        if (about.length > 0 && chance(0.3)) data.about = pick(about);
        if (kind === "claim" && cast.scenario.tasks && chance(0.7)) data.task = pick(Object.keys(cast.scenario.tasks));
        if (kind === "correct" && chance(0.8)) data.corrects = pick(facts);
        if (chance(0.3)) data.confidence = 10 * below(11);
        write(at, chance(0.05) ? undefined : pick(teams), data);
    }
    // Requests in a row, and facts passed on in the very moment in which they were read.
    for (let i = 0; i < (roughness * teams.length) / 4; ++i) {
        const [from, team] = [pick(teams), pick(teams)];
        const request = { message_kind: "request", tlp: "clear", to: [{ kind: "team", team }], facts: [] };
        for (let at = below(end); at < end && !chance(0.15); at += pick([60000, 300000, 900000])) write(at, from, request);
    }
    const read = new Map(toldBy(kept, added).map((told) => [told.message, told]));
    for (const { item, id, receipt, team, at } of [...ofKind(kept, "receipt_noted"), ...ofKind(added, "receipt_noted")]) {
        const told = read.get(id);
        if (item !== "message" || receipt !== "opened" || !told || !chance(roughness / 80)) continue;
        const to = chance(0.5) && told.from !== undefined ? { kind: "team", team: told.from } : told.to;
        write(at, team, { message_kind: "inform", tlp: "green", to: [to], facts: [{ fact: told.fact, how: "attached" }] });
    }
    const sent = () => pick([...words.keys()]);
    for (let i = 0; i < roughness * teams.length; ++i) {
        const message = sent();
        const verdict = pick(["confirmed", "struck", "added"]);
        put(Math.max(words.get(message), below(end)), "carry_judged", "evaluator", { message, fact: pick(facts), verdict, judge: "E" });
    }
    for (const { message, facts: listed = [] } of ofKind(kept, "message_sent")) {
        for (const { fact } of listed.filter(() => chance(0.1))) {
            put(end, "carry_judged", "evaluator", { message, fact, verdict: pick(["confirmed", "struck"]), judge: "E" });
        }
    }
    for (const { message_kind, message } of [...ofKind(kept, "message_sent"), ...added.map(({ data }) => data)]) {
        for (let times = message_kind === "answer" ? below(7) : 0; times > 0; --times) {
            const value = chance(seed % 3 === 0 ? 0.5 : 0.85) ? (Number(message.slice(1)) % 5) / 4 : below(5) / 4;
            put(end, "answer_judged", "evaluator", { message, value, judge: pick(["E", "F", "G"]) });
            const nothing = { inject: "", team: 0, field: "", words: "Once more", by: "E" };
            if (chance(0.1)) put(end, "judgement_reopened", "excon", { ...nothing, message });
        }
    }
    for (let i = 0; i < 2 * teams.length; ++i) {
        const team = pick(teams);
        const line = { participant: crew.get(team), team, online: chance(0.8), offset_us: 0 };
        put(below(end), "connection_changed", "engine", { ...line, round_trip_us: below(4000000), error_us: below(300000) });
    }
    for (const told of toldBy(kept, added).filter(() => chance(0.2))) {
        const origin = [...(cast.facts.get(told.fact)?.origin ?? [])];
        const by = origin.length > 0 && chance(0.8) ? pick(origin) : pick(teams);
        const at = chance(0.5) ? told.at : below(end);
        const data = { fact: told.fact, by, to_sender: told.from, to: [chance(0.9) ? told.to : destination()] };
        put(at, "consent_granted", `p${crew.get(by)}@${by}`, data);
    }
    for (let i = 0; i < teams.length; ++i) {
        const from_ms = below(end);
        put(Math.min(end, from_ms + 1000), "clock_credited", "excon", {
            team: pick(teams),
            from_ms,
            to_ms: from_ms + below(900000),
            reason: "The line was down",
        });
    }
    for (let i = 0; i < 3; ++i) put(below(end), "speed_changed", "excon", { speed: pick([0.5, 1, 2, 30]) });
    return numbered(merged(kept, added, started));
}

// Every fact told by a team: message × fact × destination.
function toldBy(kept, added) {
    return [...ofKind(kept, "message_sent"), ...ofKind(added, "message_sent")]
        .filter(({ from }) => from !== undefined)
        .flatMap(({ message, from, at, to = [], facts = [] }) =>
            facts.flatMap(({ fact }) => to.map((one) => ({ message, from, at, fact, to: one }))),
        );
}

// What was added, in its place by time, after STARTEX and before ENDEX.
function merged(kept, added, started) {
    const ending = kept.findIndex(({ kind }) => kind === "drill_ended");
    const tail = kept.slice(ending);
    const free = [...kept.slice(started + 1, ending), ...added].map((record, i) => [record, i]);
    free.sort(([a, i], [b, j]) => a.at_ms - b.at_ms || i - j);
    return [...kept.slice(0, started + 1), ...free.map(([record]) => record), ...tail];
}

// Records counted from 1; messages M1, M2, … in order of sending, wherever they are named.
function numbered(records) {
    const names = new Map();
    for (const { kind, data } of records) {
        if (kind === "message_sent") names.set(data.message, `M${names.size + 1}`);
    }
    return records.map((record, i) => {
        const data = { ...record.data };
        if (data.item === "message") data.id = names.get(data.id);
        for (const key of ["message", "reply_to"]) if (data[key] !== undefined) data[key] = names.get(data[key]);
        return { ...record, seq: i + 1, data };
    });
}
