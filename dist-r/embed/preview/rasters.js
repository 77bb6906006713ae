"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Rasters = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("../../common/problem.js");
const start_thread_js_1 = require("../../common/start-thread.js");
const turns_js_1 = require("../../common/turns.js");
/** One is drawn at a time, and so many wait. */
const MOST = { working: 1, waiting: 12 };
/** Milliseconds; a picture takes some hundred. */
const LONGEST_MS = 15_000;
const MEMORY_MIB = 256;
/** Bytes of pictures that are kept at once: of the demo, a hundred and more. */
const KEPT = 12_000_000;
/** Pixels of a picture from side to side. */
const WIDTH = 1200;
/** Draws SVG as PNG in a thread, so that nobody waits for it who did not ask, and keeps what was drawn for as long as it is asked for most. */
let Rasters = class Rasters {
    constructor() {
        this.turns = new turns_js_1.Turns(MOST, 'Too many pictures are being drawn at the moment; try again in a while.');
        /** By what they show; the one asked for longest ago stands first. */
        this.kept = new Map();
        this.size = 0;
    }
    /**
     * 1200 pixels wide. What `svg` gives has no text, for no fonts are looked for. `shown` says all that it depends on; null where that is not known,
     * and nothing is kept. Throws `busy` where too many are being drawn.
     */
    async png(shown, svg) {
        return (this.known(shown) ??
            // Whoever waited for the same picture finds it.
            this.turns.take(async () => this.known(shown) ?? this.keep(shown, await drawn({ svg: await svg(), width: WIDTH }))));
    }
    known(shown) {
        const png = shown === null ? undefined : this.kept.get(shown);
        if (shown !== null && png) {
            this.kept.delete(shown);
            this.kept.set(shown, png);
        }
        return png;
    }
    keep(shown, png) {
        if (shown === null)
            return png;
        this.kept.set(shown, png);
        this.size += png.length;
        for (const [oldest, { length }] of this.kept) {
            if (this.size <= KEPT)
                break;
            this.kept.delete(oldest);
            this.size -= length;
        }
        return png;
    }
};
exports.Rasters = Rasters;
exports.Rasters = Rasters = __decorate([
    (0, common_1.Injectable)()
], Rasters);
function drawn(toDraw) {
    const thread = (0, start_thread_js_1.startThread)(__dirname, 'raster-thread', {
        workerData: toDraw,
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
    });
    return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
            reject(new problem_js_1.Problem('busy', 'The picture takes too long to draw.', undefined, { retryAfter: 60 }));
            void thread.terminate();
        }, LONGEST_MS);
        thread.once('message', (png) => resolve(Buffer.from(png)));
        thread.once('error', reject);
        thread.once('exit', (code) => {
            clearTimeout(late);
            reject(new Error(`The thread that draws a picture ended with ${code} before it answered`));
        });
    });
}
//# sourceMappingURL=rasters.js.map