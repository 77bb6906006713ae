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
exports.FindingsService = void 0;
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../common/identifier.js");
const article_threads_js_1 = require("./article-threads.js");
const findings_queries_js_1 = require("./findings.queries.js");
/** Reads articles with the actors and events that are known. */
let FindingsService = class FindingsService {
    constructor(queries, threads) {
        this.queries = queries;
        this.threads = threads;
    }
    async find({ dossier, text, publishedOn, language }) {
        const dossierId = await this.queries.dossierId(dossier);
        if (dossierId === null)
            throw (0, identifier_js_1.notFound)('dossier', dossier);
        const [actors, known] = await Promise.all([this.queries.actors(), this.queries.events(dossierId)]);
        return this.threads.read({ text, publishedOn, actors, known, ...(language && { language }) });
    }
};
exports.FindingsService = FindingsService;
exports.FindingsService = FindingsService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [findings_queries_js_1.FindingsQueries, article_threads_js_1.ArticleThreads])
], FindingsService);
//# sourceMappingURL=findings.service.js.map