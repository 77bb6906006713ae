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
exports.KnownBrowser = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const of_user_js_1 = require("./of-user.js");
/** A browser in which somebody has signed in before. */
let KnownBrowser = class KnownBrowser {
};
exports.KnownBrowser = KnownBrowser;
__decorate([
    (0, columns_js_1.Id)('known_browsers_pkey'),
    __metadata("design:type", String)
], KnownBrowser.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], KnownBrowser.prototype, "userId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'bytea' }),
    __metadata("design:type", Buffer)
], KnownBrowser.prototype, "tokenHash", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], KnownBrowser.prototype, "lastUsedAt", void 0);
__decorate([
    (0, of_user_js_1.OfUser)('known_browsers_user_fkey'),
    __metadata("design:type", Object)
], KnownBrowser.prototype, "user", void 0);
exports.KnownBrowser = KnownBrowser = __decorate([
    (0, typeorm_1.Entity)('known_browsers'),
    (0, typeorm_1.Unique)('known_browsers_token_unique', ['tokenHash']),
    (0, typeorm_1.Check)('known_browsers_token_form', `octet_length(token_hash) = 32`),
    (0, typeorm_1.Index)('known_browsers_of_user', ['userId', 'lastUsedAt'])
], KnownBrowser);
//# sourceMappingURL=known-browser.entity.js.map