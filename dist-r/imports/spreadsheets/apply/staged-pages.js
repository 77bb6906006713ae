"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StagedPages = void 0;
/** The rows of an import that come in, some at a time in the order of the file: all of them would fill the memory. */
class StagedPages {
    constructor(manager, importId, decisions) {
        this.manager = manager;
        this.importId = importId;
        this.decisions = decisions;
    }
    async count(which) {
        const [row] = await this.manager.query(`SELECT count(*)::int AS count FROM spreadsheet_rows WHERE ${WANTED}`, [this.importId, this.outcomes(which)]);
        return row?.count ?? 0;
    }
    /** Those that make events, those that change some, or both. */
    async *pages(which, size) {
        for (let after = 0;;) {
            const rows = await this.manager.query(`SELECT line, body::text AS body, outcome, event_id AS "eventId", version FROM spreadsheet_rows
         WHERE ${WANTED} AND line > $3 ORDER BY line LIMIT $4`, [this.importId, this.outcomes(which), after, size]);
            const last = rows.at(-1);
            if (!last)
                return undefined;
            yield rows;
            after = last.line;
        }
    }
    /** When those that make events are, in the order of the file. */
    whens() {
        return this.manager.query(`SELECT body #>> '{event,when}' AS when, body #>> '{event,timezone}' AS timezone, body #>> '{event,knownOn}' AS "knownOn"
       FROM spreadsheet_rows WHERE ${WANTED} ORDER BY line`, [this.importId, this.outcomes('new')]);
    }
    outcomes(which) {
        const fresh = ['create', ...(this.decisions.duplicates === 'create' ? ['duplicate'] : [])];
        return [...(which === 'changing' ? [] : fresh), ...(which === 'new' ? [] : ['update'])];
    }
}
exports.StagedPages = StagedPages;
const WANTED = 'import_id = $1 AND outcome = ANY ($2) AND body IS NOT NULL';
//# sourceMappingURL=staged-pages.js.map