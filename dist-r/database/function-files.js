"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.applyFunctionFiles = applyFunctionFiles;
const node_crypto_1 = require("node:crypto");
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const sql_migrations_js_1 = require("./sql-migrations.js");
const actor_json_js_1 = require("../common/sql/actor-json.js");
const took_place_sql_js_1 = require("../common/sql/took-place.sql.js");
const event_fields_js_1 = require("../domain/event-fields.js");
const announcement_js_1 = require("../domain/follow-ups/announcement.js");
const state_js_1 = require("../domain/follow-ups/state.js");
const successors_js_1 = require("../domain/follow-ups/successors.js");
const took_place_js_1 = require("../domain/lifecycle/took-place.js");
const projection_js_1 = require("../domain/lifecycle/projection.js");
const table_js_1 = require("../domain/lifecycle/table.js");
const undertaking_js_1 = require("../domain/undertakings/undertaking.js");
const unspaced_js_1 = require("../domain/search/unspaced.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const literals = (words) => words.map((word) => `'${word}'`).join(', ');
/** What was entered, as far as it was told by the day; of today that is all of it. */
function enteredBy(column, entered) {
    return `CASE WHEN known_by = 'infinity' THEN e.${entered} ELSE (entered_by(e.id, known_by)).${column} END`;
}
/** Works from src/ and from dist/. */
const FOLDER = (0, node_path_1.resolve)(__dirname, '../../migrations/functions');
/** What stands for lists and conditions that the program knows: `{{searched}}`. */
const LISTS = {
    dated: literals(projection_js_1.DATED_KINDS),
    happened: took_place_sql_js_1.HAPPENED,
    passed: literals(announcement_js_1.PASSED),
    plans: took_place_sql_js_1.PLANS,
    planned: literals(took_place_js_1.PLANNED_KINDS),
    took_place: (0, took_place_sql_js_1.tookPlaceSql)('e.kind', 'm.status'),
    unmoved: literals(projection_js_1.UNMOVED),
    unspaced: unspaced_js_1.UNSPACED.map((ends) => ends.map((end) => `\\U${end.toString(16).padStart(8, '0')}`).join('-')).join(''),
    searched: event_fields_js_1.PLAIN_FIELDS.filter(([, { searched }]) => searched)
        .map(([, { column, entered }]) => (entered === undefined ? `e.${column}` : enteredBy(column, entered)))
        .join(', '),
    replacing: literals(successors_js_1.REPLACING),
    side: (0, actor_json_js_1.side)({
        tenures: `(SELECT person_id, body_id, ordinal, from_on, CASE WHEN to_on <= d.day THEN to_on END AS to_on
      FROM tenures WHERE coalesce(from_on <= d.day, true))`,
    }),
    stands: (0, took_place_sql_js_1.pairIn)(table_js_1.isOpen)('e.kind', 's.status'),
    steps: literals(state_js_1.STEP_KINDS),
    undertakings: literals(undertaking_js_1.UNDERTAKING_KINDS),
    words: literals(vocabulary_js_1.WORD_KINDS),
};
/**
 * Makes the functions of the database what their files say, where a file has changed since; gives the files it ran. Runs
 * once the migrations have, in one transaction: functions may use what the newest of them made.
 */
async function applyFunctionFiles(source, folder = FOLDER) {
    const files = (0, node_fs_1.readdirSync)(folder)
        .filter((file) => file.endsWith('.sql'))
        .sort()
        .map((file) => fileOf(folder, file));
    return source.transaction(async (manager) => {
        await manager.query(sql_migrations_js_1.UNLIMITED);
        const rows = await manager.query('SELECT file, sha256 FROM function_files');
        const applied = new Map(rows.map(({ file, sha256 }) => [file, sha256]));
        const changed = files.filter(({ file, sha256 }) => applied.get(file) !== sha256);
        for (const { file, sql, sha256 } of changed) {
            await manager.query(sql);
            await manager.query(`INSERT INTO function_files (file, sha256) VALUES ($1, $2)
         ON CONFLICT (file) DO UPDATE SET sha256 = excluded.sha256, applied_at = now()`, [file, sha256]);
        }
        return changed.map(({ file }) => file);
    });
}
function fileOf(folder, file) {
    const listed = (line) => line.replace(/\{\{(\w+)\}\}/g, (_, name) => {
        const list = LISTS[name];
        if (list === undefined)
            throw new Error(`${file}: the program knows no list {{${name}}}`);
        return list;
    });
    const sql = (0, node_fs_1.readFileSync)((0, node_path_1.join)(folder, file), 'utf8').replace(/^(?!--).*$/gm, listed);
    return { file, sql, sha256: (0, node_crypto_1.createHash)('sha256').update(sql).digest('hex') };
}
//# sourceMappingURL=function-files.js.map