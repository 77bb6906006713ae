"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.acceptedCoding = acceptedCoding;
/** Codings that are offered, the one that makes an answer smallest for the least work first. */
const CODINGS = ['br', 'gzip'];
/** The coding to answer in, by the header Accept-Encoding (RFC 9110, 12.5.3); null leaves the answer as it is. */
function acceptedCoding(header) {
    const weights = new Map((header ?? '').split(',').map(weighed));
    const weightOf = (coding) => weights.get(coding) ?? weights.get('*') ?? 0;
    const [best] = CODINGS.filter((coding) => weightOf(coding) > 0).sort((a, b) => weightOf(b) - weightOf(a));
    return best ?? null;
}
function weighed(range) {
    const [coding = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return [coding, weight === undefined ? 1 : Number(weight)];
}
//# sourceMappingURL=accepted-coding.js.map