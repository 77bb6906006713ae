import { useTranslation } from 'react-i18next';
import { useOneStop } from '../../ui/OneStop.js';
import type { Column } from './columns.js';
import { SortHeader } from './SortHeader.js';

/** The heads of the columns, most of which sort by them. */
export function TableHead({ columns }: { columns: readonly Column[] }) {
  const { t } = useTranslation('table');
  const has = (column: Column) => columns.includes(column);
  return (
    <thead role="rowgroup">
      <tr role="row" {...useOneStop<HTMLTableRowElement>()}>
        {has('when') && <SortHeader label={t('when')} ascending="when" descending="-when" />}
        {has('kind') && <SortHeader label={t('kind')} ascending="kind" descending="-kind" />}
        <SortHeader label={t('event')} ascending="title" descending="-title" />
        {has('status') && <SortHeader label={t('status')} ascending="status" descending="-status" />}
        {has('place') && <SortHeader label={t('place')} ascending="place" descending="-place" />}
        {has('actors') && (
          <th role="columnheader" scope="col">
            {t('actors')}
          </th>
        )}
        {has('intensity') && <SortHeader label={t('intensity')} descending="-intensity" />}
        {has('knownOn') && <SortHeader label={t('knownOn')} ascending="knownOn" descending="-knownOn" />}
        {has('updated') && <SortHeader label={t('updated')} ascending="updated" descending="-updated" />}
      </tr>
    </thead>
  );
}
