// The coordination index: the gate times the weighted mean of what has a value.
import { live, obligationsOf } from "./c1.mjs";

const weights = { F: 0.35, C4: 0.15, C5: 0.15, C7: 0.15, C6: 0.1, C9: 0.1 };
const enough = 15;

export function index(team, figures, model) {
    if (live(obligationsOf(team, model)).length < enough) return { sharing_so_far: null, index: null };
    return { sharing_so_far: figures.F === null ? null : figures.F * figures.C3, index: whole(figures, model) };
}

// H times the weighted mean of what has a value; null where nothing has.
export function whole(figures, model, without) {
    const stated = Object.entries({ ...weights, ...model.scenario.weights });
    const counted = stated.filter(([id]) => id !== without && typeof figures[id] === "number");
    const total = counted.reduce((sum, [, weight]) => sum + weight, 0);
    const mean = counted.reduce((sum, [id, weight]) => sum + weight * figures[id], 0) / total;
    return total > 0 ? (without === "C3" ? 1 : figures.C3) * mean : null;
}
