import styles from './overview.module.css';

/** How each fate is drawn in a box of 16 by 16. */
const DRAWN = {
  held: <circle cx="8" cy="8" r="6" fill="var(--hue-talks)" />,
  otherwise: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="var(--edge)" strokeWidth="1.6" />
      <path d="M6.6 5.2 9.6 8l-3 2.8" fill="none" stroke="var(--edge)" strokeWidth="1.6" />
    </>
  ),
  never: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="var(--edge)" strokeWidth="1.6" />
      <path d="M2.5 13.5l11-11" fill="none" stroke="var(--edge)" strokeWidth="1.6" />
    </>
  ),
};

/** Of more meetings than this, a mark stands for several. */
const MOST = 60;

interface TallyRowProps {
  readonly fate: keyof typeof DRAWN;
  readonly count: number;
  readonly of: number;
  readonly words: string;
}

/** Those of one fate: how many, a mark for each, and what the marks mean. */
export function TallyRow({ fate, count, of, words }: TallyRowProps) {
  const marks = Math.round(count / Math.max(1, of / MOST));
  return (
    <li>
      <b>{count}</b>
      <span>
        {Array.from({ length: marks }, (_, at) => (
          <svg key={at} viewBox="0 0 16 16" aria-hidden="true" className={styles.tick}>
            {DRAWN[fate]}
          </svg>
        ))}
        <span>{words}</span>
      </span>
    </li>
  );
}
