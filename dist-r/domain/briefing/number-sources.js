"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.numberSources = numberSources;
/**
 * Gives numbers from 1 to whatever `items` refer to, in the order in which they first refer to it: the same thing has
 * the same number throughout.
 *
 * @example numberSources([['b', 'a'], ['a', 'c']]) // { order: ['b', 'a', 'c'], numbers: [[1, 2], [2, 3]] }
 */
function numberSources(items) {
    const order = [...new Set(items.flat())];
    const numberOf = new Map(order.map((id, index) => [id, index + 1]));
    return { order, numbers: items.map((ids) => ids.flatMap((id) => numberOf.get(id) ?? []).sort((a, b) => a - b)) };
}
//# sourceMappingURL=number-sources.js.map