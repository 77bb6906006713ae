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
exports.FollowRequest = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
/** That somebody asked for mail to an address: kept for a day, so that nobody fills another's box with questions. */
let FollowRequest = class FollowRequest {
};
exports.FollowRequest = FollowRequest;
__decorate([
    (0, columns_js_1.Id)('follow_requests_pkey'),
    __metadata("design:type", String)
], FollowRequest.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], FollowRequest.prototype, "address", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], FollowRequest.prototype, "network", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], FollowRequest.prototype, "askedAt", void 0);
exports.FollowRequest = FollowRequest = __decorate([
    (0, typeorm_1.Entity)('follow_requests'),
    (0, typeorm_1.Index)('follow_requests_address', ['address', 'askedAt']),
    (0, typeorm_1.Index)('follow_requests_network', ['network', 'askedAt']),
    (0, typeorm_1.Index)('follow_requests_asked_at', ['askedAt'])
], FollowRequest);
//# sourceMappingURL=follow-request.entity.js.map