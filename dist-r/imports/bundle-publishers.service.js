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
exports.BundlePublishers = void 0;
exports.leftOut = leftOut;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const publisher_entity_js_1 = require("../publishers/publisher.entity.js");
const publishers_service_js_1 = require("../publishers/publishers.service.js");
const left_out_js_1 = require("./left-out.js");
/** Brings the publishers of a bundle in, before the sources that name them. */
let BundlePublishers = class BundlePublishers {
    constructor(publishers) {
        this.publishers = publishers;
    }
    /** Those that are known by their name or slug are used as they are. */
    async bringIn(manager, given, authorship) {
        const known = await this.here(manager, given);
        const created = await this.publishers.createAll(manager, given.filter((publisher) => !known(publisher)), authorship);
        return {
            added: created.length,
            used: given.length - created.length,
            leftOut: given.flatMap((publisher) => leftOut(publisher, known(publisher)).map(left_out_js_1.toldLeftOut)),
        };
    }
    /** Tells which publisher that is here one of a file is, by its name, else by its slug. */
    async here(manager, given) {
        const here = await manager.find(publisher_entity_js_1.Publisher, {
            relations: { mergedInto: true },
            where: [{ name: (0, typeorm_1.Any)(given.map(({ name }) => name)) }, { slug: (0, typeorm_1.Any)(given.map(({ slug }) => slug)) }],
        });
        const byName = new Map(here.map((publisher) => [publisher.name, publisher]));
        const bySlug = new Map(here.map((publisher) => [publisher.slug, publisher]));
        return ({ name, slug }) => {
            const named = byName.get(name) ?? bySlug.get(slug);
            return named?.mergedInto ?? named;
        };
    }
};
exports.BundlePublishers = BundlePublishers;
exports.BundlePublishers = BundlePublishers = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [publishers_service_js_1.PublishersService])
], BundlePublishers);
const COMPARED = ['name', 'reliability', 'kind', 'country'];
/** What a file says otherwise of a publisher that is here; nothing where it is not. */
function leftOut(given, own) {
    return own ? (0, left_out_js_1.leftOutOf)(own.slug, COMPARED, given, own) : [];
}
//# sourceMappingURL=bundle-publishers.service.js.map