import { useTranslation } from 'react-i18next';
import type { Citation, Quoted } from '../../api/types.js';
import { directionOf, languageName } from './language.js';
import styles from './event.module.css';
import { SourceLine, SourceLink } from './SourceLine.js';

interface QuoteProps {
  /** A citation, or what a list tells of one. */
  readonly citation: Citation | Quoted;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** What a source says: in its own words, script and direction, then who says so. */
export function Quote({ citation, nameOf }: QuoteProps) {
  const { t, i18n } = useTranslation();
  const { quote, language, translation, speaker, attribution } = citation;
  const said = [speaker && nameOf(speaker), attribution].filter((part) => part && part !== speaker?.name);
  return (
    <figure className={styles.quote}>
      {quote !== null && (
        <blockquote lang={language ?? undefined} dir={directionOf(language)}>
          {quote}
        </blockquote>
      )}
      {translation !== null && (
        <p className={styles.translation}>
          <span className={styles.label}>{t('event.translation')}</span> {translation}
        </p>
      )}
      <figcaption>
        {said.length > 0 && <span className={styles.said}>{uniqueSpeakers(said as string[]).join(' · ')}</span>}
        {'credibility' in citation ? (
          <SourceLine source={citation.source} credibility={citation.credibility} stance={citation.stance} />
        ) : (
          <SourceLink source={citation.source} />
        )}
        {quote !== null && language !== null && language !== i18n.language && (
          <span className={styles.soft}>
            {t('event.inLanguage', { language: languageName(language, i18n.language) })}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** An attribution that begins with the speaker's name already says it. */
function uniqueSpeakers(said: string[]): string[] {
  const [speaker, attribution] = said;
  return speaker && attribution?.includes(speaker) ? [attribution] : said;
}
