"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Chart = void 0;
/** Everything that a run of words can be read as, by category; each is worked out once. */
class Chart {
    constructor(tokens, grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.known = new Map();
        this.rules = new Map();
        this.words = new Map();
        this.texts = new Set(tokens.map(({ text }) => text));
    }
    read(category, from = 0, to = this.tokens.length) {
        const key = `${category} ${from} ${to}`;
        const before = this.known.get(key);
        if (before)
            return before;
        // A category is never part of itself with the same words.
        this.known.set(key, []);
        const readings = [];
        const [first = '', last = ''] = [this.tokens[from]?.text, this.tokens[to - 1]?.text];
        for (const { pattern, means, given } of this.possible(category)) {
            if (pattern.least > to - from || pattern.firsts?.has(first) === false || pattern.lasts?.has(last) === false)
                continue;
            for (const slots of this.match(pattern.start, from, to))
                readings.push({ means, given, slots: new Map(slots) });
        }
        this.known.set(key, readings);
        return readings;
    }
    /** The rules of a category that have all they need somewhere in the phrase; most have not, and are not looked at again. */
    possible(category) {
        const before = this.rules.get(category);
        if (before)
            return before;
        const all = this.grammar.rules.get(category) ?? [];
        // What needs itself is taken for possible while that is found out.
        this.rules.set(category, all);
        const possible = all.filter(({ pattern }) => pattern.needs.every((need) => this.has(need)));
        this.rules.set(category, possible);
        return possible;
    }
    has({ literals, categories }) {
        return literals.some((word) => this.texts.has(word)) || categories.some((category) => this.hasAny(category));
    }
    hasAny(category) {
        if (this.grammar.rules.has(category))
            return this.possible(category).length > 0;
        const before = this.words.get(category);
        const any = before ?? this.tokens.some((token) => wordOf(category, token, this.grammar) !== undefined);
        this.words.set(category, any);
        return any;
    }
    *match(step, from, to) {
        if (!step) {
            if (from === to)
                yield [];
        }
        else if ('literal' in step) {
            if (from < to && this.tokens[from]?.text === step.literal)
                yield* this.match(step.next, from + 1, to);
        }
        else if ('ways' in step) {
            for (const way of step.ways)
                yield* this.match(way, from, to);
        }
        else if (from < to)
            yield* this.fill(step, from, to);
    }
    *fill({ slot, category, next, leastAfter }, from, to) {
        if (!this.grammar.rules.has(category)) {
            const token = this.tokens[from];
            const value = token && wordOf(category, token, this.grammar);
            if (value === undefined)
                return;
            for (const rest of this.match(next, from + 1, to))
                yield [[slot, value], ...rest];
            return;
        }
        if (this.possible(category).length === 0)
            return;
        for (let end = next ? from + 1 : to; end <= to - leastAfter; end += 1) {
            for (const rest of this.match(next, end, to)) {
                const readings = this.read(category, from, end);
                if (readings.length > 0)
                    yield [[slot, readings], ...rest];
            }
        }
    }
}
exports.Chart = Chart;
/** What one word is, of a category of the lexicon. */
function wordOf(category, { text, value, kind }, { words }) {
    switch (category) {
        case 'n':
            return kind === 'digits' || kind === 'number' ? value : undefined;
        case 'ord':
            return kind === 'ordinal' ? value : undefined;
        case 'digits':
            return /^\d{4}$/.test(text) ? value : undefined;
        case 'dom':
            return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
        case 'hour':
            return value !== undefined && value < 24 && kind !== 'ordinal' ? value : undefined;
        case 'minutes':
            return /^[0-5]\d$/.test(text) ? value : undefined;
        case 'year':
            return /^[12]\d{3}$/.test(text) ? value : undefined;
        default:
            return words.get(category)?.get(text);
    }
}
//# sourceMappingURL=chart.js.map