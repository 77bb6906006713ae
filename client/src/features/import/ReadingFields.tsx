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

/** Encoding, dialect and sheet as they were found, to be set right; and what is so of every row. */
export function ReadingFields({ one, onMapping }: { one: SpreadsheetImport; onMapping: (mapping: Mapping) => void }) {
  const { t } = useTranslation('import');
  const labels = useLabels();
  const { mapping, sheets } = one;
  const isText = sheets.length === 0;
  const encodings = [...new Set([...ENCODINGS, ...(mapping.encoding ? [mapping.encoding] : [])])];
  const set = (change: Partial<Mapping>) => onMapping({ ...mapping, ...change });
  return (
    <section>
      <h3>{t('reading.title')}</h3>
      <div className={`${form.row} ${styles.reading}`}>
        {isText && (
          <>
            <ChoiceField
              label={t('reading.encoding')}
              choices={encodings.map((code) => ({ code, label: code }))}
              value={mapping.encoding ?? 'utf-8'}
              onChange={({ target }) => set({ encoding: target.value })}
            />
            <ChoiceField
              label={t('reading.delimiter')}
              choices={(Object.keys(DELIMITERS) as (keyof typeof DELIMITERS)[]).map((name) => ({
                code: DELIMITERS[name],
                label: t(`reading.delimiters.${name}`),
              }))}
              value={mapping.delimiter ?? ','}
              onChange={({ target }) => set({ delimiter: target.value })}
            />
          </>
        )}
        {sheets.length > 1 && (
          <ChoiceField
            label={t('reading.sheet')}
            choices={sheets.map((name) => ({ code: name, label: name }))}
            value={mapping.sheet ?? sheets[0]}
            onChange={({ target }) => set({ sheet: target.value })}
          />
        )}
        <ChoiceField
          label={t('reading.kind')}
          choices={KINDS.map((code) => ({ code, label: labels('kind', code) }))}
          value={mapping.defaults?.kind ?? 'meeting'}
          onChange={({ target }) =>
            set({ defaults: { ...mapping.defaults, kind: target.value as (typeof KINDS)[number] } })
          }
        />
      </div>
    </section>
  );
}
