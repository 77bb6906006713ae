import { FIGURES } from '@domain/follow-ups/statistics.js';
import { useTranslation } from 'react-i18next';
import type { FollowUpStatistics } from '../../api/types.js';
import { classNames } from '../../ui/class-names.js';
import { ActorFiguresTable } from './ActorFiguresTable.js';
import { FigureLink } from './FigureLink.js';
import styles from './follow-ups.module.css';
import figures from './figures.module.css';
import { StepsLink } from './StepsLink.js';

interface StatisticsProps {
  readonly statistics: FollowUpStatistics;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}
import view from '../../ui/view.module.css';

/** How often announcements came true in this view; every number leads to the steps that it was made from. */
export function Statistics({ statistics, nameOf }: StatisticsProps) {
  const { t } = useTranslation('follow-ups');
  const noneEnded = statistics.never.n === 0;
  return (
    <section aria-labelledby="figures" className={figures.figures}>
      <h3 id="figures">{t('figures')}</h3>
      {noneEnded ? (
        <p className={view.intro}>{t('noneEnded')}</p>
      ) : (
        <>
          <p className={view.intro}>
            {t('denominator', { count: statistics.never.n })} {t('openEnded', { count: statistics.openEnded.count })}{' '}
            {t('opens')}
          </p>
          <dl className={figures.headline}>
            {FIGURES.map((name) => (
              <div key={name}>
                <dt>{t(`figureNames.${name}`)}</dt>
                <dd>
                  <FigureLink name={name} figure={statistics[name]} choice={{}} what={t(`figureNames.${name}`)} />
                  {name === 'medianSlip' && (
                    <span className={classNames(styles.note, styles.interval)}>
                      {t('besideNever', { count: statistics.never.part })}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <ul aria-label={t('statesLabel')} className={figures.states}>
        {statistics.states.map(({ state, count }) => (
          <li key={state}>
            {t(`states.${state}`)}{' '}
            <StepsLink choice={{ state: [state] }} count={count} label={`${t(`states.${state}`)}: ${count}`} />
          </li>
        ))}
      </ul>
      {!noneEnded && (
        <>
          <details open={matchMedia('(min-width: 56rem)').matches} className={styles.fold}>
            <summary>{t('byActor')}</summary>
            <div className={figures.tables}>
              <ActorFiguresTable
                by="announcer"
                rows={statistics.byAnnouncer}
                total={statistics.announcers}
                nameOf={nameOf}
              />
              <ActorFiguresTable
                by="mediator"
                rows={statistics.byMediator}
                total={statistics.mediators}
                nameOf={nameOf}
              />
            </div>
          </details>
          <p className={styles.note}>{t('smallHint')}</p>
        </>
      )}
    </section>
  );
}
