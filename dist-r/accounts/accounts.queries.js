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
exports.AccountsQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const column_js_1 = require("../domain/accounts/column.js");
const silence_js_1 = require("../domain/accounts/silence.js");
const accounts_sql_js_1 = require("./accounts.sql.js");
/** The versions of an event, by who tells them. */
let AccountsQueries = class AccountsQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** By uuid or ref; null where the reader may see no such event. */
    async of(id, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const sql = (0, accounts_sql_js_1.accountsSql)(world, (0, named_js_1.named)('t', id, parameters, 'ref'));
        const [row] = await this.database.read(sql, parameters.values);
        return row ? { event: row.event, columns: columns(row) } : null;
    }
};
exports.AccountsQueries = AccountsQueries;
exports.AccountsQueries = AccountsQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], AccountsQueries);
function columns({ event, involved, accounts }) {
    const sides = (roles) => involved.filter(({ role }) => roles.includes(role)).map(({ side }) => side);
    const actors = new Map(involved.map(({ side, sideActor }) => [side, sideActor]));
    const layout = (0, column_js_1.accountColumns)(sides(column_js_1.OWN_ROLES), sides(column_js_1.BETWEEN_ROLES));
    const placed = accounts.map(({ side, ...account }) => ({
        account,
        column: (0, column_js_1.columnOf)(account.speaker && side !== null ? { type: account.speaker.type, side } : null, layout),
    }));
    return layout
        .map((column) => {
        const own = placed.filter((entry) => entry.column === column).map(({ account }) => account);
        const side = actors.get(column.side ?? '') ?? null;
        const silence = (0, silence_js_1.silenceOf)(event, own.map(({ stance }) => stance));
        return { role: column.role, side, silence, accounts: own };
    })
        .filter((column) => column.role !== 'others' || column.accounts.length > 0);
}
//# sourceMappingURL=accounts.queries.js.map