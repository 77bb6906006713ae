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
exports.KnownBrowsersService = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const uuidv7_1 = require("uuidv7");
const clock_js_1 = require("../common/clock.js");
const known_browser_entity_js_1 = require("./known-browser.entity.js");
const secrets_js_1 = require("./secrets.js");
const session_length_js_1 = require("./session-length.js");
/** Knows the browsers in which people have signed in before, so that nobody elsewhere can lock them out by trying passwords as them. */
let KnownBrowsersService = class KnownBrowsersService {
    constructor(clock) {
        this.clock = clock;
    }
    /** The id of the browser with this secret, where a user of the folded address `email` has signed in with it; else null. */
    async find(manager, secret, email) {
        if (secret === null)
            return null;
        const [row] = await manager.query(`SELECT b.id FROM known_browsers b JOIN users u ON u.id = b.user_id
       WHERE b.token_hash = $1 AND b.last_used_at > $2 AND u.email = $3`, [(0, secrets_js_1.hashOf)(secret), this.forgottenBefore(), email]);
        return row?.id ?? null;
    }
    /** Remembers the browser with the secret `former`, or a new one; gives its secret for the cookie. */
    async remember(manager, userId, former) {
        const lastUsedAt = this.clock.now();
        await manager.delete(known_browser_entity_js_1.KnownBrowser, { userId, lastUsedAt: (0, typeorm_1.LessThan)(this.forgottenBefore()) });
        if (former !== null) {
            const { affected } = await manager.update(known_browser_entity_js_1.KnownBrowser, { userId, tokenHash: (0, secrets_js_1.hashOf)(former) }, { lastUsedAt });
            if (affected)
                return former;
        }
        const secret = (0, secrets_js_1.newSecret)();
        await manager.insert(known_browser_entity_js_1.KnownBrowser, { id: (0, uuidv7_1.uuidv7)(), userId, tokenHash: (0, secrets_js_1.hashOf)(secret), lastUsedAt });
        return secret;
    }
    forgottenBefore() {
        return new Date(this.clock.now().getTime() - session_length_js_1.KNOWN_SECONDS * 1000);
    }
};
exports.KnownBrowsersService = KnownBrowsersService;
exports.KnownBrowsersService = KnownBrowsersService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [clock_js_1.Clock])
], KnownBrowsersService);
//# sourceMappingURL=known-browsers.service.js.map