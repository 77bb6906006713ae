"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ImportRecords = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const clock_js_1 = require("../../common/clock.js");
const database_js_1 = require("../../database/database.js");
const import_lock_js_1 = require("./jobs/import-lock.js");
/** Keeps what is known of imports. All questions go to the primary: what has just been written must be found. */
let ImportRecords = class ImportRecords {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    async add(manager, viewer, id, { dossierId, fileName, fileSize, mapping }) {
        await manager.query(`INSERT INTO spreadsheet_imports (id, user_id, dossier_id, state, file_name, file_size, mapping, progress, step_began_at, created_at, updated_at)
       VALUES ($1, $2, $3, 'checking', $4, $5, $6, 0, $7, $7, $7)`, [id, viewer.userId, dossierId, fileName, fileSize, JSON.stringify(mapping), this.clock.now()]);
    }
    newId() {
        return (0, uuidv7_1.uuidv7)();
    }
    async find(id) {
        const [row] = await this.database.read(`${SELECT} WHERE i.id = $1`, [id], 'primary');
        return row ?? null;
    }
    /** Newest first. */
    ofUser(userId) {
        const sql = `${SELECT} WHERE i.user_id = $1 ORDER BY i.id DESC LIMIT ${MOST_LISTED}`;
        return this.database.read(sql, [userId], 'primary');
    }
    /** Begins a step where the import stands in one of `from`; false where it does not, any more. */
    async begin(id, state, from, set = {}) {
        const rows = await this.write(`UPDATE spreadsheet_imports SET state = $2, progress = 0, step_began_at = $4, updated_at = $4, problem = NULL, unwanted = false,
         mapping = coalesce($5::jsonb, mapping), decisions = coalesce($6::jsonb, decisions)
       WHERE id = $1 AND state = ANY ($3::text[]) RETURNING id`, [id, state, from, this.clock.now(), json(set.mapping), json(set.decisions)]);
        return rows.length > 0;
    }
    /** Keeps who newcomers are, in place of what was said of them before; false where it is being applied, or has been. */
    async decide(id, actors) {
        const rows = await this.write(`UPDATE spreadsheet_imports SET decided_actors = $2 WHERE id = $1 AND state NOT IN ('applying', 'applied') RETURNING id`, [id, JSON.stringify(actors)]);
        return rows.length > 0;
    }
    /** Writes down how far it is; false where nobody wants it to go on. */
    async progress(id, done) {
        const rows = await this.write('UPDATE spreadsheet_imports SET progress = $2, updated_at = $3 WHERE id = $1 AND NOT unwanted RETURNING id', [id, Math.min(1, done), this.clock.now()]);
        return rows.length > 0;
    }
    /** Lets whichever node works on it know that it is to end. */
    async unwanted(id) {
        await this.write('UPDATE spreadsheet_imports SET unwanted = true WHERE id = $1', [id]);
    }
    /** Whether no node works on it at this moment. */
    async isFree(id) {
        const sql = `SELECT FROM (SELECT $1::uuid AS id) i WHERE ${FREE}`;
        return (await this.database.write((manager) => manager.query(sql, [id]))).length > 0;
    }
    async checked(id, findings) {
        await this.write(`UPDATE spreadsheet_imports SET state = 'checked', progress = 1, findings = $2, updated_at = $3 WHERE id = $1 AND state = 'checking'`, [id, JSON.stringify(findings), this.clock.now()]);
    }
    async failed(id, { code, message, errors, facts }) {
        const problem = { code, detail: message, errors: errors ?? [], reason: facts.reason ?? null };
        await this.end(id, 'failed', JSON.stringify(problem));
    }
    async interrupted(id) {
        await this.end(id, 'interrupted', null);
    }
    async remove(id) {
        await this.write('DELETE FROM spreadsheet_imports WHERE id = $1', [id]);
    }
    /** Its owner, as they may write now; null where they may not any more. */
    async viewerOf(id) {
        const [row] = await this.database.read(`SELECT u.id AS "userId", u.name, u.email, u.role, 'write' AS scope
       FROM spreadsheet_imports i JOIN users u ON u.id = i.user_id WHERE i.id = $1 AND u.disabled_at IS NULL`, [id], 'primary');
        return row ?? null;
    }
    /**
     * Of the imports that nobody works on any more, though they look so: those to be applied are interrupted, and those to be checked are
     * given, with those whose staged rows went with a crash of the database. With `silentSince`, for while nodes are at work: only those
     * that nothing was written of since then, and that wait in no queue.
     */
    async leftBehind(silentSince) {
        const now = this.clock.now();
        const left = silentSince === undefined
            ? `$2::timestamptz IS NULL AND ${FREE}`
            : `i.updated_at < $2 AND ${UNQUEUED} AND ${FREE}`;
        const values = [now, silentSince ?? null];
        await this.write(`UPDATE spreadsheet_imports i SET state = 'interrupted', updated_at = $1 WHERE state = 'applying' AND ${left}`, values);
        const rows = await this.write(`UPDATE spreadsheet_imports i SET state = 'checking', progress = 0, step_began_at = $1, updated_at = $1
       WHERE (state = 'checking' OR (state IN ('checked', 'interrupted') AND ${LOST})) AND ${left} RETURNING id`, values);
        return rows.map(({ id }) => id);
    }
    /** Whether what its check staged is gone. */
    async hasLostRows(id) {
        const sql = `SELECT FROM spreadsheet_imports i WHERE id = $1 AND ${LOST}`;
        return (await this.database.read(sql, [id], 'primary')).length > 0;
    }
    /** Whether anything was ever queued: the tables of the queue are made with its first work. */
    async hasQueue() {
        const sql = `SELECT 1 AS one WHERE to_regclass('graphile_worker.jobs') IS NOT NULL`;
        return (await this.database.read(sql, [], 'primary')).length > 0;
    }
    async end(id, state, problem) {
        await this.write(`UPDATE spreadsheet_imports SET state = $2, problem = $3, updated_at = $4 WHERE id = $1`, [
            id,
            state,
            problem,
            this.clock.now(),
        ]);
    }
    async write(sql, values) {
        const answer = await this.database.write((manager) => manager.query(sql, [...values]));
        // TypeORM gives the rows of an UPDATE beside their number.
        const rows = Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer;
        return rows;
    }
};
exports.ImportRecords = ImportRecords;
exports.ImportRecords = ImportRecords = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], ImportRecords);
const MOST_LISTED = 100;
/** That no server works on import `i`. */
const FREE = `pg_try_advisory_xact_lock(${(0, import_lock_js_1.LOCK_OF)('i.id::text')})`;
const NO_ROWS = { create: 0, update: 0, unchanged: 0, duplicate: 0, rejected: 0 };
/** That the staged rows of import `i` went with a crash of the database: they are not logged. */
const LOST = `findings -> 'outcomes' <> '${JSON.stringify(NO_ROWS)}' AND NOT EXISTS (SELECT FROM spreadsheet_rows r WHERE r.import_id = i.id)`;
/** That import `i` waits in no queue, and was not taken from it just now. Whoever took it and died has it locked there for hours. */
const UNQUEUED = `NOT EXISTS (SELECT FROM graphile_worker.jobs j WHERE j.key = i.id::text
  AND (j.attempts < j.max_attempts OR j.locked_at > clock_timestamp() - interval '10 s'))`;
const SELECT = `SELECT i.id, i.user_id AS "userId", i.dossier_id AS "dossierId", d.slug AS dossier, i.state, i.file_name AS "fileName",
  i.file_size::float8 AS "fileSize", i.mapping, i.findings, i.decisions, i.decided_actors AS "decidedActors", i.problem, i.progress,
  rfc3339(i.step_began_at) AS "stepBeganAt", rfc3339(i.created_at) AS "createdAt", rfc3339(i.updated_at) AS "updatedAt",
  rfc3339(i.applied_at) AS "appliedAt"
  FROM spreadsheet_imports i JOIN dossiers d ON d.id = i.dossier_id`;
function json(value) {
    return value === undefined ? null : JSON.stringify(value);
}
//# sourceMappingURL=import-records.service.js.map