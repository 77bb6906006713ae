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
var Source_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.Source = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const publisher_entity_js_1 = require("../publishers/publisher.entity.js");
/** A document: a page, a book, a cable, a broadcast. */
let Source = Source_1 = class Source {
};
exports.Source = Source;
__decorate([
    (0, columns_js_1.Id)('sources_pkey'),
    __metadata("design:type", String)
], Source.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Source.prototype, "slug", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', default: 'article' }),
    __metadata("design:type", String)
], Source.prototype, "kind", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "url", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "citation", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Source.prototype, "publisherId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Source.prototype, "publisher", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Source.prototype, "title", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "titleSource", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "publishedText", void 0);
__decorate([
    (0, columns_js_1.DayOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "publishedOn", void 0);
__decorate([
    (0, columns_js_1.DayOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "accessedOn", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Source.prototype, "language", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'character', length: 1, nullable: true }),
    __metadata("design:type", Object)
], Source.prototype, "reliability", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "textOfId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', default: 'read' }),
    __metadata("design:type", String)
], Source.prototype, "seen", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "note", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "retrievedVia", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "archivedAt", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "archiveUrl", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "contentHash", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "addressHash", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "mergedIntoId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean', default: false }),
    __metadata("design:type", Boolean)
], Source.prototype, "isPublic", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Source.prototype, "publicSince", void 0);
__decorate([
    (0, columns_js_1.Arriving)(),
    __metadata("design:type", Object)
], Source.prototype, "arriving", void 0);
__decorate([
    (0, columns_js_1.CreatedAt)(),
    __metadata("design:type", Date)
], Source.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.UpdatedAt)(),
    __metadata("design:type", Date)
], Source.prototype, "updatedAt", void 0);
__decorate([
    (0, columns_js_1.Version)(),
    __metadata("design:type", Number)
], Source.prototype, "version", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => publisher_entity_js_1.Publisher, { onDelete: 'RESTRICT', onUpdate: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)([
        { name: 'publisher_id', referencedColumnName: 'id', foreignKeyConstraintName: 'sources_publisher_fkey' },
        { name: 'publisher', referencedColumnName: 'name', foreignKeyConstraintName: 'sources_publisher_fkey' },
    ]),
    __metadata("design:type", Object)
], Source.prototype, "broughtOutBy", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => publisher_entity_js_1.Publisher, { onDelete: 'RESTRICT' }),
    (0, typeorm_1.JoinColumn)({ name: 'text_of_id', foreignKeyConstraintName: 'sources_text_of_fkey' }),
    __metadata("design:type", Object)
], Source.prototype, "textOf", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => Source_1, { onDelete: 'RESTRICT' }),
    (0, typeorm_1.JoinColumn)({ name: 'merged_into_id', foreignKeyConstraintName: 'sources_merged_into_fkey' }),
    __metadata("design:type", Object)
], Source.prototype, "mergedInto", void 0);
exports.Source = Source = Source_1 = __decorate([
    (0, typeorm_1.Entity)('sources'),
    (0, typeorm_1.Index)('sources_slug_unique', { synchronize: false }),
    (0, typeorm_1.Index)('sources_address_unique', { synchronize: false }),
    (0, typeorm_1.Check)('sources_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    (0, typeorm_1.Check)('sources_url_form', `url ~ '^https?://'`),
    (0, typeorm_1.Check)('sources_language_form', `language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`),
    (0, typeorm_1.Check)('sources_reliability_known', `reliability IN ('A', 'B', 'C', 'D', 'E', 'F')`),
    (0, typeorm_1.Check)('sources_kind_known', `kind IN ('article', 'statement', 'post', 'broadcast', 'document', 'book', 'interview', 'digest')`),
    (0, typeorm_1.Check)('sources_address_or_citation', `url IS NOT NULL OR citation ~ '\\S'`),
    (0, typeorm_1.Check)('sources_published_whole', `num_nulls(published_text, published_on) IN (0, 2)`),
    (0, typeorm_1.Check)('sources_title_source_known', `title_source IN ('page', 'address', 'editor', 'listed')`),
    (0, typeorm_1.Check)('sources_seen_known', `seen IN ('read', 'listed')`),
    (0, typeorm_1.Check)('sources_archive_url_form', `archive_url ~ '^https?://'`),
    (0, typeorm_1.Check)('sources_address_hashed', `(url IS NULL) = (address_hash IS NULL)`),
    (0, typeorm_1.Check)('sources_not_merged_into_itself', `merged_into_id <> id`),
    (0, typeorm_1.Index)('sources_trigram', { synchronize: false }),
    (0, typeorm_1.Index)('sources_citation_trigram', { synchronize: false }),
    (0, typeorm_1.Index)('sources_newest', { synchronize: false }),
    (0, typeorm_1.Index)('sources_newest_public', { synchronize: false }),
    (0, typeorm_1.Index)('sources_publisher', ['publisherId']),
    (0, typeorm_1.Index)('sources_text_of', ['textOfId'], { where: 'text_of_id IS NOT NULL' }),
    (0, typeorm_1.Index)('sources_arriving', ['arriving'], { where: 'arriving IS NOT NULL' }),
    (0, typeorm_1.Index)('sources_merged_into', ['mergedIntoId'], { where: 'merged_into_id IS NOT NULL' })
], Source);
//# sourceMappingURL=source.entity.js.map