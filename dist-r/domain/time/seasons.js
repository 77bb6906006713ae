"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SEASONS = void 0;
/**
 * The sub-year groupings 21 … 41 of ISO 8601-2 (4.8), as months.
 *
 * 21 … 24 name no hemisphere in the standard. Here they are the meteorological seasons of the northern one, where
 * spring is March to May and winter is December to February of the following year: `2026-24` ends on 28 February 2027.
 */
exports.SEASONS = {
    21: { name: 'spring', start: 3, months: 3 },
    22: { name: 'summer', start: 6, months: 3 },
    23: { name: 'autumn', start: 9, months: 3 },
    24: { name: 'winter', start: 12, months: 3 },
    25: { name: 'spring', start: 3, months: 3 },
    26: { name: 'summer', start: 6, months: 3 },
    27: { name: 'autumn', start: 9, months: 3 },
    28: { name: 'winter', start: 12, months: 3 },
    29: { name: 'spring', start: 9, months: 3, south: true },
    30: { name: 'summer', start: 12, months: 3, south: true },
    31: { name: 'autumn', start: 3, months: 3, south: true },
    32: { name: 'winter', start: 6, months: 3, south: true },
    33: { name: 'quarter1', start: 1, months: 3 },
    34: { name: 'quarter2', start: 4, months: 3 },
    35: { name: 'quarter3', start: 7, months: 3 },
    36: { name: 'quarter4', start: 10, months: 3 },
    37: { name: 'third1', start: 1, months: 4 },
    38: { name: 'third2', start: 5, months: 4 },
    39: { name: 'third3', start: 9, months: 4 },
    40: { name: 'half1', start: 1, months: 6 },
    41: { name: 'half2', start: 7, months: 6 },
};
//# sourceMappingURL=seasons.js.map