import { useTranslation } from 'react-i18next';
import type { AccountColumn } from '../../api/types.js';
import { AccountList } from '../../ui/accounts/AccountList.js';
import { Silence } from '../../ui/accounts/Silence.js';
import { useLabels } from '../../ui/use-labels.js';
import type { AccountsOf } from './AccountsChoice.js';
import styles from './accounts-section.module.css';

interface AccountColumnProps {
  readonly column: AccountColumn;
  readonly of: AccountsOf;
  readonly eventId: string;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Accounts above the fold of a column. */
const SHOWN = 3;

/** What one side says; that it says nothing of a field is told apart from that it says nothing at all. */
export function AccountColumnView({ column, of, eventId, nameOf }: AccountColumnProps) {
  const { t } = useTranslation('accounts');
  const labels = useLabels();
  const { accounts, silence } = column;
  const gap = silence !== null && <Silence silence={silence} side={column.side && nameOf(column.side)} />;
  if (accounts.length === 0) return gap;
  const told = of === 'whole' ? accounts : accounts.filter(({ claims }) => claims.some(({ field }) => field === of));
  if (of !== 'whole' && told.length === 0) {
    return <p className={styles.intro}>{t('saysNothingOf', { field: labels('claimField', of) })}</p>;
  }
  return (
    <>
      {gap}
      <AccountList accounts={told} shown={SHOWN} eventId={eventId} nameOf={nameOf} />
    </>
  );
}
