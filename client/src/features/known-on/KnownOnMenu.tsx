import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { ChoiceSection } from '../../ui/ChoiceSection.js';
import controls from '../../ui/controls.module.css';
import { Caret, ClockSign } from '../../ui/icons.js';
import { useDates } from '../../ui/use-dates.js';
import { useView } from '../../view/use-view.js';
import styles from './known-on.module.css';

const CHOICES = ['now', 'past'] as const;

/** Says as of which day all is shown, amber where that is the past; `today` (YYYY-MM-DD) is where looking back begins. */
export function KnownOnMenu({ today }: { today: string }) {
  const { t } = useTranslation();
  const { date } = useDates();
  const { search, change } = useView();
  const day = search.knownOn;
  return (
    <MenuTrigger>
      <Button className={styles.button} data-past={day !== undefined || undefined}>
        <ClockSign />
        <span>{day === undefined ? t('knownOn.now') : t('knownOn.on', { day: date(day) })}</span>
        <Caret />
      </Button>
      <Popover className={controls.popover} placement="bottom end">
        <Menu className={controls.menu} aria-label={t('knownOn.label')}>
          <ChoiceSection
            label={t('knownOn.hint')}
            choices={CHOICES.map((code) => ({ code, label: t(`knownOn.choices.${code}`) }))}
            chosen={day === undefined ? 'now' : 'past'}
            onChange={(chosen) => change({ knownOn: chosen === 'now' ? undefined : (day ?? today) })}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
