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
exports.KeptMapping = void 0;
const typeorm_1 = require("typeorm");
const of_user_js_1 = require("../../../auth/of-user.js");
const columns_js_1 = require("../../../database/columns.js");
/** How somebody reads a kind of spreadsheet, by a name. It is theirs, and no part of the record. */
let KeptMapping = class KeptMapping {
};
exports.KeptMapping = KeptMapping;
__decorate([
    (0, columns_js_1.Id)('spreadsheet_mappings_pkey'),
    __metadata("design:type", String)
], KeptMapping.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], KeptMapping.prototype, "userId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], KeptMapping.prototype, "name", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb' }),
    __metadata("design:type", Object)
], KeptMapping.prototype, "mapping", void 0);
__decorate([
    (0, typeorm_1.CreateDateColumn)({ type: 'timestamptz' }),
    __metadata("design:type", Date)
], KeptMapping.prototype, "createdAt", void 0);
__decorate([
    (0, of_user_js_1.OfUser)('spreadsheet_mappings_user_fkey'),
    __metadata("design:type", Object)
], KeptMapping.prototype, "user", void 0);
exports.KeptMapping = KeptMapping = __decorate([
    (0, typeorm_1.Entity)('spreadsheet_mappings'),
    (0, typeorm_1.Check)('spreadsheet_mappings_name_given', `name ~ '\\S'`),
    (0, typeorm_1.Index)('spreadsheet_mappings_name_once', ['userId', 'name'], { unique: true })
], KeptMapping);
//# sourceMappingURL=spreadsheet-mapping.entity.js.map