import type { Kind } from '@domain/vocabulary.js';

/** Outlines of the kinds in a box of 16 by 16, filled by the even-odd rule: told apart without colour. */
const SHAPES = {
  disc: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11Z',
  quote:
    'M7 3.5C4 4.3 1.8 6.6 1.8 9.6a2.6 2.6 0 1 0 2.7-2.5c.2-1.2 1.2-2.1 2.9-2.6ZM13.8 3.5c-3 .8-5.2 3.1-5.2 6.1a2.6 2.6 0 1 0 2.7-2.5c.2-1.2 1.2-2.1 2.9-2.6Z',
  triangle: 'M8 2 14.8 13.8H1.2Z',
  hourglass: 'M3 1.8h10v1.7L9.2 8l3.8 4.5v1.7H3v-1.7L6.8 8 3 3.5Z',
  diamond: 'M8 1.2 14.8 8 8 14.8 1.2 8Z',
  sheet: 'M2.5 1.5h11v13h-11ZM4 3.6h8v1.7H4ZM4 7.1h8v1.7H4ZM4 10.6h8v1.7H4Z',
  square: 'M2.8 2.8h10.4v10.4H2.8Z',
  burst:
    'M8 .8 9.3 4.8 13.1 2.9 11.2 6.7 15.2 8 11.2 9.3 13.1 13.1 9.3 11.2 8 15.2 6.7 11.2 2.9 13.1 4.8 9.3.8 8 4.8 6.7 2.9 2.9 6.7 4.8Z',
  // A ballot that goes into its box.
  ballot: 'M5.2 1h5.6v5.5H5.2ZM1.5 7.8h13v6.7h-13ZM4.5 9.3v1.5h7V9.3Z',
  envelope: 'M1.2 3h13.6v1.2L8 9 1.2 4.2ZM1.2 6v7h13.6V6L8 10.8Z',
} as const;

/** Families of kinds that share a colour; `tokens.css` has one for each. */
export type Hue = 'talks' | 'words' | 'threats' | 'deeds';

const KIND_LOOKS = {
  talks: { shape: 'disc', hue: 'talks' },
  meeting: { shape: 'disc', hue: 'talks' },
  contact: { shape: 'envelope', hue: 'words' },
  statement: { shape: 'quote', hue: 'words' },
  threat: { shape: 'triangle', hue: 'threats' },
  commitment: { shape: 'diamond', hue: 'words' },
  deadline: { shape: 'hourglass', hue: 'threats' },
  proposal: { shape: 'sheet', hue: 'words' },
  agreement: { shape: 'square', hue: 'deeds' },
  decision: { shape: 'ballot', hue: 'deeds' },
  measure: { shape: 'square', hue: 'deeds' },
  incident: { shape: 'burst', hue: 'deeds' },
} as const satisfies Record<Kind, { shape: keyof typeof SHAPES; hue: Hue }>;

/** Path data of the kind's shape, in a box of 16 by 16, to be filled by the even-odd rule. */
export const kindPath = (kind: Kind): string => SHAPES[KIND_LOOKS[kind].shape];

/** For `data-hue`: gives the element, and all in it, `--hue` and `--hue-pale`. */
export const kindHue = (kind: Kind): Hue => KIND_LOOKS[kind].hue;
