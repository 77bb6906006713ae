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
exports.FilePieces = void 0;
const node_crypto_1 = require("node:crypto");
const node_fs_1 = require("node:fs");
const promises_1 = require("node:fs/promises");
const node_stream_1 = require("node:stream");
const promises_2 = require("node:stream/promises");
const node_zlib_1 = require("node:zlib");
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../../../common/clock.js");
const database_js_1 = require("../../../database/database.js");
const pieces_js_1 = require("./pieces.js");
/** Bytes that are kept for one person, before they are packed; what came before makes room for what comes. */
const MOST_OF_ONE = 1024 * 1024 * 1024;
/** Files of imports that nobody touched for so many days are kept no more. */
const KEPT_DAYS = 30;
/** Files of imports, packed (gzip) and in pieces, in the database, where every node finds them. A few pieces at a time are in memory. */
let FilePieces = class FilePieces {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** Writes the file at `path` down as that of an import, which is there; makes room by what is old. */
    async keep(manager, importId, path) {
        const packed = (0, node_zlib_1.createGzip)({ level: 1, chunkSize: pieces_js_1.PIECE });
        const flow = (0, promises_2.pipeline)((0, node_fs_1.createReadStream)(path, { highWaterMark: pieces_js_1.PIECE }), packed);
        // Whoever takes the pieces learns of it.
        flow.catch(() => undefined);
        let position = 0;
        for await (const bytes of (0, pieces_js_1.piecesOf)(packed)) {
            await manager.query('INSERT INTO spreadsheet_pieces (import_id, position, bytes) VALUES ($1, $2, $3)', [
                ...[importId, position, bytes],
            ]);
            position += 1;
        }
        await flow;
        await manager.query(MAKE_ROOM, [importId, MOST_OF_ONE]);
        await manager.query(FORGET_OLD, [this.clock.now(), KEPT_DAYS]);
    }
    async has(importId) {
        const sql = 'SELECT FROM spreadsheet_pieces WHERE import_id = $1 LIMIT 1';
        return (await this.database.read(sql, [importId], 'primary')).length > 0;
    }
    /** Whether there is such an import, and its file is not here. */
    async isOnlyCopy(importId) {
        const sql = `SELECT FROM spreadsheet_imports i WHERE id = $1 AND NOT EXISTS (SELECT FROM spreadsheet_pieces p WHERE p.import_id = i.id)`;
        return (await this.database.read(sql, [importId], 'primary')).length > 0;
    }
    /** Writes the file of an import to `path`, where it is once it is whole. */
    async fetch(importId, path) {
        const part = `${path}.${(0, node_crypto_1.randomUUID)()}`;
        try {
            const file = (0, node_fs_1.createWriteStream)(part, { flags: 'wx', mode: 0o600 });
            await (0, promises_2.pipeline)(node_stream_1.Readable.from(this.pieces(importId)), (0, node_zlib_1.createGunzip)(), file);
            await (0, promises_1.rename)(part, path);
        }
        finally {
            await (0, promises_1.rm)(part, { force: true });
        }
    }
    async *pieces(importId) {
        for (let position = 0;; position += 1) {
            const sql = 'SELECT bytes FROM spreadsheet_pieces WHERE import_id = $1 AND position = $2';
            const [row] = await this.database.read(sql, [importId, position], 'primary');
            if (!row)
                return;
            yield row.bytes;
        }
    }
};
exports.FilePieces = FilePieces;
exports.FilePieces = FilePieces = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], FilePieces);
/** Of the files kept for the owner of an import those that are beyond the most, the newest counted first. */
const MAKE_ROOM = `
  DELETE FROM spreadsheet_pieces p USING (
    SELECT i.id, sum(i.file_size) OVER (ORDER BY i.id DESC) AS so_far FROM spreadsheet_imports i
    WHERE i.user_id = (SELECT user_id FROM spreadsheet_imports WHERE id = $1)
      AND EXISTS (SELECT FROM spreadsheet_pieces q WHERE q.import_id = i.id)
  ) kept WHERE p.import_id = kept.id AND kept.so_far > $2`;
const FORGET_OLD = `
  DELETE FROM spreadsheet_pieces p USING spreadsheet_imports i
  WHERE i.id = p.import_id AND i.updated_at < $1::timestamptz - make_interval(days => $2)`;
//# sourceMappingURL=file-pieces.service.js.map