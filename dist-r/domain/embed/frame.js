"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.frameHtml = frameHtml;
const escaped_html_js_1 = require("../escaped-html.js");
/** The HTML by which a page shows another in a frame: as wide as there is room, and no wider. */
function frameHtml({ src, width, height, title }) {
    const [address, name] = [(0, escaped_html_js_1.escapedHtml)(src), (0, escaped_html_js_1.escapedHtml)(title)];
    return `<iframe src="${address}" width="${width}" height="${height}" title="${name}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
//# sourceMappingURL=frame.js.map