// R1 Diffusion: how fast each fact came to those who needed it and were not given it.
import { minute, u } from "./times.mjs";

export function r1(model) {
    const values = spreads(model).map(({ value }) => value);
    return values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : null;
}

// The facts that count: { fact, value }.
export function spreads(model) {
    return [...model.facts.values()]
        .map((fact) => ({ fact: fact.id, value: spread(fact, model) }))
        .filter(({ value }) => value !== null);
}

// How a fact went from who was given it (t0: the first of them) to those who needed it; t50 and
// t90, after t0, are when half and nine tenths of them held it.
export function diffusion(fact, model) {
    const seeds = model.seeds.filter((seed) => seed.fact === fact.id);
    const starts = seeds
        .map(({ inject, team, at }) => model.openedAt("inject", inject, team, at))
        .filter((at) => at <= model.now);
    const t0 = starts.length > 0 ? Math.min(...starts) : null;
    const needers = [...fact.need].filter((team) => !seeds.some((seed) => seed.team === team));
    const times = needers.map((team) => (t0 === null ? null : model.holds(team, fact.id)));
    const reached = times
        .filter((since) => since !== null)
        .map((since) => Math.max(0, since - t0))
        .sort((a, b) => a - b);
    const at = (percent) => reached[Math.ceil((needers.length * percent) / 100) - 1] ?? null;
    return { id: fact.id, needers: needers.length, reached: reached.length, t0_ms: t0, t50_ms: at(50), t90_ms: at(90), times };
}

function spread(fact, model) {
    const { t0_ms: start, times } = diffusion(fact, model);
    if (start === null) return null;
    const values = times
        .map((since) => {
            if (since !== null) return u(Math.max(0, since - start), 20 * minute, 60 * minute);
            return !model.final && model.now - start <= 60 * minute ? null : 0;
        })
        .filter((value) => value !== null);
    return values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : null;
}
