/** The light colours of `tokens.css`, since paper is light: `palette.spec.ts` compares them. */
export const PALETTE = {
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
} as const;

type Colour = keyof typeof PALETTE;

/** A colour as marks name it (`var(--nil)`, `currentColor`), on paper; null is none. */
export function inkOf(colour: string, current: string): string | null {
  if (colour === 'none') return null;
  if (colour === 'currentColor') return current;
  const names = [...colour.matchAll(/--([\w-]+)/g)].map(([, name]) => name);
  const known = names.find((name): name is Colour => name !== undefined && Object.hasOwn(PALETTE, name));
  if (known === undefined) throw new Error(`No colour is known as ${colour}`);
  return PALETTE[known];
}

/** A colour thinned by paper, as a colour of its own: not all that draws knows of transparency. */
export function thinned([colour, share]: Thinned): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [PALETTE[colour], PALETTE.paper].map((one) => parseInt(one.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** A pole under its flag, and how long something stood. */
export const POLE = ['ink', 0.4] as const satisfies Thinned;
export const LIFE = {
  talks: ['hue-talks', 0.65],
  words: ['hue-words', 0.65],
  threats: ['hue-threats', 0.65],
  deeds: ['hue-deeds', 0.65],
} as const satisfies Record<string, Thinned>;

type Thinned = readonly [Colour, number];

/** The colours as a page names them that has its own for light and dark: `var(--ink)`. What is no colour of ours comes back as it is. */
export function asStyled(colour: string): string {
  return STYLED.get(colour) ?? colour;
}

const STYLED: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PALETTE).map(([name, colour]) => [colour, `var(--${name})`] as const),
  ...[POLE, ...Object.values(LIFE)].map(
    ([name, share]) =>
      [thinned([name, share]), `color-mix(in srgb, var(--${name}) ${share * 100}%, var(--paper))`] as const,
  ),
]);
