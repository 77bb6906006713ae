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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventFiles = void 0;
exports.headersOf = headersOf;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const digest_js_1 = require("../common/digest.js");
const found_names_js_1 = require("../common/found-names.js");
const database_js_1 = require("../database/database.js");
const event_filters_js_1 = require("../domain/event-filters.js");
const file_name_js_1 = require("./file-name.js");
const licences_js_1 = require("./licences.js");
const program_js_1 = require("./program.js");
const send_file_js_1 = require("./send-file.js");
const snapshot_js_1 = require("./snapshot.js");
/** Files of the events under a filter, in any format. */
let EventFiles = class EventFiles {
    constructor(database, clock, program) {
        this.database = database;
        this.clock = clock;
        this.program = program;
    }
    /** Answers with the file as it is made. */
    async send(reply, format, asked, perspective) {
        const where = this.where(reply);
        const { snapshot, query, now, told } = await this.begin(format, asked, perspective);
        await (0, send_file_js_1.sendFile)(reply, {
            type: format.type,
            name: told.name,
            headers: headersOf(told),
            pieces: snapshot.until(format.pieces(snapshot, { query, perspective, now, ...where })),
            tag: () => this.tagOf([where, perspective], snapshot, now),
        });
    }
    /**
     * What `tell` tells of the file that {@link send} sends, which is made for that alone; while its bytes would be the same, what it told
     * before, which `kept` keeps by their tag.
     */
    async about(reply, format, asked, perspective, kept, tell) {
        const where = this.where(reply);
        const { snapshot, query, now, told } = await this.begin(format, asked, perspective);
        const found = await snapshot.ending(async () => {
            const tag = await this.tagOf([query, perspective], snapshot, now);
            const before = kept.get(tag);
            if (before !== undefined)
                return before;
            const made = await tell(format.pieces(snapshot, { query, perspective, now, ...where }));
            kept.keep(tag, made);
            return made;
        });
        return { found, told };
    }
    /** Under which licences dossiers may be passed on. */
    licences(perspective) {
        return (0, licences_js_1.licencesOf)(this.database, undefined, perspective, this.clock.now());
    }
    async begin({ ending }, asked, perspective) {
        const now = this.clock.now();
        const query = await (0, found_names_js_1.foundNames)(this.database, asked, now);
        const licences = await (0, licences_js_1.licencesOf)(this.database, query.dossier, perspective, now);
        // Last: whoever takes one must close it.
        const snapshot = await snapshot_js_1.Snapshot.of(this.database);
        const dataVersion = (0, digest_js_1.digest)(snapshot.name);
        const told = {
            ...{ name: (0, file_name_js_1.fileName)(asked, ending, now), filter: filterText(asked) },
            ...{ knownOn: asked.knownOn ?? null, dataVersion, licences },
        };
        return { snapshot, query, now, told };
    }
    where({ request: { protocol, host, url } }) {
        const here = this.program.publicUrl ?? `${protocol}://${host}`;
        // A client may say a host that is none, or no host.
        const address = URL.canParse(url, here) ? new URL(url, here) : null;
        return { here, address: address && !address.searchParams.has('token') ? address.href : null };
    }
    /** The strong tag of a file, by all that its bytes depend on. */
    async tagOf(asked, { name }, now) {
        const { version, commit } = this.program;
        return `"${(0, digest_js_1.digest)(JSON.stringify([version, commit, ...asked, name, await this.lastDue(now)]))}"`;
    }
    /** The last moment at which anything may have become overdue: only the clock changes that, and nothing is written. */
    async lastDue(now) {
        const [row] = await this.database.read(`SELECT greatest((SELECT max(latest) FROM events WHERE latest < $1), (SELECT max(term_latest) FROM events WHERE term_latest < $1))::text AS at`, [now.toISOString()]);
        return row?.at ?? null;
    }
};
exports.EventFiles = EventFiles;
exports.EventFiles = EventFiles = __decorate([
    (0, common_1.Injectable)(),
    __param(2, (0, common_1.Inject)(program_js_1.PROGRAM)),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, Object])
], EventFiles);
/** The filter in force, in the order in which filters are explained. */
function filterText(filter) {
    const given = event_filters_js_1.FILTER_NAMES.filter((name) => name !== 'knownOn').flatMap((name) => [filter[name] ?? []].flat().map((value) => [name, value]));
    return new URLSearchParams(given).toString();
}
/** What is told of a file in the headers of its answer. */
function headersOf({ filter, knownOn, dataVersion, licences }) {
    return {
        'demarche-data-version': dataVersion,
        ...(filter !== '' && { 'demarche-filter': filter }),
        ...(knownOn !== null && { 'demarche-known-on': knownOn }),
        // Headers are ASCII.
        ...(licences.length > 0 && { 'demarche-licence': encodeURI(licences.join('; ')).replaceAll('%20', ' ') }),
    };
}
//# sourceMappingURL=event-files.service.js.map