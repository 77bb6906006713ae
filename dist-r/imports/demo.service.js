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
exports.DemoService = void 0;
const promises_1 = require("node:fs/promises");
const common_1 = require("@nestjs/common");
const database_js_1 = require("../database/database.js");
const dossier_entity_js_1 = require("../dossiers/dossier.entity.js");
const bundle_import_service_js_1 = require("./bundle-import.service.js");
const read_bundle_js_1 = require("./read-bundle.js");
/** Any number that nobody else uses, the same on every node. */
const LOCK = 6_407_712_027;
/** The dossiers that a new Démarche begins with. */
let DemoService = class DemoService {
    constructor(database, bundles) {
        this.database = database;
        this.bundles = bundles;
    }
    /**
     * Loads the bundles in `files`, in their order, where there is no dossier at all; two nodes that start at once load them
     * once. Gives what came of each, nothing where nothing was done.
     */
    async loadIntoEmpty(files) {
        if ((await this.database.count('dossiers')).total > 0)
            return [];
        const bundles = await Promise.all(files.map(async (file) => (0, read_bundle_js_1.readBundle)(JSON.parse(await (0, promises_1.readFile)(file, 'utf8')))));
        return this.database.write(async (manager) => {
            await manager.query('SET LOCAL lock_timeout = 0');
            await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
            if ((await manager.count(dossier_entity_js_1.Dossier)) > 0)
                return [];
            const authorship = { author: 'Démarche', authorId: null, reason: 'Demo dossier' };
            const loaded = [];
            for (const bundle of bundles)
                loaded.push(await this.bundles.importIn(manager, bundle, authorship));
            return loaded;
        });
    }
};
exports.DemoService = DemoService;
exports.DemoService = DemoService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, bundle_import_service_js_1.BundleImportService])
], DemoService);
//# sourceMappingURL=demo.service.js.map