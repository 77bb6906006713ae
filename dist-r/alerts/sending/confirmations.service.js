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
exports.Confirmations = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const database_js_1 = require("../../database/database.js");
const follow_entity_js_1 = require("../follow.entity.js");
const mailer_service_js_1 = require("./mailer.service.js");
const mail_links_js_1 = require("./mail-links.js");
const mail_texts_js_1 = require("./mail-texts.js");
/** Asks mail addresses whether they want what they were given for. */
let Confirmations = class Confirmations {
    constructor(database, mailer) {
        this.database = database;
        this.mailer = mailer;
    }
    /** Throws where the mail server cannot be reached, for the queue to try again; what it refuses is not asked twice. */
    async ask(followId) {
        const follow = await this.database.write((manager) => manager.findOneBy(follow_entity_js_1.Follow, { id: followId, activeSince: (0, typeorm_1.IsNull)() }));
        if (!follow?.target)
            return;
        const { fault } = await this.mailer.send({
            ...{ to: follow.target, messageId: `question-${follow.id}` },
            ...(0, mail_texts_js_1.questionMail)(follow, (0, mail_links_js_1.confirmPage)(follow)),
        });
        if (fault === 'mail_unreachable')
            throw new Error('The mail server cannot be reached');
    }
};
exports.Confirmations = Confirmations;
exports.Confirmations = Confirmations = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, mailer_service_js_1.Mailer])
], Confirmations);
//# sourceMappingURL=confirmations.service.js.map