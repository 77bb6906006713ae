"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StatementNames = void 0;
/** Most statements that every connection keeps prepared; each costs the server some memory. */
const MOST = 100;
/** So many texts are remembered that were asked once: nothing is prepared for what is not asked again. */
const MOST_ASKED_ONCE = 400;
const PREFIX = 'read_';
/**
 * Names for prepared statements, one per text that is asked again. Beyond the most, the one asked longest ago loses its name, which no other
 * is given. Questions for words are planned each time, under no name, for their way depends on how many events have them.
 */
class StatementNames {
    constructor() {
        /** Those asked longest ago come first, of both. */
        this.names = new Map();
        this.askedOnce = new Set();
        this.inUse = new Set();
        this.given = 0;
        /** How many names were taken back. */
        this.takenBack = 0;
    }
    of(sql) {
        if (sql.includes('::tsquery'))
            return undefined;
        const known = this.names.get(sql);
        if (known === undefined && !this.askedOnce.delete(sql)) {
            this.askedOnce.add(sql);
            forgetOldest(this.askedOnce, MOST_ASKED_ONCE);
            return undefined;
        }
        const name = known ?? this.newName();
        // What was asked last is forgotten last.
        this.names.delete(sql);
        this.names.set(sql, name);
        this.takeBack();
        return name;
    }
    /** Whether the name was given, and is no more. */
    isForgotten(name) {
        return name.startsWith(PREFIX) && !this.inUse.has(name);
    }
    /** Another number whenever names were taken back. */
    get edition() {
        return this.takenBack;
    }
    newName() {
        this.given += 1;
        const name = `${PREFIX}${this.given}`;
        this.inUse.add(name);
        return name;
    }
    takeBack() {
        const [oldest] = this.names;
        if (this.names.size <= MOST || !oldest)
            return;
        this.names.delete(oldest[0]);
        this.inUse.delete(oldest[1]);
        this.takenBack += 1;
    }
}
exports.StatementNames = StatementNames;
function forgetOldest(texts, most) {
    const [oldest] = texts;
    if (texts.size > most && oldest !== undefined)
        texts.delete(oldest);
}
//# sourceMappingURL=statement-names.js.map