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
exports.DossiersService = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const free_slug_js_1 = require("../database/free-slug.js");
const refuse_taken_js_1 = require("../database/refuse-taken.js");
const set_columns_js_1 = require("../database/set-columns.js");
const slug_js_1 = require("../domain/slug.js");
const revisions_service_js_1 = require("../history/revisions.service.js");
const dossier_issues_js_1 = require("./dossier-issues.js");
const dossier_entity_js_1 = require("./dossier.entity.js");
const seats_js_1 = require("./seats.js");
/** Writes dossiers. */
let DossiersService = class DossiersService {
    constructor(revisions) {
        this.revisions = revisions;
    }
    /** Throws `conflict` with the dossier that has the slug or the prefix already. */
    async create(manager, input, authorship) {
        if (input.slug !== undefined)
            await (0, refuse_taken_js_1.refuseTaken)(manager, 'dossiers_slug_unique', BY_SLUG, [input.slug]);
        if (input.refPrefix !== undefined) {
            await (0, refuse_taken_js_1.refuseTaken)(manager, 'dossiers_ref_prefix_unique', BY_PREFIX, [input.refPrefix]);
        }
        const { issues, parties, mediators, ...fields } = input;
        const slug = input.slug ?? (await (0, free_slug_js_1.freeSlug)(manager, 'dossiers', (0, slug_js_1.slugify)(input.title)));
        const dossier = manager.create(dossier_entity_js_1.Dossier, {
            ...fields,
            id: (0, uuidv7_1.uuidv7)(),
            slug,
            refPrefix: input.refPrefix ?? (await freePrefix(manager, (0, slug_js_1.refPrefix)(slug))),
        });
        await manager.insert(dossier_entity_js_1.Dossier, dossier);
        await (0, seats_js_1.seat)(manager, dossier.id, { parties, mediators });
        await (0, dossier_issues_js_1.writeIssues)(manager, dossier.id, issues);
        await this.revisions.created(manager, 'dossier', [dossier.id], authorship);
        return dossier;
    }
    /** Changes what is given. */
    async change(manager, id, { issues, parties, mediators, ...fields }, authorship) {
        await this.revisions.revise(manager, [{ entity: 'dossier', id }], authorship, async () => {
            await (0, set_columns_js_1.setColumns)(manager, dossier_entity_js_1.Dossier, id, fields);
            await (0, seats_js_1.seat)(manager, id, { parties, mediators });
            if (issues)
                await (0, dossier_issues_js_1.writeIssues)(manager, id, issues);
        });
    }
};
exports.DossiersService = DossiersService;
exports.DossiersService = DossiersService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [revisions_service_js_1.RevisionsService])
], DossiersService);
const BY_SLUG = 'SELECT id, slug FROM dossiers WHERE slug = $1';
const BY_PREFIX = 'SELECT id, slug FROM dossiers WHERE ref_prefix = $1';
/** `wanted`, or `wanted2`, `wanted3` … where other dossiers number with it already. */
async function freePrefix(manager, wanted) {
    const rows = await manager.query(`SELECT ref_prefix FROM dossiers WHERE ref_prefix LIKE $1 || '%'`, [wanted]);
    const taken = new Set(rows.map((row) => row.ref_prefix));
    for (let n = 1;; n += 1) {
        const prefix = n === 1 ? wanted : `${wanted}${n}`;
        if (!taken.has(prefix))
            return prefix;
    }
}
//# sourceMappingURL=dossiers.service.js.map