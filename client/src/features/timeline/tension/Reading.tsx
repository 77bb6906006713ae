import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TensionPoint } from '../../../api/types.js';
import { EventLink } from '../../../ui/event/EventLink.js';
import { refsOf } from './lines.js';
import styles from './tension.module.css';

interface ReadingProps {
  readonly point: TensionPoint | null;
  readonly titles: ReadonlyMap<string, string>;
  readonly wordsOf: (point: TensionPoint) => string;
}

/** The chosen point in words, and the events that made it; before one is chosen, how to choose. */
export const Reading = memo(function Reading({ point, titles, wordsOf }: ReadingProps) {
  const { t } = useTranslation('tension');
  if (!point) return <p className={styles.reading}>{t('pick')}</p>;
  return (
    <div className={styles.reading}>
      <p>
        <strong>{wordsOf(point)}</strong>
      </p>
      <Movers point={point} titles={titles} />
    </div>
  );
});

/** The events that moved the lines at a point, each opening beside the timeline. */
export function Movers({ point, titles }: Pick<ReadingProps, 'titles'> & { point: TensionPoint }) {
  return (
    <ul>
      {refsOf(point).map((ref) => (
        <li key={ref}>
          <EventLink eventRef={ref}>{titles.get(ref) ?? ref}</EventLink>
        </li>
      ))}
    </ul>
  );
}
