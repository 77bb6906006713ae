import { statusesOf } from '@domain/lifecycle/table.js';
import { KINDS } from '@domain/vocabulary.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorRef } from '../../api/types.js';
import { UnderstoodWindow } from '../../editing/said/UnderstoodWindow.js';
import { WindowByHand } from '../../editing/said/WindowByHand.js';
import { refusalOf, understand } from '../../editing/said/understood.js';
import { words } from '../../i18n/words.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { useFieldName } from '../../ui/use-field-name.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './article.module.css';
import { dateAsTyped, dateReading, ofKind, saidBy, saidWhen, type Changes } from './correction.js';
import type { Finding, Reading } from './desk.js';
import { useNamed } from './use-named.js';
import { usePlaceTyped } from './use-place-typed.js';
import { WhoFields } from './WhoFields.js';

await words('form');

interface FindingFieldsProps {
  readonly finding: Finding;
  readonly reading: Reading;
  readonly dossier: string;
  readonly onChange: (changes: Changes) => void;
  /** Somebody of the record takes part whom the article does not name. */
  readonly onKnown: (actor: ActorRef) => void;
}

/** What a finding says, to be corrected in place; whatever is changed stands at once. */
export function FindingFields({ finding, reading, dossier, onChange, onKnown }: FindingFieldsProps) {
  const { t } = useTranslation(['article', 'form']);
  const name = useFieldName();
  const labels = useLabels();
  const [date, setDate] = useState(() => dateAsTyped(finding));
  const onDate = (text: string) => {
    setDate(text);
    if (text.trim() !== '') onChange(saidWhen(text, understand(text, read)));
  };
  const read = dateReading(finding, reading);
  const recorded = { text: finding.saidAs ?? finding.when, when: finding.when, rule: finding.saidRule };
  const known = understand(date, read, finding.saidRule === null && finding.saidAs !== null ? null : recorded);
  const { kind, status, title, place, citations } = finding;
  const named = useNamed(reading, dossier);
  const onPlace = usePlaceTyped(finding, onChange);
  const quoted = citations.filter(({ quote }) => quote !== null);
  return (
    <div className={styles.fields}>
      <TextField
        label={name('title')}
        value={title}
        maxLength={300}
        lang={reading.found.language}
        onChange={(text) => onChange({ title: text })}
        error={title.trim() === '' ? t('needed') : undefined}
        autoFocus
      />
      <div className={styles.pair}>
        <SelectField
          label={name('kind')}
          value={kind}
          choices={KINDS.map((code) => ({ code, label: labels('kind', code) }))}
          onChange={(code) => code !== '' && onChange(ofKind(finding, code, reading.article.publishedOn))}
        />
        <SelectField
          label={name('status')}
          value={status}
          choices={statusesOf(kind).map((code) => ({ code, label: labels('status', code) }))}
          onChange={(code) => code !== '' && onChange({ status: code })}
        />
      </div>
      <TextField label={t('form:date')} value={date} maxLength={200} onChange={onDate} />
      <UnderstoodWindow
        text={date}
        understood={known}
        refused={known ? null : refusalOf(date, read)}
        saidOn={reading.article.publishedOn}
        timezone={finding.timezone ?? ''}
      />
      {known === null && date.trim() !== '' && <WindowByHand text={date} reading={read} onSet={onDate} />}
      <TextField label={name('place')} value={place ?? ''} maxLength={300} onChange={onPlace} />
      <WhoFields finding={finding} reading={reading} dossier={dossier} onChange={onChange} onKnown={onKnown} />
      {quoted.length > 0 && (
        <SelectField
          label={t('speaker')}
          value={quoted[0]?.speakerId ?? ''}
          none={quoted[0]?.attribution ?? t('nobodyNamed')}
          choices={named.map(({ id, name }) => ({ code: id, label: name }))}
          onChange={(id) => onChange(saidBy(finding, id === '' ? null : id))}
        />
      )}
    </div>
  );
}
