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
exports.AccountsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const identifier_js_1 = require("../common/identifier.js");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const perspective_js_1 = require("../common/perspective.js");
const event_addresses_queries_js_1 = require("../events/event-addresses.queries.js");
const accounts_dto_js_1 = require("./accounts.dto.js");
const accounts_queries_js_1 = require("./accounts.queries.js");
let AccountsController = class AccountsController {
    constructor(queries, addresses) {
        this.queries = queries;
        this.addresses = addresses;
    }
    async of(id, _, perspective) {
        const accounts = await this.queries.of(await this.addresses.find(id, perspective.seesDrafts), perspective);
        if (!accounts)
            throw (0, identifier_js_1.notFound)('event', id);
        return accounts;
    }
};
exports.AccountsController = AccountsController;
__decorate([
    (0, common_1.Get)(':id/accounts'),
    (0, swagger_1.ApiOperation)({ summary: 'What each side says of an event, side by side; silence included' }),
    (0, swagger_1.ApiOkResponse)({ type: accounts_dto_js_1.AccountsDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, known_on_dto_js_1.KnownOnDto, Object]),
    __metadata("design:returntype", Promise)
], AccountsController.prototype, "of", null);
exports.AccountsController = AccountsController = __decorate([
    (0, swagger_1.ApiTags)('events'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('events'),
    __metadata("design:paramtypes", [accounts_queries_js_1.AccountsQueries, event_addresses_queries_js_1.EventAddresses])
], AccountsController);
//# sourceMappingURL=accounts.controller.js.map