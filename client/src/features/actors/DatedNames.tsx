import { useTranslation } from 'react-i18next';
import type { Actor } from '../../api/types.js';
import styles from '../../ui/directory/directory.module.css';
import { directionOf, languageName } from '../../ui/event/language.js';
import { Period } from './Period.js';

type DatedName = Actor['datedNames'][number];

/** What an actor was called from when to when. */
export function DatedNames({ names }: { names: readonly DatedName[] }) {
  const { t, i18n } = useTranslation('directory');
  return (
    <>
      <h3>{t('actor.datedNames')}</h3>
      <ul>
        {names.map(({ name, language, from, to }) => (
          <li key={`${language} ${from} ${to} ${name}`} className={styles.event}>
            <p className={styles.when}>
              <Period from={from} to={to} />
            </p>
            <p>
              <bdi lang={language ?? undefined} dir={directionOf(language)}>
                {name}
              </bdi>
              {language !== null && <small> {languageName(language, i18n.language)}</small>}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
