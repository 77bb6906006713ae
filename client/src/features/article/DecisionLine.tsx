import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { eventQuery } from '../../api/queries.js';
import controls from '../../ui/controls.module.css';
import { EventLink } from '../../ui/event/EventLink.js';
import styles from './article.module.css';
import type { Decision } from './desk.js';

interface DecisionLineProps {
  readonly decision: Decision;
  /** Null where it cannot be taken back here. */
  readonly onUndo: (() => void) | null;
}

const WORDS = { accepted: 'accepted', recorded: 'isRecorded', dropped: 'dropped' } as const;

/** What became of a finding. It takes the focus from the button that was pressed and is gone. */
export function DecisionLine({ decision, onUndo }: DecisionLineProps) {
  const { t } = useTranslation('article');
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.focus();
  }, []);
  return (
    <p ref={line} tabIndex={-1} className={styles.decision}>
      <span>
        {t(WORDS[decision.is])} {decision.is !== 'dropped' && <Recorded address={decision.ref} />}
      </span>
      {onUndo && (
        <button type="button" className={controls.pill} onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </p>
  );
}

/** A link to what was recorded, by its ref; a draft, which has none, by its title. */
function Recorded({ address }: { address: string }) {
  const { data } = useQuery(eventQuery(address));
  return <EventLink eventRef={address}>{data ? (data.ref ?? data.title) : '…'}</EventLink>;
}
