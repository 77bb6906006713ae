"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LANE_HEAD = exports.LEAST = exports.LANE_PAD = void 0;
/** Heights in pixels; `canvas.module.css` has the same as custom properties. */
exports.LANE_PAD = 7;
/** A lane's name with its count beneath. */
exports.LEAST = 44;
/** How wide the names of lanes are beside them. */
exports.LANE_HEAD = 104;
//# sourceMappingURL=lane-room.js.map