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
exports.KeptMappings = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const identifier_js_1 = require("../../../common/identifier.js");
const problem_js_1 = require("../../../common/problem.js");
const database_js_1 = require("../../../database/database.js");
const given_mapping_js_1 = require("../columns/given-mapping.js");
/** So many mappings somebody may keep. */
const MOST = 100;
/** Keeps mappings by name, each for whoever made it. */
let KeptMappings = class KeptMappings {
    constructor(database) {
        this.database = database;
    }
    /** By their names. */
    list({ userId }) {
        const sql = 'SELECT id, name, mapping FROM spreadsheet_mappings WHERE user_id = $1 ORDER BY name';
        return this.database.read(sql, [userId], 'primary');
    }
    /** Keeps it in the place of one of that name. Throws `validation_failed` where it is no mapping, `conflict` where there are too many. */
    async keep({ name, mapping }, { userId }) {
        (0, given_mapping_js_1.givenMapping)(mapping, undefined);
        const [kept] = await this.database.write((manager) => manager.query(`INSERT INTO spreadsheet_mappings (id, user_id, name, mapping)
         SELECT $1, $2, $3, $4 WHERE (SELECT count(*) FROM spreadsheet_mappings WHERE user_id = $2 AND name <> $3) < ${MOST}
         ON CONFLICT (user_id, name) DO UPDATE SET mapping = excluded.mapping RETURNING id, name, mapping`, [(0, uuidv7_1.uuidv7)(), userId, name, JSON.stringify(mapping)]));
        if (kept)
            return kept;
        const reason = { code: 'too_many_mappings', parameters: { most: MOST } };
        throw new problem_js_1.Problem('conflict', `At most ${MOST} are kept: delete one first.`, undefined, { reason });
    }
    async forget(id, { userId }) {
        const [rows] = await this.database.write((manager) => manager.query('DELETE FROM spreadsheet_mappings WHERE id = $1 AND user_id = $2 RETURNING id', [(0, identifier_js_1.uuid)(id), userId]));
        if (rows.length === 0)
            throw (0, identifier_js_1.notFound)('mapping', id);
    }
};
exports.KeptMappings = KeptMappings;
exports.KeptMappings = KeptMappings = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], KeptMappings);
//# sourceMappingURL=kept-mappings.service.js.map