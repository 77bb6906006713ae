import { useTranslation } from 'react-i18next';
import { FormFault } from '../../ui/form/FormFault.js';
import { isStale } from '../use-event-change.js';

interface EntryFaultProps {
  readonly error: Error | null;
  /** What is wrong with which field. */
  readonly faults: Readonly<Record<string, string>>;
}

/** What is wrong with an entry as a whole, or with what no field shows. */
export function EntryFault({ error, faults }: EntryFaultProps) {
  const { t } = useTranslation('editing');
  const unplaced = error !== null && !Object.keys(faults).some((field) => FIELDS.includes(field));
  return <FormFault>{unplaced ? (isStale(error) ? t('stale') : error.message) : null}</FormFault>;
}

/** Where the server's word on a field is shown; everything else is told at the top. */
const FIELDS: readonly string[] = [
  ...['status', 'effectiveOn', 'knownOn', 'window', 'saidAs', 'place', 'format', 'vote', 'saidBy', 'basis', 'source'],
  ...['note', 'reason'],
  // Of a source that is recorded with it.
  ...['url', 'publisher', 'title', 'publishedOn', 'language', 'kind', 'citation'],
];
