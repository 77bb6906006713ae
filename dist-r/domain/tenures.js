"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tenureMistakes = tenureMistakes;
const day_span_js_1 = require("./day-span.js");
/**
 * What cannot be of a person's offices: one that ends before it begins, or the same one twice at the same time.
 *
 * @example
 * tenureMistakes([{ office: 'Envoy', bodyId, fromOn: '2025-01-20', toOn: null }, { …, fromOn: '2026-01-01', toOn: null }])
 * // [{ index: 1, field: 'from', code: 'held_twice', office: 'Envoy', reason: 'Envoy is held already at that time' }]
 */
function tenureMistakes(tenures) {
    return tenures.flatMap((tenure, index) => {
        const { office } = tenure;
        if ((0, day_span_js_1.isBackwards)(tenure)) {
            return [{ index, field: 'to', code: 'ends_before_it_begins', office, reason: `${office} ends before it begins` }];
        }
        return tenures.slice(0, index).some((other) => same(other, tenure))
            ? [{ index, field: 'from', code: 'held_twice', office, reason: `${office} is held already at that time` }]
            : [];
    });
}
function same(a, b) {
    return a.office === b.office && a.bodyId === b.bodyId && (0, day_span_js_1.overlap)(a, b);
}
//# sourceMappingURL=tenures.js.map