"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ArticleThreads = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("../common/problem.js");
const start_thread_js_1 = require("../common/start-thread.js");
const turns_js_1 = require("../common/turns.js");
/** So many articles are read at once, each by a processor of its own, and so many wait for their turn. */
const MOST = { working: 2, waiting: 6 };
/** A long article takes a second or two; one that takes so many milliseconds was made to. */
const LONGEST_MS = 20_000;
/** No reading needs more memory, in MiB. */
const MEMORY_MIB = 512;
/** Reads articles in threads of their own, so that nobody else waits for them, however long they take. */
let ArticleThreads = class ArticleThreads {
    constructor() {
        this.turns = new turns_js_1.Turns(MOST, 'Too many articles are being read at the moment; try again in a while.');
    }
    /** What the article tells. Throws `busy` where too many are read, and `validation_failed` where it takes longer than `longest` milliseconds. */
    read(article, longest = LONGEST_MS) {
        return this.turns.take(() => inThread(article, longest));
    }
};
exports.ArticleThreads = ArticleThreads;
exports.ArticleThreads = ArticleThreads = __decorate([
    (0, common_1.Injectable)()
], ArticleThreads);
function inThread(article, longest) {
    const thread = (0, start_thread_js_1.startThread)(__dirname, 'reading-thread', {
        workerData: article,
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
    });
    return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
            reject(endless());
            void thread.terminate();
        }, longest);
        thread.once('message', resolve);
        thread.once('error', (error) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? endless() : error));
        thread.once('exit', (code) => {
            clearTimeout(late);
            reject(new Error(`The thread that reads an article ended with ${code} before it answered`));
        });
    });
}
function endless() {
    const detail = 'This article takes too long to read; paste a part of it.';
    return new problem_js_1.Problem('validation_failed', detail, [{ pointer: '/text', code: 'takes_too_long', detail }]);
}
//# sourceMappingURL=article-threads.js.map