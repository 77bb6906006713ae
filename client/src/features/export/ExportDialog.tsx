import type { CsvColumn } from '@domain/csv.js';
import type { Language } from '@domain/spoken-languages.js';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../api/queries.js';
import { AskDialog } from '../../editing/AskDialog.js';
import { exportAddress } from '../../filters/export-address.js';
import { words } from '../../i18n/words.js';
import { aboveFoot } from '../../ui/above-foot.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import type { ViewSearch } from '../../view/view-search.js';
import { AsOf } from './AsOf.js';
import { askedOf } from './asked-of.js';
import { ByProgram } from './ByProgram.js';
import { ColumnChoice } from './ColumnChoice.js';
import styles from './export.module.css';
import { Filtered } from './Filtered.js';
import { FormatChoice } from './FormatChoice.js';
import { formatNamed, type Format, type FormatName } from './formats.js';
import { Preview } from './Preview.js';
import { Size } from './Size.js';
import { Subscribe } from './Subscribe.js';
import choosing from '../../ui/form/choosing.module.css';

await words('export');

interface ExportDialogProps {
  readonly dossier: string;
  /** The view whose events are taken along. */
  readonly view: ViewSearch;
  readonly onClose: () => void;
}

/** What is shown, to take along as a file or to follow from elsewhere: what for, which columns, as of when, and where it is. */
export function ExportDialog({ dossier, view, onClose }: ExportDialogProps) {
  const { t, i18n } = useTranslation('export');
  const [name, setName] = useState<FormatName>('xlsx');
  const [chosen, setColumns] = useState<readonly CsvColumn[]>([]);
  const [day, setDay] = useState(view.knownOn ?? '');
  const [todo, setTodo] = useState(false);
  const [isNamed, setNamed] = useState(false);
  const format = formatNamed(name);
  const isWhole = format.file === 'bundle.zip';
  const { knownOn: _knownOn, ...filter } = view;
  const search: ViewSearch = isWhole ? {} : { ...filter, ...(day !== '' && { knownOn: day }) };
  const { options, written } = askedOf(format, {
    ...{ columns: chosen, isNamed, todo, language: i18n.language as Language },
  });
  const path = isWhole
    ? `/api/dossiers/${encodeURIComponent(dossier)}/bundle.zip`
    : exportAddress(dossier, search, fileOf(format), options);
  const address = location.origin + path;
  return (
    <AskDialog title={t('title')} onClose={onClose} className={classNames(choosing.dialog, styles.dialog)}>
      <div className={choosing.halves}>
        <FormatChoice chosen={name} onChange={setName} />
        <div className={choosing.half}>
          {!isWhole && <Filtered dossier={dossier} search={search} />}
          {!isWhole && <AsOf day={day} onChange={setDay} />}
          {name === 'calendar' && (
            <label className={choosing.option}>
              <input type="checkbox" checked={todo} onChange={({ target }) => setTodo(target.checked)} />
              <span>{t('todo')}</span>
            </label>
          )}
          {format.hasColumns && <ColumnChoice chosen={chosen} onChange={setColumns} />}
          {format.hasHeadings && (
            <label className={choosing.option}>
              <input type="checkbox" checked={isNamed} onChange={({ target }) => setNamed(target.checked)} />
              <span>
                {t('headings')}
                <small>{t('headingsHint')}</small>
              </span>
            </label>
          )}
          <Preview dossier={dossier} search={search} written={written} rows={format.rows} />
          {(format.latest !== undefined || name === 'calendar') && (
            <Subscribe address={address} isCalendar={name === 'calendar'} />
          )}
          <ByProgram file={format.file} address={address} />
        </div>
      </div>
      <footer ref={aboveFoot} className={classNames(choosing.foot, styles.foot)}>
        <div>
          <Size dossier={dossier} search={search} format={format} written={written} />
          <Licence dossier={dossier} />
        </div>
        <button type="button" className={controls.pill} onClick={onClose}>
          {t('close')}
        </button>
        <a className={classNames(controls.pill, controls.primary)} href={path} download>
          {t('download')}
        </a>
      </footer>
    </AskDialog>
  );
}

function fileOf({ file }: Format) {
  return file === 'bundle.zip' ? undefined : file;
}

function Licence({ dossier }: { dossier: string }) {
  const { t } = useTranslation('export');
  const { data } = useQuery(dossierQuery(dossier));
  if (!data) return null;
  return (
    <p className={controls.hint}>{data.licence === '' ? t('noLicence') : t('licence', { licence: data.licence })}</p>
  );
}
