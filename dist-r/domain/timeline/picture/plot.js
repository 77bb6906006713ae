"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.plotOf = plotOf;
const drawable_js_1 = require("../layout/drawable.js");
const lane_room_js_1 = require("../layout/lane-room.js");
const best_layout_js_1 = require("./best-layout.js");
const chart_js_1 = require("./chart.js");
const mirrored_js_1 = require("./mirrored.js");
/** Between the lanes and the key. */
const AIR = 8;
/**
 * The timeline by itself, for a page that says around it what it is: axis, lanes and key, `width` pixels wide and laid out for `height`
 * pixels. It is higher where the lanes need that, or would be empty.
 */
function plotOf(plotted, { width, height }, widthOf) {
    const view = { from: plotted.from, to: plotted.to, width: width - lane_room_js_1.LANE_HEAD };
    const laned = { ...plotted, items: (0, drawable_js_1.drawable)(plotted) };
    const { layout, rows } = (0, best_layout_js_1.bestLayout)(laned, view, (one) => height - (0, best_layout_js_1.keyOf)(laned, one, width, widthOf).height - AIR, widthOf);
    const key = (0, best_layout_js_1.keyOf)(laned, layout, width, widthOf);
    const spare = Math.max(height - key.height - AIR - rows.height, 0);
    const chart = (0, chart_js_1.chartShapes)(laned, { view, layout, rows, spare }, { left: 0, top: 0 }, widthOf);
    const foot = Math.max(height - key.height, rows.height + AIR);
    const shapes = [...chart, ...key.at(0, foot)];
    return {
        ...{ width, height: foot + key.height, scale: 1, title: plotted.title, counted: (0, best_layout_js_1.countedIn)(layout) },
        shapes: plotted.towards === 'rtl' ? (0, mirrored_js_1.mirrored)(shapes, width) : shapes,
    };
}
//# sourceMappingURL=plot.js.map