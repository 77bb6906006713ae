import { PLAIN_FIELDS, type EventField } from '@domain/event-fields.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useField, useForm } from '../form-context.js';
import type { AskedField } from '../model/form-state.js';

/** The fields of a section that need nothing but a text or a number: those of the kind, and whatever stands already. */
export function PlainFields({ group }: { group: EventField['group'] }) {
  const { state } = useForm();
  return PLAIN_FIELDS.filter(([, field]) => field.group === group && field.input !== 'own').map(([name, field]) => {
    const asked = name as AskedField;
    const belongs = field.kinds?.includes(state.kind) ?? true;
    return belongs || state[asked] !== '' ? <PlainField key={name} name={asked} field={field} /> : null;
  });
}

function PlainField({ name, field: { input, most } }: { name: AskedField; field: EventField }) {
  const label = useFieldName()(name);
  const field = useField(name);
  if (input === 'number') {
    // Room for one digit too many: a number that is too large is refused, not cut.
    const length = String(most).length + 1;
    return <TextField label={label} inputMode="numeric" dir="ltr" maxLength={length} {...field} />;
  }
  return (
    <TextField label={label} {...(input === 'lines' && { rows: 2 })} {...(most && { maxLength: most })} {...field} />
  );
}
