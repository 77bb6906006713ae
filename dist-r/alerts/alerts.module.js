"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var AlertsModule_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.AlertsModule = void 0;
const common_1 = require("@nestjs/common");
const listener_js_1 = require("../database/listener.js");
const alert_settings_js_1 = require("./alert-settings.js");
const follows_controller_js_1 = require("./follows.controller.js");
const follows_service_js_1 = require("./follows.service.js");
const alert_queue_service_js_1 = require("./jobs/alert-queue.service.js");
const alert_watch_service_js_1 = require("./jobs/alert-watch.service.js");
const alert_work_service_js_1 = require("./jobs/alert-work.service.js");
const mail_limits_service_js_1 = require("./mail-limits.service.js");
const mail_links_controller_js_1 = require("./mail-links.controller.js");
const mail_links_service_js_1 = require("./mail-links.service.js");
const alert_finder_service_js_1 = require("./matching/alert-finder.service.js");
const alert_sender_service_js_1 = require("./sending/alert-sender.service.js");
const confirmations_service_js_1 = require("./sending/confirmations.service.js");
const deliveries_service_js_1 = require("./sending/deliveries.service.js");
const mailer_service_js_1 = require("./sending/mailer.service.js");
let AlertsModule = AlertsModule_1 = class AlertsModule {
    static with(settings) {
        return {
            module: AlertsModule_1,
            // Paths of their own before those with an id in it.
            controllers: [mail_links_controller_js_1.MailLinksController, follows_controller_js_1.FollowsController],
            providers: [
                { provide: alert_settings_js_1.ALERT_SETTINGS, useValue: settings },
                ...[listener_js_1.Listener, alert_queue_service_js_1.AlertQueue, alert_watch_service_js_1.AlertWatch, alert_work_service_js_1.Alerts, alert_finder_service_js_1.AlertFinder],
                ...[alert_sender_service_js_1.AlertSender, confirmations_service_js_1.Confirmations, deliveries_service_js_1.Deliveries, mailer_service_js_1.Mailer],
                ...[follows_service_js_1.Follows, mail_links_service_js_1.MailLinks, mail_limits_service_js_1.MailLimits],
            ],
        };
    }
};
exports.AlertsModule = AlertsModule;
exports.AlertsModule = AlertsModule = AlertsModule_1 = __decorate([
    (0, common_1.Module)({})
], AlertsModule);
//# sourceMappingURL=alerts.module.js.map