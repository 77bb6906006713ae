import { mergeVersions, type Merge, type Shape } from '../../../editing/form/merge-versions.js';
import { ASKED_FIELDS, type FormState } from './form-state.js';
import { WORD_FIELDS } from './word-fields.js';

/** Joins what two people made of the same event; ledger entries are as they recorded them. */
export function mergeForms(base: FormState, mine: FormState, theirs: FormState): Merge<FormState> {
  const { merged, conflicts } = mergeVersions(base, mine, theirs, SHAPE);
  return { merged: { ...merged, recorded: theirs.recorded, words: theirs.words, errors: {} }, conflicts };
}

const SHAPE: Shape<FormState> = {
  fields: [...ASKED_FIELDS, ...WORD_FIELDS, 'date', 'deadline', 'relativeTo'],
  lists: ['translations', 'participations', 'citations', 'claims', 'issues', 'links'],
};
