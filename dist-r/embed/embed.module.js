"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var EmbedModule_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.EmbedModule = void 0;
const common_1 = require("@nestjs/common");
const dossiers_module_js_1 = require("../dossiers/dossiers.module.js");
const timeline_module_js_1 = require("../timeline/timeline.module.js");
const embed_controller_js_1 = require("./embed.controller.js");
const embed_queries_js_1 = require("./embed.queries.js");
const oembed_controller_js_1 = require("./oembed/oembed.controller.js");
const oembed_service_js_1 = require("./oembed/oembed.service.js");
const pages_service_js_1 = require("./page/pages.service.js");
const shown_service_js_1 = require("./page/shown.service.js");
const preview_controller_js_1 = require("./preview/preview.controller.js");
const previews_service_js_1 = require("./preview/previews.service.js");
const rasters_js_1 = require("./preview/rasters.js");
const settings_js_1 = require("./settings.js");
let EmbedModule = EmbedModule_1 = class EmbedModule {
    static with(settings) {
        return {
            module: EmbedModule_1,
            imports: [dossiers_module_js_1.DossiersModule, timeline_module_js_1.TimelineModule],
            controllers: [embed_controller_js_1.EmbedController, oembed_controller_js_1.OembedController, preview_controller_js_1.PreviewController],
            providers: [
                { provide: settings_js_1.EMBED_SETTINGS, useValue: settings },
                ...[embed_queries_js_1.EmbedQueries, pages_service_js_1.EmbedPages, oembed_service_js_1.Oembed, previews_service_js_1.Previews, rasters_js_1.Rasters, shown_service_js_1.ShownService],
            ],
        };
    }
};
exports.EmbedModule = EmbedModule;
exports.EmbedModule = EmbedModule = EmbedModule_1 = __decorate([
    (0, common_1.Module)({})
], EmbedModule);
//# sourceMappingURL=embed.module.js.map