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
exports.BundleCheck = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("../../common/problem.js");
const database_js_1 = require("../../database/database.js");
const refusal_js_1 = require("../../domain/refusals/refusal.js");
const bundle_actors_service_js_1 = require("../bundle-actors.service.js");
const bundle_publishers_service_js_1 = require("../bundle-publishers.service.js");
const bundle_sources_service_js_1 = require("../bundle-sources.service.js");
const bundle_dto_js_1 = require("../bundle.dto.js");
const check_references_js_1 = require("../check-references.js");
const json_js_1 = require("../json.js");
const open_ends_js_1 = require("../open-ends.js");
const read_bundle_js_1 = require("../read-bundle.js");
const bundle_entries_js_1 = require("./bundle-entries.js");
const batches_js_1 = require("./batches.js");
const bundle_tally_js_1 = require("./bundle-tally.js");
const comparison_js_1 = require("./comparison.js");
const entries_by_name_js_1 = require("./entries-by-name.js");
/**
 * Tells what would come of a bundle, by the rules of whoever brings it in, and writes nothing. The file is read twice, some entries
 * at a time, so that it may be of any size: first their form and what is here of them, then what they say of one another.
 */
let BundleCheck = class BundleCheck {
    constructor(database, actors, publishers, sources) {
        this.database = database;
        this.here = { actors, publishers, sources };
    }
    /** Of the bundle in the file at `path`; throws `bad_request` where it is none, or damaged, and `too_large`. */
    async check(path) {
        const bundle = await (0, bundle_entries_js_1.openBundle)(path);
        const head = (0, open_ends_js_1.openEnds)(bundle.head);
        const tally = new bundle_tally_js_1.BundleTally();
        const wrong = await (0, read_bundle_js_1.mistakesBeside)(head);
        tally.refuse(wrong);
        const names = new entries_by_name_js_1.EntriesByName();
        const comparison = new comparison_js_1.Comparison(this.database, this.here, tally, names);
        for await (const batch of (0, batches_js_1.batchesOf)(bundle, head)) {
            await this.checkForms(batch, tally, names);
            await comparison.compare(batch);
        }
        if (wrong.length === 0) {
            const { dossier, format } = head;
            tally.refuse([...(0, check_references_js_1.mistakesOfDossier)(dossier, names), ...(await comparison.ofDossier(dossier))]);
            for await (const batch of (0, batches_js_1.batchesOf)(bundle, head))
                names.check(batch, { dossier, format }, tally);
        }
        const { slug, title } = (0, json_js_1.isObject)(head['dossier']) ? head['dossier'] : {};
        return { dossier: text(slug), title: text(title), ...tally.found };
    }
    async checkForms({ list, entries, from }, tally, names) {
        if (from + entries.length > bundle_dto_js_1.MOST) {
            const detail = `${list} must contain no more than ${bundle_dto_js_1.MOST} elements.`;
            const wrong = (0, refusal_js_1.refusal)(`/${list}`, { code: 'array_max_size', parameters: { max: bundle_dto_js_1.MOST } }, detail);
            throw new problem_js_1.Problem('validation_failed', detail, [wrong]);
        }
        for (const mistake of await (0, read_bundle_js_1.mistakesOf)(list, entries, from)) {
            const at = Number(mistake.pointer.split('/')[2]);
            tally.reject(list, at, (0, batches_js_1.slugOf)(entries[at - from]), [mistake]);
        }
        for (const [n, entry] of entries.entries())
            names.add(list, from + n, entry, tally);
    }
};
exports.BundleCheck = BundleCheck;
exports.BundleCheck = BundleCheck = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, bundle_actors_service_js_1.BundleActors, bundle_publishers_service_js_1.BundlePublishers, bundle_sources_service_js_1.BundleSources])
], BundleCheck);
function text(value) {
    return typeof value === 'string' ? value : null;
}
//# sourceMappingURL=bundle-check.service.js.map