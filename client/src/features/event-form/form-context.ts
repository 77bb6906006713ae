import { createContext, use, type Dispatch } from 'react';
import type { FormFields, FormState } from './model/form-state.js';
import { pointerName, type FormAction } from './model/reduce.js';

interface FormContextValue {
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
  /** Slug of the dossier that the event belongs to. */
  readonly dossier: string;
  /** Id of the event, where it is recorded already. */
  readonly eventId: string | null;
}

export const FormContext = createContext<FormContextValue | null>(null);

/** The form that a component stands in. @throws Error outside of one */
export function useForm(): FormContextValue {
  const form = use(FormContext);
  if (!form) throw new Error('A field of the form for events stands outside of it.');
  return form;
}

/** What a field with one text needs: its value, how to change it, what the server said of it. */
export function useField(field: keyof FormFields) {
  const { state, dispatch } = useForm();
  return {
    value: state[field],
    onChange: (value: string) => dispatch({ type: 'set', field, value }),
    error: state.errors[`/${pointerName(field)}`],
  };
}
