"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LIFE = exports.POLE = exports.PALETTE = void 0;
exports.inkOf = inkOf;
exports.thinned = thinned;
exports.asStyled = asStyled;
/** The light colours of `tokens.css`, since paper is light: `palette.spec.ts` compares them. */
exports.PALETTE = {
    paper: '#fbfaf6',
    ink: '#1a2230',
    'ink-soft': '#545d6a',
    hairline: '#e2ddd0',
    edge: '#7c8087',
    'hue-talks': '#07595b',
    'hue-words': '#687389',
    'hue-threats': '#ad4118',
    'hue-deeds': '#6e1a39',
    'hue-talks-pale': '#d9eae7',
    'hue-words-pale': '#e3e6ec',
    'hue-threats-pale': '#f7e1d6',
    'hue-deeds-pale': '#f0dde3',
    nil: '#7b7f86',
    'nil-pale': '#ecebe6',
    amber: '#855300',
    'amber-mark': '#b06f00',
    'amber-pale': '#fbedd0',
};
/** A colour as marks name it (`var(--nil)`, `currentColor`), on paper; null is none. */
function inkOf(colour, current) {
    if (colour === 'none')
        return null;
    if (colour === 'currentColor')
        return current;
    const names = [...colour.matchAll(/--([\w-]+)/g)].map(([, name]) => name);
    const known = names.find((name) => name !== undefined && Object.hasOwn(exports.PALETTE, name));
    if (known === undefined)
        throw new Error(`No colour is known as ${colour}`);
    return exports.PALETTE[known];
}
/** A colour thinned by paper, as a colour of its own: not all that draws knows of transparency. */
function thinned([colour, share]) {
    const channels = [1, 3, 5].map((at) => {
        const [a, b] = [exports.PALETTE[colour], exports.PALETTE.paper].map((one) => parseInt(one.slice(at, at + 2), 16));
        return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share));
    });
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
/** A pole under its flag, and how long something stood. */
exports.POLE = ['ink', 0.4];
exports.LIFE = {
    talks: ['hue-talks', 0.65],
    words: ['hue-words', 0.65],
    threats: ['hue-threats', 0.65],
    deeds: ['hue-deeds', 0.65],
};
/** The colours as a page names them that has its own for light and dark: `var(--ink)`. What is no colour of ours comes back as it is. */
function asStyled(colour) {
    return STYLED.get(colour) ?? colour;
}
const STYLED = new Map([
    ...Object.entries(exports.PALETTE).map(([name, colour]) => [colour, `var(--${name})`]),
    ...[exports.POLE, ...Object.values(exports.LIFE)].map(([name, share]) => [thinned([name, share]), `color-mix(in srgb, var(--${name}) ${share * 100}%, var(--paper))`]),
]);
//# sourceMappingURL=palette.js.map