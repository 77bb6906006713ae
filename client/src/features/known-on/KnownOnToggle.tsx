import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import { useView } from '../../view/use-view.js';

/** Opens the bar that looks back, at `start` (YYYY-MM-DD), and closes it again. */
export function KnownOnToggle({ start }: { start: string }) {
  const { t } = useTranslation();
  const { search, change } = useView();
  const on = search.knownOn !== undefined;
  return (
    <button
      type="button"
      className={controls.pill}
      aria-pressed={on}
      title={t('knownOn.hint')}
      onClick={() => change({ knownOn: on ? undefined : start })}
    >
      {t('knownOn.open')}
    </button>
  );
}
