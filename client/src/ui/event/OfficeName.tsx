import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/types.js';
import { words } from '../../i18n/words.js';

await words('event');

interface OfficeNameProps {
  readonly office: NonNullable<Account['office']>;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** What somebody was, and for whom; where nobody knows since when, it says so instead of claiming it for the day. */
export function OfficeName({ office: { title, body, dated }, nameOf }: OfficeNameProps) {
  const { t } = useTranslation('event');
  return t(dated ? 'office' : 'officeUndated', { office: title, body: nameOf(body) });
}
