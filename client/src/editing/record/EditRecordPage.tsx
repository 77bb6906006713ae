import type { Action } from '@domain/permissions.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordList } from '../../api/record-suggestion-queries.js';
import { words } from '../../i18n/words.js';
import { OneRecordPage } from './OneRecordPage.js';
import { useStanding, type Standing } from './use-standing.js';

await words('records');

interface EditRecordPageProps<T> {
  readonly list: RecordList;
  /** Slug or id, as it stands in the address. */
  readonly id: string;
  readonly action: Action;
  /** What the record is called. */
  readonly name: string;
  /** What the page is called where the record is one's own to change. */
  readonly title: string;
  readonly level?: 1 | 2;
  readonly query: { readonly data: T | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  readonly children: (found: T, standing: Standing, title: string) => ReactNode;
}

/** The page of the form of a record that is there, where it is changed, or a correction of it is suggested. */
export function EditRecordPage<T>({ list, id, name, title, query, children, ...page }: EditRecordPageProps<T>) {
  const { t } = useTranslation('records');
  const standing = useStanding(list, id);
  const called = standing?.suggests === true ? t('suggestTitle', { name }) : title;
  const { data, error, refetch } = query;
  const both = data === undefined || standing === undefined ? undefined : { data, standing };
  return (
    <OneRecordPage {...page} title={called} query={{ data: both, error, refetch }}>
      {({ data: found, standing: known }) => children(found, known, called)}
    </OneRecordPage>
  );
}
