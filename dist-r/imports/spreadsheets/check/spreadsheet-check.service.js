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
exports.SpreadsheetCheck = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../../../common/clock.js");
const problem_js_1 = require("../../../common/problem.js");
const database_js_1 = require("../../../database/database.js");
const guessed_type_js_1 = require("../../../domain/actors/guessed-type.js");
const folded_js_1 = require("../../../domain/folded.js");
const alike_actors_js_1 = require("../../../actors/alike-actors.js");
const plan_js_1 = require("../columns/plan.js");
const open_sheet_js_1 = require("../reading/open-sheet.js");
const read_table_js_1 = require("../reading/read-table.js");
const found_columns_js_1 = require("./found-columns.js");
const known_things_js_1 = require("./known-things.js");
const named_in_body_js_1 = require("./named-in-body.js");
const row_checker_js_1 = require("./row-checker.js");
const staged_rows_js_1 = require("./staged-rows.js");
/** Rows are checked, and staged, so many at a time. */
const BATCH = 400;
/** So many mistakes are told at once; all of them are in a file of their own. */
const MOST_TOLD = 200;
/** More people than these are no actors: another column was meant. */
const MOST_NEW_ACTORS = 3_000;
/** For so many newcomers those who are called nearly so are looked for. */
const MOST_ALIKE = 300;
/** The share of the work that is done when the table has been gone through once. */
const FIRST_WAY = 0.2;
/** Checks spreadsheets: stages their rows, and writes nothing else. */
let SpreadsheetCheck = class SpreadsheetCheck {
    constructor(database, clock, staged) {
        this.database = database;
        this.clock = clock;
        this.staged = staged;
    }
    /** What is in the spreadsheet, and what would come of it; `progress` is told from 0 to 1. Ends as soon as `signal` says so. */
    async check({ id, dossierId, path, mapping, role }, signal, progress) {
        const sheet = await (0, open_sheet_js_1.openSheet)(path, mapping);
        let read = 0;
        const table = await (0, read_table_js_1.profileOf)(sheet, (bytes) => (read = bytes));
        signal.throwIfAborted();
        await progress(FIRST_WAY);
        const plan = (0, plan_js_1.planOf)(table.columns, mapping);
        const questions = (0, plan_js_1.questionsOf)(plan);
        await this.staged.clear(id);
        const against = await this.against(dossierId, mapping, role);
        const checker = new row_checker_js_1.RowChecker(this.database, table.headers, plan, against);
        const tally = new Tally();
        // While rows are put aside, the next are checked: the server and its database work at once.
        let staging = Promise.resolve();
        try {
            for await (const rows of batches((0, read_table_js_1.rowsBelow)(sheet, table.headerLine, (bytes) => (read = bytes)))) {
                signal.throwIfAborted();
                const checked = await checker.check(rows);
                tally.add(checked);
                await staging;
                staging = this.staged.add(id, checked);
                // It is waited for below; until then it is nobody's that it failed.
                staging.catch(() => undefined);
                await progress(FIRST_WAY + (1 - FIRST_WAY) * Math.min(1, read / Math.max(1, sheet.size)));
            }
        }
        finally {
            // Whoever ended it finds nothing put aside later.
            await Promise.allSettled([staging]);
        }
        await staging;
        return { ...describe(sheet, table), ...(0, found_columns_js_1.foundColumns)(table.columns, plan), questions, ...(await this.told(tally)) };
    }
    async against(dossierId, { defaults }, role) {
        const [dossier] = await this.database.read('SELECT languages[1] AS language FROM dossiers WHERE id = $1', [dossierId], 'primary');
        const issues = await this.database.read('SELECT slug, labels FROM issues WHERE dossier_id = $1', [dossierId], 'primary');
        const now = this.clock.now();
        return {
            ...{ now, role, dossierId, defaults, known: new known_things_js_1.KnownThings(this.database, dossierId) },
            language: dossier?.language ?? 'en',
            issues: new Map(issues.flatMap(({ slug, labels }) => [slug, ...Object.values(labels)].map((word) => [(0, folded_js_1.folded)(word), slug]))),
            today: now.toISOString().slice(0, 10),
        };
    }
    async told({ outcomes, errors, actors, sources, }) {
        return { outcomes, errors, newActors: await this.newActors(actors), newSources: sources.size };
    }
    /** The most often named first. */
    async newActors(named) {
        if (named.size > MOST_NEW_ACTORS) {
            const detail = `It names ${named.size} actors who are not known; at most ${MOST_NEW_ACTORS} come in at once. Is the column right?`;
            const reason = { code: 'too_many_new_actors', parameters: { most: MOST_NEW_ACTORS } };
            throw new problem_js_1.Problem('bad_request', detail, undefined, { reason });
        }
        const actors = [...named.values()].sort((a, b) => b.rows - a.rows);
        const asked = actors
            .slice(0, MOST_ALIKE)
            .map(({ name }) => ({ name, names: {}, aliases: [], type: null, wikidata: null }));
        const alike = await this.database.write((manager) => (0, alike_actors_js_1.alikeActors)(manager, asked));
        return actors.map(({ name, rows }, n) => ({
            ...{ name, rows, ...(0, guessed_type_js_1.guessedType)(name) },
            alike: alike.filter(({ at }) => at === n).map(({ slug }) => slug),
        }));
    }
};
exports.SpreadsheetCheck = SpreadsheetCheck;
exports.SpreadsheetCheck = SpreadsheetCheck = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, staged_rows_js_1.StagedRows])
], SpreadsheetCheck);
/** What all checked rows come to. */
class Tally {
    constructor() {
        this.outcomes = { create: 0, update: 0, unchanged: 0, duplicate: 0, rejected: 0 };
        this.errors = [];
        this.actors = new Map();
        this.sources = new Set();
    }
    add(rows) {
        for (const { line, outcome, mistakes, body } of rows) {
            this.outcomes[outcome] += 1;
            for (const mistake of mistakes)
                if (this.errors.length < MOST_TOLD)
                    this.errors.push({ ...mistake, line });
            for (const source of body?.newSources ?? [])
                this.sources.add((0, known_things_js_1.keyOfSource)(source));
            const named = new Set(body ? (0, named_in_body_js_1.actorsIn)(body) : []);
            for (const actor of named)
                this.addActor(actor);
        }
    }
    addActor(name) {
        const key = (0, folded_js_1.folded)(name);
        const before = this.actors.get(key);
        this.actors.set(key, { name: before?.name ?? name, rows: (before?.rows ?? 0) + 1 });
    }
}
function describe({ encoding, delimiter, quote, sheet, sheets }, { headerLine }) {
    return { encoding, delimiter, quote, sheet, sheets, headerLine };
}
async function* batches(rows) {
    let batch = [];
    for await (const row of rows) {
        batch.push(row);
        if (batch.length < BATCH)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}
//# sourceMappingURL=spreadsheet-check.service.js.map