import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEvent } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import styles from './chosen.module.css';
import type { Choice } from './use-choice.js';

const TogetherBar = lazy(async () => ({
  default: (await import('../../editing/together/TogetherBar.js')).TogetherBar,
}));

interface ChosenBarProps {
  readonly dossier: string;
  readonly events: readonly ListedEvent[];
  readonly choice: Choice;
}

/** How many drafts are chosen, and what can be done with them; nothing where none can be. */
export function ChosenBar({ dossier, events, choice: { chosen, canBe, set } }: ChosenBarProps) {
  const { t } = useTranslation('table');
  const drafts = events.filter(canBe);
  if (drafts.length === 0) return null;
  return (
    <div className={styles.chosen}>
      <button type="button" className={controls.pill} onClick={() => set(chosen.size === 0 ? drafts : [])}>
        {chosen.size === 0 ? t('chooseAll') : t('none')}
      </button>
      {chosen.size > 0 && (
        <>
          <span>{t('chosen', { count: chosen.size })}</span>
          <Suspense>
            <TogetherBar
              dossier={dossier}
              label={t('chosen', { count: chosen.size })}
              from={[...new Set(chosen.values())]}
              ids={() => Promise.resolve([...chosen.keys()])}
              onDone={() => set([])}
            />
          </Suspense>
        </>
      )}
    </div>
  );
}
