import { useTranslation } from 'react-i18next';
import styles from './article.module.css';
import type { Finding, Reading } from './desk.js';

/** Where each detail of a finding stands in the article, in its words. */
export function FindingDetails({ finding, reading }: { readonly finding: Finding; readonly reading: Reading }) {
  const { t } = useTranslation('article');
  const { found, article } = reading;
  const nameOf = (id: string | null) => [...found.actors, ...found.newActors].find((actor) => actor.id === id)?.name;
  if (finding.details.length === 0) return null;
  return (
    <details>
      <summary>{t('details')}</summary>
      <dl className={styles.facts}>
        {finding.details.map(({ field, actorId, passage }) => (
          <div key={`${field} ${actorId} ${passage.start}`}>
            <dt>{actorId === null ? t(`detail.${field}`) : <bdi>{nameOf(actorId)}</bdi>}</dt>
            <dd lang={found.language}>
              <q>{inContext(article.text, passage)}</q>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const AROUND = 40;

/** The passage with some whole words before and after it. */
function inContext(text: string, { start, end }: { start: number; end: number }): string {
  const head = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s|^.*\n/s, '');
  const tail = text.slice(end, end + AROUND).replace(/\s\S*$|\n.*$/s, '');
  return `${start > AROUND ? '…' : ''}${head}${text.slice(start, end)}${tail}…`.replace(/\s+/g, ' ');
}
