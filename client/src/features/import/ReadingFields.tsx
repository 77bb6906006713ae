import { KINDS } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/form/ChoiceField.js';
import form from '../../ui/form/form.module.css';
import { useLabels } from '../../ui/use-labels.js';
import styles from './import.module.css';
import type { Mapping, SpreadsheetImport } from './types.js';

const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'macintosh',
];
const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;
const QUOTES = { double: '"', single: "'", none: 'none' } as const;

/**
 * Encoding, dialect and sheet as they were found, to be set right; and what is so of every row. Read otherwise, a file has other columns:
 * what they tell is guessed anew.
 */
export function ReadingFields({ one, onMapping }: { one: SpreadsheetImport; onMapping: (mapping: Mapping) => void }) {
  const { t } = useTranslation('import');
  const labels = useLabels();
  const { mapping, sheets } = one;
  const isText = sheets.length === 0;
  const encodings = [...new Set([...ENCODINGS, ...(mapping.encoding ? [mapping.encoding] : [])])];
  const { encoding, delimiter, quote, defaults } = mapping;
  const delimiters = Object.entries(DELIMITERS).map(([name, code]) => ({
    code,
    label: t(`reading.delimiters.${name as keyof typeof DELIMITERS}`),
  }));
  const isKnown = delimiters.some(({ code }) => code === delimiter);
  // Whoever sets the encoding right lets the rest be found out once more: it was found in other letters.
  const anew = (change: Partial<Mapping>) =>
    onMapping({
      ...(change.encoding == null && { encoding, delimiter, quote }),
      ...(defaults && { defaults }),
      ...change,
    });
  return (
    <section>
      <h3>{t('reading.title')}</h3>
      <div className={`${form.row} ${styles.reading}`}>
        {isText && (
          <>
            <ChoiceField
              label={t('reading.encoding')}
              choices={encodings.map((code) => ({ code, label: code }))}
              value={encoding ?? 'utf-8'}
              onChange={({ target }) => anew({ encoding: target.value })}
            />
            <ChoiceField
              label={t('reading.delimiter')}
              choices={[...delimiters, ...(delimiter && !isKnown ? [{ code: delimiter, label: delimiter }] : [])]}
              value={delimiter ?? ','}
              onChange={({ target }) => anew({ delimiter: target.value })}
            />
            <ChoiceField
              label={t('reading.quote')}
              choices={(Object.keys(QUOTES) as (keyof typeof QUOTES)[]).map((name) => ({
                code: QUOTES[name],
                label: t(`reading.quotes.${name}`),
              }))}
              value={quote ?? '"'}
              onChange={({ target }) => anew({ quote: target.value as NonNullable<Mapping['quote']> })}
            />
          </>
        )}
        {sheets.length > 1 && (
          <ChoiceField
            label={t('reading.sheet')}
            choices={sheets.map((name) => ({ code: name, label: name }))}
            value={mapping.sheet ?? sheets[0]}
            onChange={({ target }) => anew({ sheet: target.value })}
          />
        )}
        <ChoiceField
          label={t('reading.kind')}
          choices={KINDS.map((code) => ({ code, label: labels('kind', code) }))}
          value={defaults?.kind ?? 'meeting'}
          onChange={({ target }) =>
            onMapping({ ...mapping, defaults: { ...defaults, kind: target.value as (typeof KINDS)[number] } })
          }
        />
      </div>
    </section>
  );
}
