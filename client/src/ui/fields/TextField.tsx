import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classNames } from '../class-names.js';
import controls from '../controls.module.css';
import { useDay } from './use-day.js';
import form from '../form/form.module.css';

interface TextFieldProps {
  readonly label: string;
  /** The label is for screen readers only, where the place says it already. */
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  /** Rows, where it takes more than a line. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'url';
  readonly inputMode?: 'numeric';
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** Id of a list of suggestions. */
  readonly list?: string;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  /** When the field is left. */
  readonly onBlur?: () => void;
}

/** A text with its label over it and what helps or is wrong under it. */
export function TextField({
  label,
  hideLabel = false,
  hint,
  error,
  rows,
  list,
  lang,
  dir = 'auto',
  ...props
}: TextFieldProps) {
  const day = useDay(props);
  const { dir: towards = dir, placeholder, type, ...field } = day.field;
  const inner = { lang, dir: towards, placeholder };
  const wrong = day.fault ?? error;
  const beneath = [day.beneath, hint].filter((one) => one !== null && one !== undefined);
  return (
    <AriaTextField
      {...props}
      {...field}
      {...(type !== undefined && { type })}
      className={controls.field}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
      autoComplete="off"
    >
      <Label className={hideLabel ? 'visually-hidden' : form.label}>{label}</Label>
      {rows === undefined ? (
        <Input {...inner} className={controls.input} list={list} />
      ) : (
        <TextArea {...inner} className={classNames(controls.input, controls.area)} rows={rows} />
      )}
      {beneath.length > 0 && (
        <Text slot="description" className={controls.hint}>
          {beneath.join(' · ')}
        </Text>
      )}
      <FieldError className={controls.error}>{wrong}</FieldError>
    </AriaTextField>
  );
}
