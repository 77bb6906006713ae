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
