import { Menu } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { ChoiceSection } from '../../ui/ChoiceSection.js';
import controls from '../../ui/controls.module.css';
import { useView } from '../../view/use-view.js';

const CHOICES = ['now', 'past'] as const;

/** What a `KnownOnMenu` opens; `today` (YYYY-MM-DD) is where looking back begins. */
export function KnownOnItems({ today }: { today: string }) {
  const { t } = useTranslation();
  const { search, change } = useView();
  const day = search.knownOn;
  return (
    <Menu className={controls.menu} aria-label={t('knownOn.label')}>
      <ChoiceSection
        label={t('knownOn.hint')}
        choices={CHOICES.map((code) => ({ code, label: t(`knownOn.choices.${code}`) }))}
        chosen={day === undefined ? 'now' : 'past'}
        onChange={(chosen) => change({ knownOn: chosen === 'now' ? undefined : (day ?? today) })}
      />
    </Menu>
  );
}
