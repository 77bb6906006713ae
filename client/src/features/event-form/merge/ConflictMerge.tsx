import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../ui/class-names.js';
import controls from '../../../ui/controls.module.css';
import styles from '../notices.module.css';
import type { FormState } from '../model/form-state.js';
import { takeTheirs, type Conflict, type Merge } from '../model/merge.js';
import { useConflictWords } from './use-conflict-words.js';

interface ConflictMergeProps {
  readonly merge: Merge;
  readonly onMerged: (state: FormState) => void;
}

/** Both versions, place by place where they differ; yours until you choose theirs. */
export function ConflictMerge({ merge, onMerged }: ConflictMergeProps) {
  const { t } = useTranslation('form');
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (at: string, take: boolean) =>
    setTheirs((chosen) => new Set(take ? [...chosen, at] : [...chosen].filter((each) => each !== at)));
  return (
    <div className={styles.conflict} role="alertdialog" aria-label={t('conflictTitle')}>
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t('conflictTitle')}
      </h2>
      <p>{t(merge.conflicts.length === 0 ? 'conflictNone' : 'conflictText')}</p>
      {merge.conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.at}
          conflict={conflict}
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
  readonly takesTheirs: boolean;
  readonly onChoose: (theirs: boolean) => void;
}

function ConflictChoice({ conflict, takesTheirs, onChoose }: ConflictChoiceProps) {
  const { t } = useTranslation('form');
  const words = useConflictWords();
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
