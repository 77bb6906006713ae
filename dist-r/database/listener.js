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
exports.Listener = void 0;
const common_1 = require("@nestjs/common");
const database_js_1 = require("./database.js");
/** Opens connections that listen. */
let Listener = class Listener {
    constructor(database) {
        this.database = database;
        this.source = database.connection;
    }
    /** See {@link Database.seenUpTo}. */
    get seenUpTo() {
        return this.database.seenUpTo;
    }
    /** See {@link Database.seenEverywhere}. */
    seenEverywhere(position) {
        return this.database.seenEverywhere(position);
    }
    /**
     * `woken` is called after each commit that changed something, `barred` with the id of a user who may no longer do what they did,
     * `lost` once, when the connection breaks.
     */
    async listen(woken, barred, lost) {
        const driver = this.source.driver;
        const [client, release] = (await driver.obtainMasterConnection());
        const told = ({ channel, payload }) => {
            if (channel === 'demarche_access')
                barred(payload ?? '');
            else
                woken();
        };
        let held = true;
        const giveBack = () => {
            if (!held)
                return;
            held = false;
            client.off('notification', told);
            // Closed, not pooled: it would go on being told.
            release(true);
        };
        const broken = () => {
            if (held)
                lost();
            giveBack();
        };
        client.on('notification', told);
        client.on('error', broken);
        client.on('end', broken);
        try {
            await client.query('LISTEN demarche_changes; LISTEN demarche_access');
        }
        catch (error) {
            giveBack();
            throw error;
        }
        return {
            ask: async (sql, values = []) => (await client.query(sql, [...values])).rows,
            stop: giveBack,
        };
    }
};
exports.Listener = Listener;
exports.Listener = Listener = __decorate([
    (0, common_1.Injectable)(),
    __param(0, (0, common_1.Inject)(database_js_1.Database)),
    __metadata("design:paramtypes", [database_js_1.Database])
], Listener);
//# sourceMappingURL=listener.js.map