import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { eventsOfQuery } from '../../api/directory-queries.js';
import type { Actor } from '../../api/types.js';
import { useViewer } from '../../api/use-viewer.js';
import { EditWords } from '../../editing/record/EditWords.js';
import { RecordSuggestions } from '../../editing/record/RecordSuggestions.js';
import controls from '../../ui/controls.module.css';
import styles from '../../ui/directory/directory.module.css';
import { EventEntry } from '../../ui/directory/EventEntry.js';
import { Paged } from '../../ui/directory/Paged.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { nameIn } from '../../ui/use-actor-name.js';
import { ActorKicker } from './ActorKicker.js';
import { ActorNames } from './ActorNames.js';
import { Tenures } from './Tenures.js';

const StandingMerges = lazy(async () => ({
  default: (await import('../../editing/merging/StandingMerges.js')).StandingMerges,
}));

/** An actor as one reads it: who it is, how it is written, which offices it held, and what it took part in. */
export function ActorArticle({ actor }: { actor: Actor }) {
  const { t, i18n } = useTranslation('directory');
  const { may } = useViewer();
  const events = useInfiniteQuery(eventsOfQuery({ actor: [actor.slug] }));
  return (
    <article>
      <p className={styles.kicker}>
        <Link to="/actors" className="alone">
          {t('actor.title')}
        </Link>
      </p>
      <PageHeading>
        <bdi>{nameIn(actor, i18n.language)}</bdi>
      </PageHeading>
      <ActorKicker actor={actor} />
      <p className={styles.write}>
        {may('actor.write') && (
          <Link to="/actors/$actor/edit" params={{ actor: actor.slug }} className={controls.pill}>
            <EditWords list="actors" slug={actor.slug} />
          </Link>
        )}
        {may('merge') && (
          <Link to="/actors/$actor/merge" params={{ actor: actor.slug }} className={controls.pill}>
            {t('merge')}
          </Link>
        )}
        <Link to="/actors/$actor/history" params={{ actor: actor.slug }} className={controls.pill}>
          {t('history')}
        </Link>
      </p>
      <RecordSuggestions list="actors" slug={actor.slug} />
      <ActorNames actor={actor} />
      {actor.tenures.length > 0 && <Tenures tenures={actor.tenures} />}
      {may('merge') && (
        <Suspense>
          <StandingMerges list="actors" slug={actor.slug} name={nameIn(actor, i18n.language) ?? actor.name} />
        </Suspense>
      )}
      <section className={styles.section}>
        <h2>{t('events')}</h2>
        <Paged query={events} empty={t('noEvents')}>
          {(items, total) => (
            <>
              <p className={styles.soft}>
                {t('events', { ...total })}. {t('eventsIntro')}
              </p>
              <ul>
                {items.map((event) => (
                  <EventEntry key={event.id} event={event} />
                ))}
              </ul>
            </>
          )}
        </Paged>
      </section>
    </article>
  );
}
