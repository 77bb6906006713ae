import { useTranslation } from 'react-i18next';
import type { Actor } from '../../api/types.js';
import styles from '../../ui/directory/directory.module.css';
import { DatedNames } from './DatedNames.js';
import { directionOf, languageName } from '../../ui/event/language.js';

/** How an actor is written: one name per language, each in its own script and direction, and its other spellings. */
export function ActorNames({ actor }: { actor: Pick<Actor, 'names' | 'aliases' | 'datedNames' | 'wikidata'> }) {
  const { t, i18n } = useTranslation('directory');
  return (
    <section className={styles.section}>
      <h2>{t('actor.names')}</h2>
      <dl className={styles.facts}>
        {Object.entries(actor.names).map(([language, name]) => (
          <div key={language}>
            <dt>{languageName(language, i18n.language)}</dt>
            <dd>
              <bdi lang={language} dir={directionOf(language)}>
                {name}
              </bdi>
            </dd>
          </div>
        ))}
        {actor.aliases.length > 0 && (
          <div>
            <dt>{t('actor.aliases')}</dt>
            <dd>
              <ul className={styles.aliases}>
                {actor.aliases.map((alias) => (
                  <li key={alias}>
                    <bdi>{alias}</bdi>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {actor.wikidata !== null && (
          <div>
            <dt>{t('actor.wikidata')}</dt>
            <dd>
              <a href={`https://www.wikidata.org/wiki/${actor.wikidata}`} rel="noreferrer" target="_blank">
                {actor.wikidata}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {actor.datedNames.length > 0 && <DatedNames names={actor.datedNames} />}
    </section>
  );
}
