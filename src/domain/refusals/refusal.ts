import type { BREAKABLE } from './breakable.js';
import type { ParameterKind, REFUSALS } from './refusals.js';

export type Breakable = (typeof BREAKABLE)[number];
type Listed = keyof typeof REFUSALS;
export type RefusalCode = Listed | Breakable;
/** Codes that say everything by themselves. */
export type PlainCode = Breakable | { [C in Listed]: keyof (typeof REFUSALS)[C] extends never ? C : never }[Listed];

type ValueOf<K> = K extends 'number' ? number : K extends ParameterKind ? string : never;
type WithParameters = {
  [C in Exclude<Listed, PlainCode>]: {
    code: C;
    parameters: { readonly [P in keyof (typeof REFUSALS)[C]]: ValueOf<(typeof REFUSALS)[C][P]> };
  };
}[Exclude<Listed, PlainCode>];

/** Why something is refused: a word for programs, with the values that a sentence about it contains. */
export type Reason = { code: PlainCode; parameters?: undefined } | WithParameters;

/** The reasons of these codes. */
export type ReasonOf<C extends RefusalCode> = C extends PlainCode
  ? { code: C; parameters?: undefined }
  : Extract<WithParameters, { code: C }>;

/** One thing wrong with a request: where (a JSON pointer), why, and a sentence in English for people. */
export type Refusal = Reason & { pointer: string; detail: string };

/** A refusal; a code alone will do where it says everything. */
export function refusal(pointer: string, reason: PlainCode | Reason, detail: string): Refusal {
  return { pointer, ...(typeof reason === 'string' ? { code: reason } : reason), detail };
}
