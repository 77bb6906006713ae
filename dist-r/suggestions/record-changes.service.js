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
exports.RecordChanges = void 0;
const common_1 = require("@nestjs/common");
const actor_dated_names_js_1 = require("../actors/actor-dated-names.js");
const actor_tenures_js_1 = require("../actors/actor-tenures.js");
const actor_entity_js_1 = require("../actors/actor.entity.js");
const actors_service_js_1 = require("../actors/actors.service.js");
const dossiers_service_js_1 = require("../dossiers/dossiers.service.js");
const publishers_service_js_1 = require("../publishers/publishers.service.js");
const source_entity_js_1 = require("../sources/source.entity.js");
const sources_service_js_1 = require("../sources/sources.service.js");
/** Changes records of every kind, each as its own service does. */
let RecordChanges = class RecordChanges {
    constructor(actors, sources, publishers, dossiers) {
        this.actors = actors;
        this.sources = sources;
        this.publishers = publishers;
        this.dossiers = dossiers;
    }
    /** Makes `changes`, as in a PATCH of that kind of record; throws what that throws. */
    async make(manager, { entity, id }, changes, authorship) {
        switch (entity) {
            case 'actor': {
                const { tenures, datedNames, ...given } = changes;
                const actor = await manager.findOneByOrFail(actor_entity_js_1.Actor, { id });
                const dated = { tenures: tenures?.map(actor_tenures_js_1.tenureInput), datedNames: datedNames?.map(actor_dated_names_js_1.datedNaming) };
                return this.actors.change(manager, actor, { ...given, ...dated }, authorship);
            }
            case 'source': {
                const source = await manager.findOneByOrFail(source_entity_js_1.Source, { id });
                return this.sources.change(manager, source, changes, authorship);
            }
            case 'publisher':
                return this.publishers.change(manager, id, changes, authorship);
            case 'dossier':
                return this.dossiers.change(manager, id, changes, authorship);
        }
    }
};
exports.RecordChanges = RecordChanges;
exports.RecordChanges = RecordChanges = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [actors_service_js_1.ActorsService, sources_service_js_1.SourcesService, publishers_service_js_1.PublishersService, dossiers_service_js_1.DossiersService])
], RecordChanges);
//# sourceMappingURL=record-changes.service.js.map