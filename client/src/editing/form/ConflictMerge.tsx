import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { takeTheirs, type Conflict, type Merge } from './merge-versions.js';
import styles from './notices.module.css';

await words('form');

/** Places of a form, and what stands in them, in words; what is undefined was removed. */
export interface ConflictWords {
  readonly place: (conflict: Conflict) => string;
  readonly value: (conflict: Conflict, value: unknown) => string;
}

interface ConflictMergeProps<State> {
  readonly title: string;
  readonly merge: Merge<State>;
  readonly words: ConflictWords;
  readonly onMerged: (state: State) => void;
}

/** Both versions, place by place where they differ; yours until you choose theirs. */
export function ConflictMerge<State extends object>({ title, merge, words, onMerged }: ConflictMergeProps<State>) {
  const { t } = useTranslation('form');
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (at: string, take: boolean) =>
    setTheirs((chosen) => new Set(take ? [...chosen, at] : [...chosen].filter((each) => each !== at)));
  return (
    <div className={styles.conflict} role="alertdialog" aria-label={title}>
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {title}
      </h2>
      <p>{t(merge.conflicts.length === 0 ? 'conflictNone' : 'conflictText')}</p>
      {merge.conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.at}
          conflict={conflict}
          words={words}
          takesTheirs={theirs.has(conflict.at)}
          onChoose={(take) => choose(conflict.at, take)}
        />
      ))}
      <div className={styles.buttons}>
        <button
          type="button"
          className={classNames(controls.pill, controls.primary)}
          onClick={() => onMerged(takeTheirs(merge, theirs))}
        >
          {t('merge')}
        </button>
      </div>
    </div>
  );
}

interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly words: ConflictWords;
  readonly takesTheirs: boolean;
  readonly onChoose: (theirs: boolean) => void;
}

function ConflictChoice({ conflict, words, takesTheirs, onChoose }: ConflictChoiceProps) {
  const { t } = useTranslation('form');
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{words.place(conflict)}</legend>
      {([false, true] as const).map((isTheirs) => (
        <label key={String(isTheirs)}>
          <input type="radio" name={name} checked={takesTheirs === isTheirs} onChange={() => onChoose(isTheirs)} />
          <span className={styles.soft}>{t(isTheirs ? 'theirs' : 'mine')}</span>
          <span dir="auto">{words.value(conflict, isTheirs ? conflict.theirs : conflict.mine)}</span>
        </label>
      ))}
    </fieldset>
  );
}
