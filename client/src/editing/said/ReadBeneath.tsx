import { refusalOf, understand, type Reading } from './understood.js';
import { UnderstoodWindow } from './UnderstoodWindow.js';

interface ReadBeneathProps {
  /** As it is typed. */
  readonly text: string;
  /** The day that words count from (YYYY-MM-DD). */
  readonly saidOn: string;
  /** Of the place whose days they are; left out where there is none. */
  readonly timezone?: string | null;
  /** Which way words look that have a day in each year. */
  readonly facing?: Reading['facing'];
}

/** What the words of a date are read as, beneath the field that they are typed in; nothing where a date was typed. */
export function ReadBeneath({ text, saidOn, timezone = null, facing }: ReadBeneathProps) {
  const reading = { saidOn, timezone, ...(facing && { facing }) };
  const understood = understand(text, reading);
  if (text.trim() === '' || understood?.saidAs === null) return null;
  const refused = understood ? null : refusalOf(text, reading);
  return (
    <UnderstoodWindow text={text} understood={understood} refused={refused} saidOn={saidOn} timezone={timezone ?? ''} />
  );
}
