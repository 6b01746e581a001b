// Two answers about one drill, the program's and the recomputation's, as flat lists of figures:
// "C1" -> { "XA": 0.71, … }. A figure that is absent is null.
export function ofProgram(score, certainty) {
    const figures = flat(score, (figure) => figure?.value ?? null);
    if (!certainty) return figures;
    const bounds = (interval) => interval && [interval.low, interval.high];
    score.certainty.teams.forEach(({ intervals }, i) => {
        for (const [id, interval] of Object.entries(intervals)) put(figures, id, score.teams[i].code, bounds(interval));
    });
    put(figures, "R1", "region", bounds(score.certainty.region.R1)); // the others have none
    return figures;
}

export function ofRecomputation(score) {
    const figures = flat(score, (figure) => figure ?? null);
    if (!score.intervals) return figures;
    score.intervals.teams.forEach((intervals, i) => {
        for (const [id, interval] of Object.entries(intervals)) put(figures, id, score.teams[i].code, interval);
    });
    put(figures, "R1", "region", score.intervals.R1);
    return figures;
}

function put(figures, id, who, interval) {
    const of = (figures[`interval of ${id}`] ??= {});
    of[`${who} low`] = interval?.[0] ?? null;
    of[`${who} high`] = interval?.[1] ?? null;
}

function flat({ teams, region, facts }, read) {
    const figures = {};
    const set = (id, who, value) => ((figures[id] ??= {})[who] = value ?? null);
    for (const team of teams) {
        for (const [id, figure] of Object.entries(team.metrics)) set(id, team.code, read(figure));
        for (const id of ["sharing_so_far", "index"]) if (id in team) set(id, team.code, read(team[id]));
        for (const [state, count] of Object.entries(team.obligations)) set("obligations", `${team.code} ${state}`, count);
    }
    for (const [id, figure] of Object.entries(region)) set(id, "region", read(figure));
    for (const fact of facts) {
        for (const key of ["needers", "reached", "t0_ms", "t50_ms", "t90_ms"]) set("facts", `${fact.id} ${key}`, fact[key]);
    }
    return figures;
}

// What differs by more than 1e-9, or stands on one side only, by figure: [] where all agrees.
export function differences(program, recomputed) {
    const found = {};
    for (const id of new Set([...Object.keys(program), ...Object.keys(recomputed)])) {
        const ours = recomputed[id] ?? {};
        const theirs = program[id] ?? {};
        found[id] = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].flatMap((who) => {
            const [one, other] = [theirs[who], ours[who]];
            const same = typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= 1e-9 : one === other;
            return same ? [] : [`${id} of ${who}: the program says ${one}, recomputed ${other}`];
        });
    }
    return found;
}
