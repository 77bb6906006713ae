import { words } from '../../i18n/words.js';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actorListQuery } from '../../api/directory-queries.js';
import type { Actor } from '../../api/types.js';
import { Main } from '../../ui/Main.js';
import controls from '../../ui/controls.module.css';
import styles from '../../ui/directory/directory.module.css';
import { Paged } from '../../ui/directory/Paged.js';
import { WriteLinks } from '../../ui/directory/WriteLinks.js';
import { SearchLine } from '../../ui/directory/SearchLine.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { nameIn } from '../../ui/use-actor-name.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { ActorKicker } from './ActorKicker.js';

await words('directory');

/** Everybody who takes part in anything, found by any of their names in any script. */
export function ActorsPage() {
  const { t } = useTranslation('directory');
  const { q } = useSearch({ from: '/actors' });
  const query = useInfiniteQuery(actorListQuery(q));
  usePageTitle(t('actor.title'));
  return (
    <Main className={styles.page}>
      <PageHeading>{t('actor.title')}</PageHeading>
      <WriteLinks action="actor.write">
        <Link to="/actors/new" className={controls.pill}>
          {t('actor.create')}
        </Link>
      </WriteLinks>
      <p className={styles.intro}>{t('actor.intro')}</p>
      <SearchLine to="/actors" label={t('actor.search')} text={q} />
      <Paged query={query} empty={q === undefined ? t('none') : t('noneFound', { text: q })}>
        {(actors, total) => (
          <>
            <p role="status" className={styles.soft}>
              {t('actor.found', { ...total })}
            </p>
            <ul className={styles.list}>
              {actors.map((actor) => (
                <ActorEntry key={actor.id} actor={actor} />
              ))}
            </ul>
          </>
        )}
      </Paged>
    </Main>
  );
}

function ActorEntry({ actor }: { actor: Actor }) {
  const { t, i18n } = useTranslation('directory');
  return (
    <li>
      <div>
        <Link to="/actors/$actor" params={{ actor: actor.slug }}>
          <bdi>{nameIn(actor, i18n.language)}</bdi>
        </Link>
        <ActorKicker actor={actor} />
      </div>
      <span className={styles.count}>{t('events', { count: actor.eventCount })}</span>
    </li>
  );
}
