import type { Reliability } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { useFormats } from '../use-formats.js';
import { useLabels } from '../use-labels.js';
import styles from './event.module.css';

await words('event');

interface GradeProps {
  readonly reliability: Reliability;
  /** 1 to 6; null where there is no item. */
  readonly credibility: number | null;
}

/** Admiralty grade: the source's letter and the item's figure, side by side. What nobody graded shows nothing. */
export function Grade({ reliability, credibility }: GradeProps) {
  const { t } = useTranslation(['translation', 'event']);
  const { comma, semicolon } = useFormats();
  const labels = useLabels();
  const letter = reliability === 'F' ? null : reliability;
  const figure = credibility === 6 ? null : credibility;
  if (letter === null && figure === null) return null;
  const title = [
    ...(letter === null ? [] : [t('event:sourceGrade', { grade: labels('reliability', letter) })]),
    ...(figure === null ? [] : [t('event:itemGrade', { grade: labels('credibility', figure) })]),
  ].join(semicolon);
  // Half a grade says which half it is.
  const grade = credibility === null ? letter : `${letter ?? '–'}${figure ?? '–'}`;
  return (
    <abbr className={styles.grade} title={title}>
      <span className="visually-hidden">{[t('event:grade', { grade }), title].join(comma)}</span>
      <span aria-hidden="true">{grade}</span>
    </abbr>
  );
}
