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
exports.EventParts = void 0;
const common_1 = require("@nestjs/common");
const event_writer_service_js_1 = require("./event-writer.service.js");
const may_change_js_1 = require("./may-change.js");
/** Adds, changes and removes parts of an event, one at a time. */
let EventParts = class EventParts {
    constructor(writer) {
        this.writer = writer;
    }
    add(write, repeat, next) {
        return this.writer.change({ ...write, onePart: true }, allowed(write, next), repeat);
    }
    change(write, next) {
        return this.writer.change({ ...write, onePart: true }, allowed(write, next));
    }
};
exports.EventParts = EventParts;
exports.EventParts = EventParts = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [event_writer_service_js_1.EventWriter])
], EventParts);
function allowed(write, next) {
    return async ({ document }, manager) => {
        (0, may_change_js_1.requireMayChange)(write.viewer, document.review, write.reason);
        return next(document, manager);
    };
}
//# sourceMappingURL=event-parts.service.js.map