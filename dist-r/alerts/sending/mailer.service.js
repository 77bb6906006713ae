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
exports.Mailer = void 0;
const common_1 = require("@nestjs/common");
const nodemailer_1 = require("nodemailer");
const alert_settings_js_1 = require("../alert-settings.js");
/** Each step of the conversation with the mail server may take so long, in milliseconds. */
const WITHIN_MS = 10_000;
/** Hands mails to the server that the environment names. */
let Mailer = class Mailer {
    constructor(settings) {
        this.settings = settings;
        const { mail } = settings;
        this.transport = mail
            ? (0, nodemailer_1.createTransport)({ url: mail.server, ...TIMES, disableFileAccess: true, disableUrlAccess: true }, { from: { name: 'Démarche', address: mail.from } })
            : null;
    }
    get isSetUp() {
        return this.transport !== null;
    }
    /** Never fails: what went wrong is told. */
    async send({ to, messageId, subject, text, html, unsubscribe }) {
        if (!this.transport)
            return { status: null, fault: 'mail_not_set_up' };
        try {
            await this.transport.sendMail({
                ...{ to: { name: '', address: to }, subject, text, html },
                messageId: `<${messageId}@${new URL(this.settings.publicUrl ?? 'http://localhost').hostname}>`,
                headers: {
                    'Auto-Submitted': 'auto-generated',
                    ...(unsubscribe !== undefined && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
                },
                ...(unsubscribe !== undefined && { list: { unsubscribe: { url: unsubscribe } } }),
            });
            return { status: null, fault: null };
        }
        catch (error) {
            const status = error.responseCode;
            return status === undefined ? { status: null, fault: 'mail_unreachable' } : { status, fault: 'mail_refused' };
        }
    }
};
exports.Mailer = Mailer;
exports.Mailer = Mailer = __decorate([
    (0, common_1.Injectable)(),
    __param(0, (0, common_1.Inject)(alert_settings_js_1.ALERT_SETTINGS)),
    __metadata("design:paramtypes", [Object])
], Mailer);
const TIMES = { connectionTimeout: WITHIN_MS, greetingTimeout: WITHIN_MS, socketTimeout: WITHIN_MS };
//# sourceMappingURL=mailer.service.js.map