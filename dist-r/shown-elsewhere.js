"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.shownElsewhere = shownElsewhere;
const is_day_js_1 = require("./common/is-day.js");
const embedded_at_js_1 = require("./domain/embed/embedded-at.js");
const escaped_html_js_1 = require("./domain/escaped-html.js");
/**
 * Elements for the head of a page that tell programs how it is shown on pages of others: in a frame (oEmbed 1.0, 4) and as a picture
 * beside a link (Open Graph); none where it cannot be.
 */
function shownElsewhere({ protocol, host, url }, { title, dossier }, language, { publicUrl }) {
    const here = publicUrl ?? `${protocol}://${host}`;
    const address = URL.canParse(url, here) ? new URL(url, here) : null;
    const at = address && (0, embedded_at_js_1.embeddedAt)(address);
    if (title === null || address === null || at === null)
        return [];
    const frames = ['json', 'xml'].map((format) => {
        const asked = new URLSearchParams({ url: address.href, format });
        const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed';
        const href = `${here}/api/oembed?${asked.toString()}`;
        return `<link rel="alternate" type="${type}" href="${(0, escaped_html_js_1.escapedHtml)(href)}" title="${(0, escaped_html_js_1.escapedHtml)(title)}" />`;
    });
    return [...frames, ...(dossier === undefined ? [] : previewOf(here + pathOfPreview(dossier, at, language), title))];
}
/** The day that is looked back to is that of the picture, too. */
function pathOfPreview(dossier, at, lang) {
    const knownOn = at.search.get('knownOn');
    const asked = {
        ...('event' in at && { event: at.event }),
        ...(knownOn !== null && (0, is_day_js_1.isDay)(knownOn) && { knownOn }),
        lang,
    };
    return `${(0, embedded_at_js_1.embedPath)(dossier, new URLSearchParams())}/preview.png?${new URLSearchParams(asked).toString()}`;
}
function previewOf(image, title) {
    return [
        ...Object.entries({
            'og:image': image,
            'og:image:type': 'image/png',
            'og:image:width': '1200',
            'og:image:height': '630',
            'og:image:alt': title,
        }).map(([property, content]) => `<meta property="${property}" content="${(0, escaped_html_js_1.escapedHtml)(content)}" />`),
        '<meta name="twitter:card" content="summary_large_image" />',
    ];
}
//# sourceMappingURL=shown-elsewhere.js.map