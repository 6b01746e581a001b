// Σ w·value / Σ w over [w, value]; null where no weight is above 0.
export function mean(weighted) {
    const weight = weighted.reduce((sum, [w]) => sum + w, 0);
    return weight > 0 ? weighted.reduce((sum, [w, value]) => sum + w * value, 0) / weight : null;
}
