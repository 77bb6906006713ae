"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isoDay = isoDay;
/**
 * A date (SQL) as ISO 8601 writes it, as text: `2026-02-06`; PostgreSQL would write the 15th of March of 44 BC `0044-03-15 BC`, here
 * it is `-0043-03-15`.
 */
function isoDay(date) {
    return `CASE WHEN ${date} >= '0001-01-01' THEN ${date}::text
    ELSE CASE WHEN ${date} >= '0001-01-01 BC' THEN '0000' ELSE to_char(extract(year FROM ${date})::int + 1, 'FMS0000') END || to_char(${date}, '-MM-DD') END`;
}
//# sourceMappingURL=iso-day.js.map