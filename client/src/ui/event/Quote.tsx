import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { Account, Citation, Quoted } from '../../api/types.js';
import { directionOf, languageName } from './language.js';
import { translationFor } from './translation-for.js';
import styles from './event.module.css';
import { OfficeName } from './OfficeName.js';
import { SourceLine, SourceLink } from './SourceLine.js';

await words('event');

interface QuoteProps {
  /** A citation, with the speaker's office where it is known, or what a list tells of one. */
  readonly citation: (Omit<Citation, 'knownOn'> & Partial<Pick<Account, 'office'>>) | Quoted;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** What a source says: in its own words, script and direction, then who says so. */
export function Quote({ citation, nameOf }: QuoteProps) {
  const { t, i18n } = useTranslation(['translation', 'event']);
  const { quote, language, translation, quoteNote, speaker, attribution } = citation;
  const translated = translationFor(i18n.language, language, translation);
  const said = saidBy(speaker, attribution, nameOf);
  return (
    <figure className={styles.quote}>
      {quote !== null && (
        <blockquote lang={language ?? undefined} dir={directionOf(language)}>
          {quote}
        </blockquote>
      )}
      {translated && (
        <p className={styles.translation} lang={translated.language} dir={directionOf(translated.language)}>
          <span className={styles.label} lang={i18n.language}>
            {t('event:translation')}
          </span>{' '}
          {translated.text}
        </p>
      )}
      {quoteNote !== null && (
        <p className={styles.soft} dir="auto">
          {quoteNote}
        </p>
      )}
      <figcaption>
        {said.length > 0 && (
          <span className={styles.said}>
            {said.map((name, index) => (
              <Fragment key={name}>
                {index > 0 && ' · '}
                <bdi>{name}</bdi>
              </Fragment>
            ))}
          </span>
        )}
        {'office' in citation && citation.office && (
          <span>
            <OfficeName office={citation.office} nameOf={nameOf} />
          </span>
        )}
        {'credibility' in citation ? (
          <SourceLine
            source={citation.source}
            credibility={citation.credibility}
            stance={citation.stance}
            quote={quote}
            anchor={citation.anchor}
          />
        ) : (
          <SourceLink source={citation.source} quote={quote} />
        )}
        {quote !== null && language !== null && language !== i18n.language && (
          <span className={styles.soft}>
            {t('event:inLanguage', { language: languageName(language, i18n.language) })}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** Who says it; an attribution that names the speaker says it alone. */
function saidBy(
  speaker: Quoted['speaker'],
  attribution: string | null,
  nameOf: QuoteProps['nameOf'],
): readonly string[] {
  const names = speaker ? [nameOf(speaker), speaker.name] : [];
  const named = attribution !== null && names.some((name) => attribution.includes(name));
  return [...(named ? [] : names.slice(0, 1)), ...(attribution === null ? [] : [attribution])];
}
