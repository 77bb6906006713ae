import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import { useView } from '../../view/use-view.js';
import styles from './briefing.module.css';

/** Of what, of which days, and as of when. */
export function BriefingHead({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation('briefing');
  const { date, dayOf } = useDates();
  const { search } = useView();
  const { from, to, dossier } = briefing;
  return (
    <header className={styles.head}>
      <p>{t('kicker')}</p>
      <h2 id="briefing">{dossier.title}</h2>
      <p>
        <strong>
          <bdi>{date(from === to ? from : `${from}/${to}`)}</bdi>
        </strong>
        {' · '}
        {search.knownOn === undefined
          ? t('asOf', { day: dayOf(new Date().toISOString()) })
          : t('asKnown', { day: date(search.knownOn) })}
      </p>
    </header>
  );
}
