import { FATES } from '@domain/follow-ups/fate.js';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import { useKnownOn } from '../../view/use-known-on.js';
import styles from './overview.module.css';
import { TallyRow } from './TallyRow.js';

interface MeetingsProps extends Pick<Overview, 'meetings'> {
  readonly dossier: string;
  readonly heading: 'h2' | 'h3';
}

/** What became of announced meetings, one mark for each: whether what is announced here can be relied on. */
export function Meetings({ dossier, meetings, heading: Heading }: MeetingsProps) {
  const { t } = useTranslation('translation', { keyPrefix: 'overview' });
  const { locale } = useFormats();
  const id = useId();
  const knownOn = useKnownOn();
  const { n, part, interval } = meetings.inWindow;
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{t('meetings', { count: n })}</Heading>
      {n === 0 ? (
        <p className={styles.none}>{t('noMeetings')}</p>
      ) : (
        <ul className={styles.tally}>
          {FATES.map((fate) => (
            <TallyRow key={fate} fate={fate} count={meetings[fate].part} of={n} words={t(`fates.${fate}`)} />
          ))}
        </ul>
      )}
      {interval && (
        <p className={styles.none}>
          {t('share', {
            ...{ part, count: n, low: (interval.low * 100).toLocaleString(locale, { maximumFractionDigits: 0 }) },
            high: interval.high.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 }),
          })}
        </p>
      )}
      <Link
        to="/d/$dossier/follow-ups"
        params={{ dossier }}
        search={knownOn === undefined ? {} : { knownOn }}
        className={styles.more}
      >
        {t('followUps')} <span aria-hidden="true">→</span>
      </Link>
    </section>
  );
}
