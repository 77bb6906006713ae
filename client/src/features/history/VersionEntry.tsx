import { useTranslation } from 'react-i18next';
import type { Revision } from '../../api/types.js';
import type { Entity } from '../../editing/changes/changes.js';
import controls from '../../ui/controls.module.css';
import { ChangeList } from '../../editing/changes/ChangeList.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './history.module.css';

interface VersionEntryProps {
  readonly entity: Entity;
  readonly dossier: string | undefined;
  readonly revision: Revision;
  readonly names: Readonly<Record<string, string>>;
  readonly onRestore: (() => void) | undefined;
}

/** One write: by whom, when, why, and what it changed. */
export function VersionEntry({ entity, dossier, revision, names, onRestore }: VersionEntryProps) {
  const { t } = useTranslation('editing');
  const { version, recordedAt, reason, restores, difference, mergedIn, takenOut } = revision;
  // Readers are told names where the dossier says so.
  const author = revision.author ?? t(`history.role.${revision.authorRole ?? 'member'}`);
  const { momentOf } = useDates();
  return (
    <li>
      <div className={styles.head}>
        <h2>{t('history.version', { version })}</h2>
        {onRestore && (
          <button
            type="button"
            className={controls.pill}
            aria-label={t('history.restoreOf', { version })}
            onClick={onRestore}
          >
            {t('history.restore')}
          </button>
        )}
      </div>
      <p className={styles.by}>{t('history.by', { author, when: momentOf(recordedAt) })}</p>
      {restores !== null && <p>{t('history.restores', { version: restores })}</p>}
      {mergedIn.map((id) => (
        <p key={id}>{t('history.mergedIn', { name: names[id] })}</p>
      ))}
      {takenOut.map((id) => (
        <p key={id}>{t('history.takenOut', { name: names[id] })}</p>
      ))}
      {reason !== null && <p dir="auto">{t('history.why', { reason })}</p>}
      {difference.length > 0 && <ChangeList entity={entity} dossier={dossier} difference={difference} names={names} />}
    </li>
  );
}
