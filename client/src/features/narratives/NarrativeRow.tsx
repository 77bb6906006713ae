import { useTranslation } from 'react-i18next';
import type { Account, Narrative } from '../../api/types.js';
import { AccountList } from '../../ui/accounts/AccountList.js';
import { Silence } from '../../ui/accounts/Silence.js';
import { StatusWord } from '../../ui/event/EventMeta.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { StatusMark } from '../../ui/StatusMark.js';
import { DisputedSign } from '../../ui/icons.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './narratives.module.css';

interface NarrativeRowProps {
  readonly row: Narrative;
  /** Of the two sides, in their order. */
  readonly names: readonly string[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Accounts of a side that stand open. */
const SHOWN = 1;

/** An event on the axis, one side's telling before it and the other's behind it, and what they differ on. */
export function NarrativeRow({ row, names, nameOf }: NarrativeRowProps) {
  const { t } = useTranslation('accounts');
  const { t: app } = useTranslation();
  const { when } = useDates();
  const { list } = useFormats();
  const labels = useLabels();
  const { event, differ, disputed, sides } = row;
  const fields = (codes: readonly string[]) => list(codes.map((code) => labels('claimField', code)));
  const others = disputed.filter((field) => !differ.includes(field));
  return (
    <li className={styles.row} data-differs={differ.length > 0}>
      <div className={styles.event}>
        <p className={styles.when}>
          <StatusMark {...event} /> <bdi>{when(event)}</bdi>
        </p>
        <h3>
          <EventTitle event={event} />
        </h3>
        <p className={styles.facts}>
          <StatusWord event={event} />
        </p>
        {differ.length > 0 && (
          <p className={styles.differ}>
            <DisputedSign /> {t('narratives.differ', { fields: fields(differ) })}
          </p>
        )}
        {others.length > 0 && (
          <p className={styles.facts}>
            <DisputedSign /> {app('event.disputedFields', { fields: fields(others) })}
          </p>
        )}
      </div>
      {sides.map(({ silence, accounts }, index) => (
        <div key={names[index]} className={styles.telling} data-side={index === 0 ? 'left' : 'right'}>
          <p className={styles.name}>{t('narratives.sideSays', { side: names[index] })}</p>
          {silence !== null && <Silence silence={silence} side={names[index] ?? null} />}
          {accounts.length > 0 && (
            <AccountList accounts={tellingFirst(accounts, differ)} shown={SHOWN} eventId={event.id} nameOf={nameOf} />
          )}
        </div>
      ))}
    </li>
  );
}

/** Those that say something of what the sides differ on come first; else the order stays. */
function tellingFirst(accounts: readonly Account[], differ: Narrative['differ']): readonly Account[] {
  const tells = ({ claims }: Account) => claims.some(({ field }) => differ.includes(field));
  return [...accounts.filter(tells), ...accounts.filter((account) => !tells(account))];
}
