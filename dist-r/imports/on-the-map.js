"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.onTheMap = onTheMap;
const only_city_js_1 = require("../events/writing/only-city.js");
/** Gives events whose place has no coordinates those of the one city of its name. What says where it is stays as it is. */
function onTheMap(given) {
    const counts = new Map();
    const events = given.map((event) => {
        const city = (0, only_city_js_1.onlyCity)(event);
        if (city === null)
            return event;
        counts.set(city, (counts.get(city) ?? 0) + 1);
        return { ...event, ...(0, only_city_js_1.pointOf)(city) };
    });
    const placed = [...counts].map(([{ names, country, lat, lon }, count]) => `${names[0]}, ${country} (${lat}, ${lon}): ${count}`);
    return { events, placed };
}
//# sourceMappingURL=on-the-map.js.map