"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UNLIMITED = void 0;
exports.sqlMigrations = sqlMigrations;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
/** For the transaction under way: neither its questions nor its waiting ends before it does. */
exports.UNLIMITED = 'SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0';
/** Works from src/ and from dist/. */
const FOLDER = (0, node_path_1.resolve)(__dirname, '../../migrations');
/**
 * The migrations written in SQL, oldest first: `1770000000000-model.up.sql` with its `.down.sql` becomes the class
 * `Model1770000000000` that TypeORM wants, for it sorts and remembers migrations by the number in their names.
 */
function sqlMigrations(folder = FOLDER) {
    return (0, node_fs_1.readdirSync)(folder)
        .filter((file) => file.endsWith('.up.sql'))
        .sort()
        .map((file) => sqlMigration(folder, file.slice(0, -'.up.sql'.length)));
}
function sqlMigration(folder, stem) {
    const [, number, words] = /^(\d{13})-([a-z0-9-]+)$/.exec(stem) ?? [];
    if (!number || !words)
        throw new Error(`${stem}: a migration is named <13 digits>-<words>.up.sql`);
    const name = `${words.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}${number}`;
    return class {
        constructor() {
            this.name = name;
            this.up = (runner) => run(runner, (0, node_path_1.join)(folder, `${stem}.up.sql`));
            this.down = (runner) => run(runner, (0, node_path_1.join)(folder, `${stem}.down.sql`));
        }
    };
}
async function run(runner, file) {
    // However long a large record takes.
    await runner.query(`${exports.UNLIMITED}; ${(0, node_fs_1.readFileSync)(file, 'utf8')}`);
}
//# sourceMappingURL=sql-migrations.js.map