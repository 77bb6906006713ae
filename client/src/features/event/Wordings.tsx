import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { EventDetail } from '../../api/types.js';
import { LanguageNote } from '../../ui/event/LanguageNote.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './event-page.module.css';

await words('event');

/** How the event was told of before its newest telling, newest first; nothing where there is one alone. A title is said where it was another. */
export function Wordings({ event }: { event: EventDetail }) {
  const { t, i18n } = useTranslation(['translation', 'event']);
  const { date } = useDates();
  const earlier = event.tellings.slice(0, -1).reverse();
  if (earlier.length === 0) return null;
  return (
    <details className={styles.wordings}>
      <summary>{t('event:wordings')}</summary>
      <ol>
        {earlier.map(({ id, knownOn, language, title, summary }) => {
          const lang = Object.hasOwn(title, i18n.language) ? i18n.language : language;
          return (
            <li key={id}>
              <p className={styles.intro}>{t('event:wordingOf', { date: date(knownOn) })}</p>
              <p lang={lang} dir="auto">
                {title[lang] !== event.title && <strong>{title[lang]}</strong>} {summary[lang]}
              </p>
              <LanguageNote shown={lang} written={language} />
            </li>
          );
        })}
      </ol>
    </details>
  );
}
