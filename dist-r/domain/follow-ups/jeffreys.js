"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.jeffreys = jeffreys;
/**
 * The 95 % Jeffreys interval of `part` out of `of`: quantiles of Beta(part + ½, of − part + ½), open to 0 where there is
 * none and to 1 where all are (Brown, Cai, DasGupta 2001). Null where there are no cases.
 *
 * @example jeffreys(15, 37) // { low: 0.26…, high: 0.56… }
 */
function jeffreys(part, of) {
    if (of === 0)
        return null;
    const [a, b] = [part + 0.5, of - part + 0.5];
    return { low: part === 0 ? 0 : betaQuantile(0.025, a, b), high: part === of ? 1 : betaQuantile(0.975, a, b) };
}
/** Halves the interval that holds it until a double can tell no difference: the distribution only rises. */
function betaQuantile(probability, a, b) {
    const log = logBeta(a, b);
    let [low, high] = [0, 1];
    for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        if (betaDistribution(middle, a, b, log) < probability)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** The regularised incomplete beta function (`log` is `logBeta(a, b)`); its fraction converges fast below the mean, and mirrored above it. */
function betaDistribution(x, a, b, log) {
    if (x <= 0 || x >= 1)
        return x <= 0 ? 0 : 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - betaDistribution(1 - x, b, a, log);
    const logFront = a * Math.log(x) + b * Math.log1p(-x) - log - Math.log(a);
    return Math.exp(logFront) * continuedFraction(x, a, b);
}
/** Lentz's way of working out the continued fraction (DLMF 8.17.22). */
function continuedFraction(x, a, b) {
    let [numerator, denominator] = [1, 1 / away(1 - ((a + b) * x) / (a + 1))];
    let value = denominator;
    for (let m = 1; m <= 500; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        let change = 1;
        for (const term of [even, odd]) {
            denominator = 1 / away(1 + term * denominator);
            numerator = away(1 + term / numerator);
            change = numerator * denominator;
            value *= change;
        }
        if (Math.abs(change - 1) < 1e-15)
            break;
    }
    return value;
}
/** Not quite nothing, so that it can be divided by. */
function away(value) {
    return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
/** For halves exact but for rounding: Γ climbs by steps of one from Γ(½) = √π or Γ(1) = 1. */
function logBeta(a, b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}
function logGamma(halves) {
    if (halves > MANY)
        return stirling(halves);
    let sum = Number.isInteger(halves) ? 0 : Math.log(Math.PI) / 2;
    for (let step = Number.isInteger(halves) ? 1 : 0.5; step < halves; step += 1)
        sum += Math.log(step);
    return sum;
}
/** From here on the series is exact to the last digit of a double, and no longer the longer the sum. */
const MANY = 100;
/** Stirling's series for ln Γ (DLMF 5.11.1). */
function stirling(z) {
    return ((z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5));
}
//# sourceMappingURL=jeffreys.js.map