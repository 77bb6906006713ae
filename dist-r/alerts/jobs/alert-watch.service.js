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
exports.AlertWatch = void 0;
const common_1 = require("@nestjs/common");
const listener_js_1 = require("../../database/listener.js");
const alert_finder_service_js_1 = require("../matching/alert-finder.service.js");
const alert_queue_service_js_1 = require("./alert-queue.service.js");
/** So often each node looks whether somebody follows something by now, and whether it still hears of changes, in milliseconds. */
const LOOKS_EVERY = 5 * 60_000;
const log = new common_1.Logger('Alerts');
/** Has changes looked at as soon as they are written, on each node, from when somebody follows something. */
let AlertWatch = class AlertWatch {
    constructor(finder, queue, listener) {
        this.finder = finder;
        this.queue = queue;
        this.listener = listener;
        this.listening = null;
        this.turn = Promise.resolve();
        this.woken = false;
        this.closing = false;
    }
    onApplicationBootstrap() {
        this.timer = setInterval(() => void this.look(), LOOKS_EVERY).unref();
        void this.look();
    }
    async beforeApplicationShutdown() {
        this.closing = true;
        clearInterval(this.timer);
        await this.turn;
        this.listening?.stop();
        this.listening = null;
    }
    /** Begins to listen where somebody follows something, and takes up what was left undone; never fails. */
    look() {
        this.turn = this.turn.then(async () => {
            if (this.closing)
                return;
            try {
                if (!(await this.finder.isFollowed()))
                    return;
                this.listening ??= await this.listener.listen(() => this.onChange(), 
                // What an account follows is looked at again when it is sent.
                () => undefined, () => this.onLost());
                await this.queue.lookAtChanges();
                await this.queue.lookAtClock();
                for (const id of await this.finder.waiting())
                    await this.queue.send(id);
            }
            catch (error) {
                log.warn(`Alerts have to wait: ${String(error)}`);
            }
        });
        return this.turn;
    }
    /** Several changes at once are looked at together. */
    onChange() {
        if (this.woken || this.closing)
            return;
        this.woken = true;
        this.turn = this.turn.then(async () => {
            this.woken = false;
            if (this.closing)
                return;
            // What was missed is looked at by the next look.
            await this.queue.lookAtChanges().catch((error) => log.warn(`Alerts have to wait: ${String(error)}`));
        });
    }
    onLost() {
        this.listening = null;
        if (!this.closing)
            setTimeout(() => void this.look(), 5_000).unref();
    }
};
exports.AlertWatch = AlertWatch;
exports.AlertWatch = AlertWatch = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [alert_finder_service_js_1.AlertFinder, alert_queue_service_js_1.AlertQueue, listener_js_1.Listener])
], AlertWatch);
//# sourceMappingURL=alert-watch.service.js.map