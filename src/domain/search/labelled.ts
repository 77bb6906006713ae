import { folded } from '../folded.js';
import { label } from '../labels/labels.js';
import { LANGUAGES } from '../spoken-languages.js';
import '../tongues/every.js';
import { STATUSES } from '../lifecycle/status.js';
import { FORMATS, KINDS, ROLES } from '../vocabulary.js';

/** What events are marked with, and searched by the labels of. */
const GROUPS = { kind: KINDS, status: STATUSES, role: ROLES, format: FORMATS } as const;
const MARKS = Object.entries(GROUPS).flatMap(([group, codes]) =>
  codes.map((code) => ({ group: group as keyof typeof GROUPS, code, mark: `${group}:${code}` })),
);

/** Made at its first use. */
let labelled: ReadonlyMap<string, readonly string[]> | undefined;

/** Marks of what has this label (folded) in any language, in the singular or the plural: `kind:talks` of “pourparlers”. */
export function marksLabelled(text: string): readonly string[] {
  labelled ??= byLabel();
  return labelled.get(text) ?? labelled.get(text.replace(/s$/, '')) ?? [];
}

function byLabel(): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, Set<string>>();
  for (const { group, code, mark } of MARKS) {
    for (const form of LANGUAGES.flatMap((language) => forms(folded(label(group, code, language))))) {
      made.set(form, (made.get(form) ?? new Set()).add(mark));
    }
  }
  return new Map([...made].map(([form, marks]) => [form, [...marks]]));
}

/** `talks`, `talk`; `tenu`, `tenue`. */
function forms(text: string): string[] {
  return [text, text.replace(/s$/, ''), ...(/[eiu]$/.test(text) ? [`${text}e`] : [])];
}
