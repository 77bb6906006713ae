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
exports.AlertSender = void 0;
const common_1 = require("@nestjs/common");
const alert_settings_js_1 = require("../alert-settings.js");
const clock_js_1 = require("../../common/clock.js");
const deliveries_service_js_1 = require("./deliveries.service.js");
const mailer_service_js_1 = require("./mailer.service.js");
const mail_links_js_1 = require("./mail-links.js");
const mail_texts_js_1 = require("./mail-texts.js");
const post_guarded_js_1 = require("./post-guarded.js");
const webhook_message_js_1 = require("./webhook-message.js");
/** Sends what waits for those who follow. */
let AlertSender = class AlertSender {
    constructor(deliveries, mailer, clock, settings) {
        this.deliveries = deliveries;
        this.mailer = mailer;
        this.clock = clock;
        this.settings = settings;
    }
    /** One sending after the other; gives when there will be something more, null where nothing waits. Whoever asks must be alone. */
    async send(followId) {
        for (;;) {
            const next = await this.deliveries.next(followId);
            if (next === null || next instanceof Date)
                return next;
            const { delivery, alerts } = next;
            const outcome = delivery.isTest || alerts.length > 0 ? await this.carry(next) : 'dropped';
            await this.deliveries.record(next, outcome);
        }
    }
    carry(sending) {
        const { follow, delivery } = sending;
        if (follow.way === 'webhook') {
            const { headers, body } = (0, webhook_message_js_1.webhookMessage)(sending, this.clock.now());
            return (0, post_guarded_js_1.postGuarded)(follow.target ?? '', headers, body, { loopback: this.settings.loopback });
        }
        return this.mailer.send({
            ...{ to: follow.target ?? '', messageId: delivery.id, unsubscribe: (0, mail_links_js_1.stopAddress)(follow) },
            ...(0, mail_texts_js_1.alertsMail)(sending, (0, mail_links_js_1.stopPage)(follow)),
        });
    }
};
exports.AlertSender = AlertSender;
exports.AlertSender = AlertSender = __decorate([
    (0, common_1.Injectable)(),
    __param(3, (0, common_1.Inject)(alert_settings_js_1.ALERT_SETTINGS)),
    __metadata("design:paramtypes", [deliveries_service_js_1.Deliveries, mailer_service_js_1.Mailer, clock_js_1.Clock, Object])
], AlertSender);
//# sourceMappingURL=alert-sender.service.js.map