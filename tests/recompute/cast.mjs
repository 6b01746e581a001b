// Binds the scenario to the teams of a drill: who plays what, the facts with their copies, and
// the obligations to tell. Roles are bound at STARTEX: before it there are teams alone.
import { entries, list, ofKind } from "./events.mjs";
import { length } from "./times.mjs";

export function bind(scenario, records) {
    const start = records.find((record) => record.kind === "drill_started")?.seq ?? Infinity;
    const teams = ofKind(records, "team_enrolled")
        .filter((team) => team.seq < start)
        .map(({ team, code, roles = [] }) => ({ team, code, roles }));
    const everybody = teams.map(({ team }) => team);
    const playing = (role) => teams.filter(({ roles }) => roles.includes(role)).map(({ team }) => team);

    // Numbers are places in the first role; the partner in a role has one's own number, modulo its teams.
    const partner = (self, role, steps) => {
        const own = teams.find(({ team }) => team === self)?.roles[0];
        const players = playing(role);
        if (own === undefined || players.length === 0) return [];
        return [players[(playing(own).indexOf(self) + steps) % players.length]];
    };

    // The teams of role references; `self` is the team of a fact's copy, or who looks for its partner.
    const resolve = (references, self) =>
        new Set(
            list(references).flatMap((reference) => {
                if (reference === "all") return everybody;
                const [role, which] = reference.split(":");
                if (which === "self") return [self];
                if (which === "pair" || which === "next") return partner(self, role, which === "next" ? 1 : 0);
                return playing(role).filter((team) => which !== "others" || team !== self);
            }),
        );

    const facts = new Map();
    for (const [base, fact] of start === Infinity ? [] : entries(scenario.facts)) {
        const selves = fact.per ? playing(fact.per) : [undefined];
        for (const self of selves) {
            const id = self === undefined ? base : `${base}@${teams.find(({ team }) => team === self).code}`;
            facts.set(id, {
                id,
                base,
                self,
                tlp: fact.tlp,
                true: fact.true ?? true,
                origin: fact.origin === fact.per && self !== undefined ? new Set([self]) : resolve(fact.origin, self),
                need: resolve(fact.need, self),
                forbid: resolve(fact.forbid, self),
                named: resolve(fact.named, self),
                keptFromPublic: list(fact.forbid).includes("public"),
            });
        }
    }
    const copies = (base) => [...facts.values()].filter((fact) => fact.base === base);
    // A fact stated by its scenario's id: of copies the team's own, else each.
    const meant = (base, team) => {
        const all = copies(base);
        const own = all.filter(({ self }) => self === team);
        return own.length > 0 ? own : all;
    };
    const expectations = entries(scenario.expectations).map(([id, expectation]) => ({ ...expectation, id }));
    return { scenario, teams, everybody, playing, resolve, facts, copies, meant, expectations, obligations: obligations() };

    function obligations() {
        return expectations
            .filter(({ kind }) => kind === "notify" || kind === "share")
            .flatMap((expectation) =>
                copies(expectation.fact).flatMap((fact) =>
                    [...resolve(expectation.who, fact.self)].flatMap((from) =>
                        [...resolve(expectation.tell, fact.self ?? from)]
                            .filter((to) => to !== from)
                            .map((to) => ({
                                id: expectation.id,
                                from,
                                to,
                                fact: fact.id,
                                target: length(expectation.target),
                                deadline: length(expectation.deadline),
                                weight: expectation.weight ?? 1,
                                source: expectation.satisfied_by === "source",
                            })),
                    ),
                ),
            );
    }
}
