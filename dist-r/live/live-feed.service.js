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
exports.LiveFeed = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("../common/problem.js");
const changes_sql_js_1 = require("./changes.sql.js");
const cursor_js_1 = require("./cursor.js");
const listener_js_1 = require("../database/listener.js");
/** Each of them is a connection kept open: so many in all, so many who have not signed in, and so many of those from one network. */
const MOST = { all: 200, strangers: 150, ofNetwork: 20 };
/** When whoever was refused may come back, in seconds; the client waits as long. */
const REFUSED_S = 30;
const BEAT_MS = 15_000;
const RETRY_MS = { first: 200, longest: 5_000 };
/**
 * Tells everybody who looks on what has changed, as one listener per process hears it. It listens while somebody looks on,
 * does one thing after the other, and goes on from where it was when the database has been away.
 */
let LiveFeed = class LiveFeed {
    constructor(listener) {
        this.listener = listener;
        this.log = new common_1.Logger('Live');
        this.onlookers = new Set();
        this.listening = null;
        this.cursor = null;
        this.turn = Promise.resolve();
        this.woken = false;
        this.closing = false;
    }
    /** Begins to tell `onlooker`, first what they have missed `since` (an id of a message). Throws `busy`. */
    join(onlooker, since) {
        return this.inTurn(async () => {
            if (this.closing || !this.hasRoom(onlooker.stranger)) {
                const detail = 'Too many look on at the moment; try again in a while.';
                throw new problem_js_1.Problem('busy', detail, undefined, { retryAfter: REFUSED_S });
            }
            const cursor = await this.advance();
            if (since !== undefined && since !== '')
                onlooker.tell(await this.missed(since, cursor), cursor);
            onlooker.ready(cursor);
            this.onlookers.add(onlooker);
            this.beat ??= setInterval(() => this.onBeat(), BEAT_MS).unref();
        });
    }
    /** There is always room left for those who have signed in, and nobody takes all that strangers have. */
    hasRoom(stranger) {
        if (this.onlookers.size >= MOST.all)
            return false;
        if (stranger === null)
            return true;
        const strangers = [...this.onlookers].flatMap((onlooker) => onlooker.stranger ?? []);
        return (strangers.length < MOST.strangers && strangers.filter((network) => network === stranger).length < MOST.ofNetwork);
    }
    /** How many look on. */
    count() {
        const strangers = [...this.onlookers].filter(({ stranger }) => stranger !== null).length;
        return { signedIn: this.onlookers.size - strangers, strangers };
    }
    leave(onlooker) {
        this.onlookers.delete(onlooker);
        if (this.onlookers.size === 0)
            void this.inTurn(() => this.rest());
    }
    /** Ends every stream, so that the server can stop. */
    async onModuleDestroy() {
        this.closing = true;
        for (const onlooker of this.onlookers)
            onlooker.end();
        this.onlookers.clear();
        await this.inTurn(() => this.rest());
    }
    rest() {
        if (this.onlookers.size > 0)
            return;
        clearInterval(this.beat);
        clearTimeout(this.retry);
        this.beat = this.retry = undefined;
        this.listening?.stop();
        this.listening = this.cursor = null;
    }
    /** Tells everybody what has been committed since the last time; gives the place up to which that is. */
    async advance() {
        this.woken = false;
        this.listening ??= await this.listener.listen(() => this.onWoken(), (userId) => this.onBarred(userId), () => this.onLost());
        const { snapshot } = this.cursor ?? {};
        const read = this.listening;
        const { seenUpTo } = this.listener;
        const [row] = await (snapshot === undefined
            ? read.ask((0, changes_sql_js_1.now)(seenUpTo))
            : read.ask((0, changes_sql_js_1.changesSince)(seenUpTo), [snapshot]));
        if (!row)
            throw new Error('The database does not tell what it sees');
        const { changes = [], position, ...cursor } = row;
        // Whoever is told asks anew, perhaps another node and by it a replica.
        await this.listener.seenEverywhere(position);
        this.cursor = cursor;
        if (changes.length > 0)
            for (const onlooker of this.onlookers)
                onlooker.tell(atMost(changes), cursor);
        return cursor;
    }
    /** What was committed after `since` and before `cursor`. */
    async missed(since, cursor) {
        const from = (0, cursor_js_1.readCursor)(since, cursor);
        if (!from || !this.listening)
            return 'reset';
        try {
            const [row] = await this.listening.ask((0, changes_sql_js_1.changesSince)(this.listener.seenUpTo, '$2'), [
                from.snapshot,
                cursor.snapshot,
            ]);
            return atMost(row?.changes ?? []);
        }
        catch (error) {
            // Digits in the form of a snapshot need not be one.
            if (error.code === '22P02')
                return 'reset';
            throw error;
        }
    }
    onWoken() {
        if (this.woken)
            return;
        this.woken = true;
        this.goOn();
    }
    /** Whoever has lost a session, a token, a role or the account hears nothing more; who may still listen comes back and is asked who they are. */
    onBarred(userId) {
        for (const onlooker of this.onlookers)
            if (onlooker.userId === userId)
                onlooker.end();
    }
    /** Whatever kept a notice from arriving, what is new is told by the next beat. */
    onBeat() {
        this.goOn();
        if (this.cursor)
            for (const onlooker of this.onlookers)
                onlooker.ready(this.cursor);
    }
    onLost() {
        this.listening = null;
        if (this.onlookers.size > 0)
            this.tryAgain(RETRY_MS.first);
    }
    goOn() {
        this.inTurn(() => this.advance()).catch(() => this.tryAgain(RETRY_MS.first));
    }
    tryAgain(wait) {
        if (this.closing || this.retry)
            return;
        this.retry = setTimeout(() => {
            this.retry = undefined;
            if (this.onlookers.size === 0)
                return;
            this.inTurn(() => this.advance()).catch((error) => {
                this.log.warn(`Nothing can be heard of the database: ${String(error)}`);
                this.tryAgain(Math.min(wait * 2, RETRY_MS.longest));
            });
        }, wait).unref();
    }
    inTurn(work) {
        const done = this.turn.then(work);
        this.turn = done.catch(() => undefined);
        return done;
    }
};
exports.LiveFeed = LiveFeed;
exports.LiveFeed = LiveFeed = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [listener_js_1.Listener])
], LiveFeed);
function atMost(changes) {
    return changes.length > changes_sql_js_1.MOST_AT_ONCE ? 'reset' : changes;
}
//# sourceMappingURL=live-feed.service.js.map