// What teams wrote: where each message goes, which facts it carries in the end, what it delivers.
import { list, ofKind } from "./events.mjs";

export function messages(records) {
    const verdicts = new Map();
    for (const { message, fact, verdict } of ofKind(records, "carry_judged")) {
        const of = verdicts.get(message) ?? new Map();
        of.set(fact, [...(of.get(fact) ?? []), verdict]);
        verdicts.set(message, of);
    }
    return ofKind(records, "message_sent").map((sent) => ({
        id: sent.message,
        at: sent.at,
        seq: sent.seq,
        from: sent.from,
        participant: sent.participant,
        kind: sent.message_kind,
        tlp: sent.tlp,
        replyTo: sent.reply_to,
        about: sent.about,
        task: sent.task,
        corrects: sent.corrects,
        confidence: sent.confidence,
        region: list(sent.to).some(({ kind }) => kind === "region"),
        public: list(sent.to).some(({ kind }) => kind === "public"),
        teams: new Set(list(sent.to).filter(({ kind }) => kind === "team").map(({ team }) => team)),
        facts: carried(list(sent.facts), verdicts.get(sent.message) ?? new Map()),
    }));
}

// Listed, or added by an evaluator; not what is struck at last, unless its card was attached.
function carried(listed, verdicts) {
    const attached = new Set(listed.filter(({ how }) => how === "attached").map(({ fact }) => fact));
    const facts = new Set(listed.map(({ fact }) => fact));
    for (const [fact, said] of verdicts) {
        if (said.includes("added")) facts.add(fact);
        if (said.at(-1) === "struck" && !attached.has(fact)) facts.delete(fact);
    }
    return facts;
}

// Does the message come to this team? The channel of all and the press line come to everybody.
export function reaches(message, team) {
    return message.from !== team && (message.region || message.public || message.teams.has(team));
}

// A sighting that brings a fact back to its originator, as an expectation asks: a report, neither a
// delivery for precision nor a breach.
export function isReport(message, fact, to, model) {
    const { base, self, origin } = model.facts.get(fact) ?? {};
    if (message.kind !== "sighting" || !origin?.has(to)) return false;
    return model.expectations.some(
        (one) => one.kind === "sighting" && one.fact === base && model.resolve(one.who ?? "all", self).has(message.from),
    );
}

// The deliveries of a team in the order of the log: { fact, to (a team or "REGION"), message }.
export function deliveriesOf(team, all) {
    return all
        .filter(({ from, kind }) => from === team && kind !== "acknowledge")
        .flatMap((message) => {
            const destinations = [...message.teams].filter((to) => to !== team);
            if (message.region) destinations.push("REGION");
            return destinations.flatMap((to) => [...message.facts].map((fact) => ({ fact, to, message })));
        });
}
