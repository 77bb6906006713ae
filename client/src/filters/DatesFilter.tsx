import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '../api/problem.js';
import { countQuery } from '../api/queries.js';
import { classNames } from '../ui/class-names.js';
import { today } from '../ui/today.js';
import controls from '../ui/controls.module.css';
import { Caret } from '../ui/icons.js';
import { useView } from '../view/use-view.js';
import { DateField, isInWords } from './DateField.js';
import styles from './filters.module.css';

/** The period of the view, as days or as any EDTF date: a form that opens under its button. */
export function DatesFilter({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const done = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button ref={button} type="button" className={controls.pill} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('filters.dates')}
        <Caret />
      </button>
      {open && <DatesForm dossier={dossier} onDone={done} />}
    </>
  );
}

/** The server knows which dates exist: it is asked before the view changes, and its objection stands at the field. */
function DatesForm({ dossier, onDone }: { dossier: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { search, change } = useView();
  const client = useQueryClient();
  const current = useQuery(countQuery(dossier, search, 'overdue'));
  const [objections, setObjections] = useState<Readonly<Record<string, string>> | null>(null);
  const errors = objections ?? fieldErrors(current.error);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [from, to] = await Promise.all([dateIn(form, 'from'), dateIn(form, 'to')]);
    const dates = { from, to };
    try {
      await client.query({ ...countQuery(dossier, dates, 'overdue'), retry: false });
    } catch (error) {
      const faults = fieldErrors(error);
      if ('from' in faults || 'to' in faults) {
        setObjections(faults);
        return;
      }
    }
    change(dates);
    onDone();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <DateField name="from" label={t('filters.from')} value={search.from} error={errors['from']} autoFocus />
      <DateField name="to" label={t('filters.to')} value={search.to} error={errors['to']} />
      <p className={controls.hint}>{t('filters.datesHint')}</p>
      <button type="submit" className={classNames(controls.pill, controls.primary)}>
        {t('filters.apply')}
      </button>
    </form>
  );
}

/** A date as it is; of words the day that they mean. The grammar is fetched when there are words to read. */
async function dateIn(form: FormData, name: 'from' | 'to'): Promise<string | undefined> {
  const value = form.get(name);
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return undefined;
  if (!isInWords(text)) return text;
  const { typedDate } = await import('../editing/said/typed-date.js');
  return typedDate(text, name, today());
}
