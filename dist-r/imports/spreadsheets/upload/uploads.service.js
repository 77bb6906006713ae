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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Uploads = exports.UPLOADS = void 0;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../../../common/identifier.js");
const problem_js_1 = require("../../../common/problem.js");
const file_pieces_service_js_1 = require("./file-pieces.service.js");
/** The folder of uploads. */
exports.UPLOADS = Symbol('UPLOADS');
/** A file that lies here so long was read by another node, or is of a program that ended in the midst of it; in milliseconds. */
const LEFT_AFTER = 24 * 3600 * 1000;
/**
 * The files that imports are made of. The database keeps them, for every node; here, under the id of its import, a file lies while it
 * arrives and until it has been read here, so that the node that took it need not fetch it.
 */
let Uploads = class Uploads {
    constructor(folder, pieces) {
        this.folder = folder;
        this.pieces = pieces;
    }
    pathOf(importId) {
        return (0, node_path_1.join)(this.folder, importId);
    }
    /** Makes the folder where there is none yet. */
    async prepare() {
        await (0, promises_1.mkdir)(this.folder, { recursive: true, mode: 0o700 });
    }
    /** Gives the file that has arrived here to all nodes. */
    keep(manager, importId) {
        return this.pieces.keep(manager, importId, this.pathOf(importId));
    }
    /** Does `work` with the path of its file, which another node may have taken. Throws `gone` where it is kept no more. */
    async reading(importId, work) {
        const path = this.pathOf(importId);
        await this.prepare();
        const isKept = await this.pieces.has(importId);
        if (!(await isThere(path))) {
            if (!isKept)
                throw new problem_js_1.Problem('gone', 'The file of this import is not kept here any more. Send it again.');
            await this.pieces.fetch(importId, path);
        }
        try {
            return await work(path);
        }
        finally {
            // A file of an older program lies here alone.
            if (isKept)
                await this.removeHere(importId);
        }
    }
    async sizeOf(importId) {
        return (await (0, promises_1.stat)(this.pathOf(importId))).size;
    }
    /** Forgets what lies here; what the database keeps goes with the import. */
    async removeHere(importId) {
        for (const path of [this.pathOf(importId), `${this.pathOf(importId)}.rows`])
            await (0, promises_1.rm)(path, { force: true });
    }
    /** Removes what nobody has read here for a day, but for what is nowhere else. */
    async tidy(now) {
        const names = await (0, promises_1.readdir)(this.folder).catch(() => []);
        for (const name of names) {
            const id = name.replace(/\..*$/, '');
            // Another import may be removing its own just now.
            const left = await (0, promises_1.stat)((0, node_path_1.join)(this.folder, name)).catch(() => null);
            if (!left || !(0, identifier_js_1.isUuid)(id) || now.getTime() - left.mtimeMs < LEFT_AFTER)
                continue;
            if (!(await this.pieces.isOnlyCopy(id)))
                await (0, promises_1.rm)((0, node_path_1.join)(this.folder, name), { force: true });
        }
    }
};
exports.Uploads = Uploads;
exports.Uploads = Uploads = __decorate([
    (0, common_1.Injectable)(),
    __param(0, (0, common_1.Inject)(exports.UPLOADS)),
    __metadata("design:paramtypes", [String, file_pieces_service_js_1.FilePieces])
], Uploads);
function isThere(path) {
    return (0, promises_1.access)(path).then(() => true, () => false);
}
//# sourceMappingURL=uploads.service.js.map