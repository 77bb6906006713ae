import { UNDERTAKING_KINDS } from '@domain/undertakings/undertaking.js';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UndertakingTally } from '../../api/types.js';
import { KindMark } from '../../ui/KindMark.js';
import { OneStop } from '../../ui/OneStop.js';
import { useStatusLabel } from '../../ui/use-labels.js';
import { useView } from '../../view/use-view.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './undertakings.module.css';

/** What became of each kind, in numbers that open what they count; nothing where there are too many to count. */
export function Tally({ tally }: { tally: readonly UndertakingTally[] | null }) {
  const { t } = useTranslation('undertakings');
  const { number } = useFormats();
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search } = useView();
  const statusOf = useStatusLabel();
  if (!tally) return null;
  const kinds = UNDERTAKING_KINDS.flatMap((kind) => {
    const ends = tally.filter((one) => one.kind === kind);
    return ends.length > 0 ? [{ kind, ends, total: ends.reduce((sum, { count }) => sum + count, 0) }] : [];
  });
  return (
    <OneStop label={t('tally')}>
      <ul className={styles.tally} aria-label={t('tally')}>
        {kinds.map(({ kind, ends, total }) => (
          <li key={kind}>
            <span className={styles.sum}>
              <bdi>{number(total)}</bdi>
            </span>
            <KindMark kind={kind} /> {t(`kinds.${kind}`, { count: total })}
            <ul>
              {ends.map(({ status, count }) => (
                <li key={status}>
                  <Link
                    to="/d/$dossier/undertakings"
                    params={{ dossier }}
                    search={{ ...search, kind: [kind], status: [status] }}
                  >
                    <bdi>{number(count)}</bdi> {statusOf(kind, status, count)}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </OneStop>
  );
}
