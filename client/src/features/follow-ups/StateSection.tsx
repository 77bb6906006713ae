import type { FollowUpState } from '@domain/follow-ups/state.js';
import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../api/types.js';
import { FollowUpRow } from './FollowUpRow.js';
import styles from './follow-ups.module.css';

interface StateSectionProps {
  readonly state: FollowUpState;
  readonly steps: readonly FollowUp[];
  /** Whether those are all there are. */
  readonly isWhole: boolean;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}
import view from '../../ui/view.module.css';

/** The steps that came to the same end, in the order in which they were announced; nothing where there are none. */
export function StateSection({ state, steps, isWhole, nameOf }: StateSectionProps) {
  const { t, i18n } = useTranslation('follow-ups');
  if (steps.length === 0) return null;
  const heading = `state-${state}`;
  return (
    <section aria-labelledby={heading} className={styles.state}>
      <h3 id={heading}>
        {t(`states.${state}`)}{' '}
        {isWhole && <span className={styles.count}>{steps.length.toLocaleString(i18n.language)}</span>}
      </h3>
      <p className={view.intro}>{t(`stateHints.${state}`)}</p>
      <ul>
        {steps.map((step) => (
          <FollowUpRow key={step.event.id} step={step} nameOf={nameOf} />
        ))}
      </ul>
    </section>
  );
}
