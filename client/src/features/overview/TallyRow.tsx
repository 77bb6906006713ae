import type { Fate } from '@domain/follow-ups/fate.js';
import type { MarkState } from '@domain/lifecycle/mark-state.js';
import { EventMark } from '../../ui/EventMark.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './overview.module.css';

/** How the mark of talks is filled for each fate. */
const STATES = {
  inWindow: 'happened',
  later: 'moved',
  otherwise: 'moved',
  never: 'nothing',
} as const satisfies Record<Fate, MarkState>;

/** Of more meetings than this, a mark stands for several. */
const MOST = 60;

interface TallyRowProps {
  readonly fate: Fate;
  readonly count: number;
  readonly of: number;
  readonly words: string;
}

/** Those of one fate: how many, what that means, and a mark for each beneath, where any number of them has room. */
export function TallyRow({ fate, count, of, words }: TallyRowProps) {
  const { number } = useFormats();
  const marks = Math.round(count / Math.max(1, of / MOST));
  return (
    <li>
      <b>{number(count)}</b>
      <span>
        {words}
        {marks > 0 && (
          <span className={styles.marks}>
            {Array.from({ length: marks }, (_, at) => (
              <EventMark key={at} kind="talks" state={STATES[fate]} />
            ))}
          </span>
        )}
      </span>
    </li>
  );
}
