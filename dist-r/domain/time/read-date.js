"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readDate = readDate;
/** Reads the text of a single date; null when it is not written as one. Says nothing on whether the day exists. */
function readDate(text) {
    const bare = text.replace(/[?~%]/g, '');
    const season = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/.exec(bare);
    if (season)
        return { kind: 'season', year: Number(season[1]), code: Number(season[2]) };
    const date = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(bare);
    if (date)
        return { kind: 'date', year: date[1] ?? '', month: date[2] ?? null, day: date[3] ?? null };
    const year = /^(?:Y(-?\d+)(?:E(\d+))?|(-?\d{4}))(?:S([1-9]))?$/.exec(bare);
    if (!year)
        return null;
    return {
        kind: 'year',
        year: Number(year[1] ?? year[3]) * 10 ** Number(year[2] ?? 0),
        significant: year[4] === undefined ? null : Number(year[4]),
    };
}
//# sourceMappingURL=read-date.js.map