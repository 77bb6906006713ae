import { refusalOf, understand } from './understood.js';
import { UnderstoodWindow } from './UnderstoodWindow.js';

interface ReadBeneathProps {
  /** As it is typed. */
  readonly text: string;
  /** The day that words count from (YYYY-MM-DD). */
  readonly saidOn: string;
  /** Of the place whose days they are; left out where there is none. */
  readonly timezone?: string | null;
}

/** What the words of a date are read as, beneath the field that they are typed in; nothing where a date was typed. */
export function ReadBeneath({ text, saidOn, timezone = null }: ReadBeneathProps) {
  const reading = { saidOn, timezone };
  const understood = understand(text, reading);
  if (text.trim() === '' || understood?.saidAs === null) return null;
  const refused = understood ? null : refusalOf(text, reading);
  return (
    <UnderstoodWindow text={text} understood={understood} refused={refused} saidOn={saidOn} timezone={timezone ?? ''} />
  );
}
