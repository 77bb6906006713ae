import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import styles from './event.module.css';
import { directionOf, languageName } from './language.js';

await words('event');

interface ToldProps {
  /** BCP 47: the language in which the event is told. */
  readonly language: string;
  readonly children: string;
}

/** What an editor wrote of an event, in the language of its telling; which that is, is said where the reader’s is another. */
export function Told({ language, children }: ToldProps) {
  const { t, i18n } = useTranslation(['translation', 'event']);
  return (
    <>
      <bdi lang={language} dir={directionOf(language)}>
        {children}
      </bdi>
      {language !== i18n.language && (
        <span className={styles.soft}>
          {' '}
          ({t('event:inLanguage', { language: languageName(language, i18n.language) })})
        </span>
      )}
    </>
  );
}
