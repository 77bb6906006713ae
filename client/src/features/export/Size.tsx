import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { firstRowsQuery, totalQuery, type Written } from '../../api/export-queries.js';
import { useFormats } from '../../ui/use-formats.js';
import type { ViewSearch } from '../../view/view-search.js';
import type { Format } from './formats.js';
import { sizeInWords, sizeOf } from './size.js';

interface SizeProps {
  readonly dossier: string;
  readonly search: ViewSearch;
  readonly format: Format;
  readonly written: Written;
}

/** How many events will come, and about how much that is. */
export function Size({ dossier, search, format, written }: SizeProps) {
  const { t } = useTranslation('export');
  const { locale } = useFormats();
  const { data: counted } = useQuery(totalQuery(dossier, search));
  const { data: looked } = useQuery(firstRowsQuery(dossier, search, written));
  if (!counted || !looked) return <p>{t('counting')}</p>;
  const count = Math.min(counted.total, format.latest ?? Infinity);
  const bytes = sizeOf(format.bytes, { total: count, looked: { rows: looked.rows.length, bytes: looked.bytes } }) ?? 0;
  const size = sizeInWords(bytes, locale);
  return (
    <p>
      {t(count < counted.total ? 'sizeLatest' : 'size', { count, size })}
      {counted.isEstimate && count === counted.total && ` ${t('estimated')}`}
    </p>
  );
}
