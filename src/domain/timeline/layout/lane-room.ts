/** Heights in pixels; `canvas.module.css` has the same as custom properties. */
export const LANE_PAD = 7;
/** A lane's name with its count beneath. */
export const LEAST = 44;
/** How wide the names of lanes are beside them. */
export const LANE_HEAD = 104;
