import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './follow-ups.module.css';
import type { End } from './ends.js';
import { StepRow } from './StepRow.js';

interface StepSectionProps {
  readonly end: Exclude<End, 'open'>;
  readonly steps: readonly FollowUp[];
  /** Whether those are all there are. */
  readonly isWhole: boolean;
  readonly reach: number;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** The steps that came to the same end, in the order in which they were announced; nothing where there are none. */
export function StepSection({ end, steps, isWhole, reach, nameOf }: StepSectionProps) {
  const { t } = useTranslation('follow-ups');
  const { number } = useFormats();
  if (steps.length === 0) return null;
  const heading = `end-${end}`;
  return (
    <section aria-labelledby={heading} className={styles.end}>
      <h3 id={heading}>
        {isWhole && (
          <span className={styles.count}>
            <bdi>{number(steps.length)}</bdi>
          </span>
        )}{' '}
        {t(`ends.${end}`)}
      </h3>
      <ul>
        {steps.map((step) => (
          <StepRow key={step.event.id} step={step} reach={reach} nameOf={nameOf} />
        ))}
      </ul>
    </section>
  );
}
