"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ProfiledColumn = exports.SEPARATORS = void 0;
const slug_js_1 = require("../../../domain/slug.js");
const date_order_js_1 = require("../../../domain/time/column/date-order.js");
const web_address_js_1 = require("../cells/web-address.js");
const word_of_js_1 = require("../cells/word-of.js");
/** What may stand between several values of a cell, the surest first. */
exports.SEPARATORS = ['|', ';', '\n', ' / ', ','];
const WORD_LISTS = ['kind', 'status', 'format'];
/** Bars as the export writes them: one between values, and one of a value. */
const OUR_BARS = / \| |\\\|/g;
const MOST_SAMPLES = 5;
/** So many different values of a column are told apart. */
const MOST_DISTINCT = 1_000;
const LONGEST_SAMPLE = 200;
/** Gathers the profile of a column from its cells, one after the other. */
class ProfiledColumn {
    constructor(index, header) {
        this.index = index;
        this.header = header;
        this.filled = 0;
        this.longest = 0;
        this.characters = 0;
        this.addresses = 0;
        this.words = { kind: 0, status: 0, format: 0 };
        this.markup = 0;
        this.refs = 0;
        this.bars = { ours: 0, others: 0 };
        this.order = date_order_js_1.NO_VALUES;
        this.values = new Set();
        this.separators = { '|': 0, ';': 0, '\n': 0, ' / ': 0, ',': 0 };
    }
    add(cell) {
        const value = cell.trim();
        if (value === '')
            return;
        this.filled += 1;
        this.longest = Math.max(this.longest, value.length);
        this.characters += value.length;
        if (this.values.size < MOST_DISTINCT)
            this.values.add(value.length > LONGEST_SAMPLE ? value.slice(0, LONGEST_SAMPLE) : value);
        if (value.length < 40) {
            this.order = (0, date_order_js_1.withValue)(this.order, value);
            if (slug_js_1.REF_FORM.test(value))
                this.refs += 1;
            for (const list of WORD_LISTS)
                if ((0, word_of_js_1.wordOf)(list, value))
                    this.words[list] += 1;
        }
        if ((0, web_address_js_1.isWebAddress)(value))
            this.addresses += 1;
        if (value.includes('|'))
            this.bars[value.replace(OUR_BARS, '').includes('|') ? 'others' : 'ours'] += 1;
        if (/<\/?[a-z][^<>]*>/i.test(value))
            this.markup += 1;
        for (const separator of exports.SEPARATORS)
            if (value.includes(separator))
                this.separators[separator] += 1;
    }
    get profile() {
        const { index, header, filled, longest, characters, addresses, words, markup, order, separators } = this;
        const { refs, bars } = this;
        const samples = [...this.values].slice(0, MOST_SAMPLES);
        return {
            ...{ index, header, filled, longest, characters, addresses, words, markup, order, separators, samples },
            ...{ distinct: this.values.size, refs, bars },
        };
    }
}
exports.ProfiledColumn = ProfiledColumn;
//# sourceMappingURL=profile.js.map