import { DEFAULT_INTENSITY } from '@domain/vocabulary.js';
import type { FormFields, FormState, PartList, RelativeDraft } from './form-state.js';

export type FormAction =
  | { readonly type: 'set'; readonly field: keyof FormFields; readonly value: string }
  | { [L in PartList]: { readonly type: 'add'; readonly list: L; readonly part: FormState[L][number] } }[PartList]
  | {
      [L in PartList]: {
        readonly type: 'change';
        readonly list: L;
        readonly key: string;
        readonly changes: Partial<FormState[L][number]>;
      };
    }[PartList]
  | { readonly type: 'hang'; readonly on: RelativeDraft | null }
  | { readonly type: 'vote'; readonly vote: FormState['vote'] }
  | { readonly type: 'remove'; readonly list: PartList; readonly key: string }
  | { readonly type: 'refused'; readonly errors: FormState['errors'] }
  | { readonly type: 'replace'; readonly state: FormState };

/** What becomes of the form when something is done to it. What was wrong with a field is forgotten once it changes. */
export function reduce(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'set':
      return { ...withField(state, action), errors: without(state.errors, `/${pointerName(action.field)}`) };
    case 'add':
      return { ...state, [action.list]: [...state[action.list], action.part] };
    case 'change': {
      const parts: readonly { readonly key: string }[] = state[action.list];
      const index = parts.findIndex(({ key }) => key === action.key);
      return {
        ...state,
        [action.list]: parts.map((part) => (part.key === action.key ? { ...part, ...action.changes } : part)),
        errors:
          action.list === 'translations' ? wordless(state.errors) : without(state.errors, `/${action.list}/${index}`),
      };
    }
    case 'hang':
      return { ...state, relativeTo: action.on, errors: without(state.errors, '/relativeTo') };
    case 'remove':
      return removed(state, action.list, action.key);
    case 'vote':
      return { ...state, vote: action.vote, errors: without(state.errors, '/statusChanges/0/vote') };
    case 'refused':
      return { ...state, errors: action.errors };
    case 'replace':
      return action.state;
  }
}

function withField(state: FormState, { field, value }: { field: keyof FormFields; value: string }): FormState {
  if (field !== 'kind') return { ...state, [field]: value };
  const kind = value as FormState['kind'];
  // An intensity that nobody has chosen goes with the kind; a status of another kind means nothing here.
  const untouched = state.intensity === String(DEFAULT_INTENSITY[state.kind]);
  const intensity = untouched ? String(DEFAULT_INTENSITY[kind]) : state.intensity;
  return { ...state, kind, intensity, status: '' };
}

/** Positions in a list are part of what the server points at, so that removing one makes all of them stale. */
function removed(state: FormState, list: PartList, key: string): FormState {
  const parts: readonly { readonly key: string }[] = state[list];
  return {
    ...state,
    [list]: parts.filter((part) => part.key !== key),
    ...(list === 'citations' ? { claims: state.claims.filter(({ citation }) => citation !== key) } : {}),
    errors: without(state.errors, `/${list}`),
  };
}

/** The name that the server has for a field of the form. */
export function pointerName(field: keyof FormFields): string {
  if (field === 'date') return 'when';
  return field === 'toldOn' ? 'tellings' : field;
}

/** Without what was wrong with words in other languages. */
function wordless(errors: FormState['errors']): FormState['errors'] {
  return without(without(errors, '/tellings'), '/shortTitle');
}

function without(errors: FormState['errors'], pointer: string): FormState['errors'] {
  const left = Object.entries(errors).filter(([at]) => at !== pointer && !at.startsWith(`${pointer}/`));
  return Object.fromEntries(left);
}
