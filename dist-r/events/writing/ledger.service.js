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
exports.Ledger = void 0;
const common_1 = require("@nestjs/common");
const require_reason_js_1 = require("../../common/require-reason.js");
const event_writer_service_js_1 = require("./event-writer.service.js");
const ledger_entry_js_1 = require("./ledger-entry.js");
const may_change_js_1 = require("./may-change.js");
const mentions_js_1 = require("./mentions.js");
/** Writes the ledgers of events. */
let Ledger = class Ledger {
    constructor(writer) {
        this.writer = writer;
    }
    /**
     * Adds an entry; where it names a window, a place or a format, the event moves there. Throws `forbidden` where readers see
     * the event already and the entry has to be suggested, `validation_failed` where another one is corrected without a reason, and
     * `conflict` with the reason and the moves that are legal where the lifecycle refuses it.
     */
    record(write, entry, repeat) {
        return this.writer.change({ ...write, onePart: true }, async ({ document }, manager) => {
            (0, may_change_js_1.requireMayWrite)(write.viewer, document.review);
            if (entry.corrects != null)
                (0, require_reason_js_1.requireReason)(write.reason, 'An entry is corrected for a reason: say why.');
            return (0, ledger_entry_js_1.entered)(document, entry, await (0, mentions_js_1.resolve)(manager, (0, mentions_js_1.mentionsIn)({ statusChanges: [entry] }, { alone: true })));
        }, repeat);
    }
};
exports.Ledger = Ledger;
exports.Ledger = Ledger = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [event_writer_service_js_1.EventWriter])
], Ledger);
//# sourceMappingURL=ledger.service.js.map