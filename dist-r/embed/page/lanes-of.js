"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lanesOf = lanesOf;
const lanes_js_1 = require("../../domain/timeline/lanes.js");
/** Lanes by side, as the timeline opens: talks between the parties, each that faces another, whoever mediates, and all others. */
function lanesOf(events, sides, { words }, names) {
    const plan = (0, lanes_js_1.planLanes)('side', events, sides);
    const shared = {
        talks: words.talks,
        mediator: words.mediator,
        others: words.others,
    };
    return {
        lanes: plan.order.map((id) => ({ id, label: shared[id] ?? names.get(id) ?? id })),
        laneOf: ({ id }) => plan.of.get(id) ?? 'others',
    };
}
//# sourceMappingURL=lanes-of.js.map