/** What a picture is made of. All lengths are in pixels of 1/96 inch, from the top left; colours are `#rrggbb`. */
export type Shape = Path | Band | Text;

/** Whose it is. */
interface Owned {
  /** Id of the event that it is the mark or the label of; absent for all else. */
  readonly of?: string;
}

/** Lines and fills. */
export interface Path extends Owned {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Of the stroke. */
  readonly width: number;
  /** 0 to 1; of the whole. */
  readonly opacity: number;
  /** Where its own 0 0 stands, and how large one of its units is. */
  readonly at: { readonly x: number; readonly y: number; readonly scale: number };
}

/** A filled stretch that fades at its ends. */
export interface Band extends Owned {
  readonly kind: 'band';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** Over so many pixels, from the one end and from the other. */
  readonly fadeIn: number;
  readonly fadeOut: number;
}

export interface Type {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly face: 'sans' | 'serif';
}

/** One line, whole: it stands by itself, whichever way it runs. */
export interface Text extends Type, Owned {
  readonly kind: 'text';
  /** Its left end, whichever way it runs, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** As it was measured; whoever draws it in another font makes it fit. */
  readonly width: number;
  readonly fill: string;
}

export interface Drawing {
  /** The sheet; what is drawn on it is `scale` times as large as what is shown. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** What it shows, in words. */
  readonly title: string;
  readonly shapes: readonly Shape[];
}

/** How wide a text is in a type, in pixels. */
export type WidthOf = (text: string, type: Type) => number;

/** Whether a text runs from right to left, by the first of its letters, or of the marks of Unicode for that, that tells. */
export function runsLeft(text: string): boolean {
  const first = /[\p{L}\u200e\u200f]/u.exec(text)?.[0] ?? '';
  return /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff]/.test(first);
}

export const path = (d: string, look: Partial<Omit<Path, 'kind' | 'd'>>): Path => ({
  ...{ kind: 'path', d, fill: null, stroke: null, width: 1, opacity: 1, at: { x: 0, y: 0, scale: 1 } },
  ...look,
});

/** A straight line from one point to another. */
export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): Path =>
  path(`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`, { stroke, width });

/** To a hundredth of a pixel. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);
