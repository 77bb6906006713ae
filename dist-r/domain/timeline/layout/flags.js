"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.arrangeFlags = arrangeFlags;
/** Lines closer than this, in pixels, would write their dates over one another. */
const CLOSE = 220;
/** The flags in view, each with the side its date is written on: away from a close neighbour, else where there is room. */
function arrangeFlags(flags, width) {
    const seen = flags.filter(({ x }) => x >= 0 && x <= width);
    return seen.map((flag) => {
        const neighbour = seen.find((other) => other !== flag && Math.abs(other.x - flag.x) < CLOSE);
        const before = neighbour && (flag.x < neighbour.x || (flag.x === neighbour.x && !flag.amber));
        return { ...flag, flipped: before ?? flag.x > width / 2 };
    });
}
//# sourceMappingURL=flags.js.map