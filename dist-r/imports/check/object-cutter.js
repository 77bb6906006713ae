"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObjectCutter = void 0;
const refused_js_1 = require("./refused.js");
/** No entry, and no field beside the lists, has so many characters. */
const LONGEST = 8 * 1024 * 1024;
/**
 * Cuts the text of an object into its fields, and those of its fields that are lists of these names into their entries, as the text
 * comes: no more than one of them is held. Throws `bad_request` where it is no JSON, or an entry is longer than any.
 */
class ObjectCutter {
    constructor(named) {
        this.named = named;
        /** Names of the lists that began. */
        this.lists = new Set();
        this.held = '';
        this.depth = 0;
        /** Pieces end at this depth: at 1 fields do, at 2 entries of a list; at 0 the object has not begun, or has ended. */
        this.base = 0;
        this.list = '';
        this.at = 0;
        this.inText = false;
        this.escaped = false;
        /** Whether nothing may stand here but a comma or the end: a list has just ended. */
        this.isTold = false;
        this.afterComma = false;
        this.isOver = false;
    }
    *cut(text) {
        let from = 0;
        for (let here = 0; here < text.length; here += 1) {
            const sign = text.charAt(here);
            if (this.inText)
                this.within(sign);
            else if (sign === '"')
                this.inText = true;
            else if (sign === '{' || sign === '[') {
                if (this.opens(sign, () => text.slice(from, here)))
                    from = here + 1;
            }
            else if ((sign === ',' && this.depth === this.base) || (CLOSING[sign] && this.depth === this.base)) {
                yield* this.ended(text.slice(from, here), sign);
                from = here + 1;
            }
            else if (CLOSING[sign])
                this.depth -= 1;
        }
        this.held += text.slice(from);
        if (this.held.length > LONGEST)
            throw (0, refused_js_1.tooLong)(this.where());
    }
    /** To be asked once all of it has come. */
    end() {
        if (!this.isOver || !isBlank(this.held))
            throw (0, refused_js_1.notJson)('it ends before its end, or goes on after it');
    }
    within(sign) {
        if (this.escaped)
            this.escaped = false;
        else if (sign === '\\')
            this.escaped = true;
        else if (sign === '"')
            this.inText = false;
    }
    /** Whether what opens here is the object, or one of the lists, so that a piece begins after it. */
    opens(sign, before) {
        this.depth += 1;
        if (this.depth === 1) {
            if (sign !== '{' || this.isOver || !isBlank(this.held + before()))
                throw (0, refused_js_1.notJson)('it is no object');
            return this.begins(1);
        }
        if (this.base !== 1 || this.depth !== 2 || sign !== '[' || this.isTold)
            return false;
        const [, name] = NAME.exec(this.held + before()) ?? [];
        if (name === undefined || !this.named.has(name))
            return false;
        if (this.lists.has(name))
            throw (0, refused_js_1.notJson)(`${name} stands twice`);
        this.lists.add(name);
        this.list = name;
        this.at = 0;
        return this.begins(2);
    }
    begins(base) {
        this.base = base;
        this.held = '';
        this.afterComma = false;
        this.isTold = false;
        return true;
    }
    *ended(rest, sign) {
        const text = this.held + rest;
        this.held = '';
        if (this.base === 0)
            throw (0, refused_js_1.notJson)('it is no object');
        const isEmpty = isBlank(text);
        const mayBeEmpty = this.isTold || (sign !== ',' && !this.afterComma && (this.base === 1 || this.at === 0));
        if (isEmpty ? !mayBeEmpty : this.isTold)
            throw (0, refused_js_1.notJson)(`a comma is too many or missing ${this.where()}`);
        if (!isEmpty)
            yield this.piece(text);
        this.isTold = false;
        this.afterComma = sign === ',';
        if (sign !== ',')
            this.closes(sign);
    }
    closes(sign) {
        if (CLOSING[sign] !== this.base)
            throw (0, refused_js_1.notJson)(`brackets do not match ${this.where()}`);
        this.isOver = this.base === 1;
        this.isTold = this.base === 2;
        this.base = this.base === 2 ? 1 : 0;
        this.depth -= 1;
        this.afterComma = false;
    }
    piece(text) {
        try {
            if (this.base === 2)
                return { name: this.list, at: this.at++, value: JSON.parse(text) };
            const [field] = Object.entries(JSON.parse(`{${text}}`));
            if (!field)
                throw new SyntaxError();
            return { name: field[0], at: null, value: field[1] };
        }
        catch {
            throw (0, refused_js_1.notJson)(`something is wrong ${this.where()}`);
        }
    }
    where() {
        return this.base === 2 ? `in ${this.list}, entry ${this.at + 1}` : 'outside of its lists';
    }
}
exports.ObjectCutter = ObjectCutter;
/** What closes, and the depth at which it ends a piece. */
const CLOSING = { '}': 1, ']': 2 };
const NAME = /^[\t\n\r ]*"([a-z]+)"[\t\n\r ]*:[\t\n\r ]*$/;
/** By what JSON takes for blanks. */
function isBlank(text) {
    return /^[\t\n\r ]*$/.test(text);
}
//# sourceMappingURL=object-cutter.js.map