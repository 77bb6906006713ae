import { Header, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { exportAddress, type ExportedFile } from '../filters/export-address.js';
import controls from '../ui/controls.module.css';
import type { ViewSearch } from '../view/view-search.js';

const FILES = [
  ['csv', 'events.csv', {}],
  ['csvSpreadsheet', 'events.csv', { bom: 'true' }],
  ['xlsx', 'events.xlsx', {}],
  ['zip', 'workbook.zip', {}],
  ['jsonl', 'events.jsonl', {}],
  ['bib', 'sources.bib', {}],
  ['csl', 'events.csl.json', {}],
] as const satisfies readonly (readonly [string, ExportedFile, { bom?: 'true' }])[];

const FEEDS = [
  ['calendar', 'events.ics'],
  ['feed', 'events.atom'],
] as const satisfies readonly (readonly [string, ExportedFile])[];

/** What is shown, to take along as a file, and to follow from elsewhere by an address. */
export function ExportItems({
  dossier,
  rows,
  copy,
}: {
  dossier: string;
  rows: ViewSearch;
  copy: (text: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language;
  return (
    <>
      <MenuSection>
        <Header className={controls.heading}>{t('export.heading')}</Header>
        {FILES.map(([name, file, options]) => (
          <Download
            key={name}
            address={exportAddress(dossier, rows, file, options)}
            label={t(`export.${name}`)}
            hint={t(`export.${name}Hint`)}
          />
        ))}
        <Download
          address={exportAddress(dossier, rows, 'events.timelinejs.json', { lang })}
          label={t('export.slides')}
          hint={t('export.slidesHint')}
        />
        <Download
          address={`/api/dossiers/${encodeURIComponent(dossier)}/bundle.zip`}
          label={t('export.bundle')}
          hint={t('export.bundleHint')}
        />
      </MenuSection>
      <MenuSection>
        <Header className={controls.heading}>{t('export.follow')}</Header>
        {FEEDS.map(([name, file]) => (
          <MenuItem
            key={name}
            className={controls.item}
            textValue={t(`export.${name}`)}
            onAction={() => copy(location.origin + exportAddress(dossier, rows, file, { lang }))}
          >
            <Told label={t(`export.${name}`)} hint={t(`export.${name}Hint`)} />
          </MenuItem>
        ))}
      </MenuSection>
    </>
  );
}

function Download({ address, label, hint }: { address: string; label: string; hint: string }) {
  return (
    <MenuItem className={controls.item} href={address} download textValue={label}>
      <Told label={label} hint={hint} />
    </MenuItem>
  );
}

function Told({ label, hint }: { label: string; hint: string }) {
  return (
    <span>
      {label}
      <small>{hint}</small>
    </span>
  );
}
