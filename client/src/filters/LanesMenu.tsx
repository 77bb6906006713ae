import { useTranslation } from 'react-i18next';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { useView } from '../view/use-view.js';
import { LANES } from '../view/view-search.js';

/** By what the timeline is cut into lanes. */
export function LanesMenu() {
  const { t } = useTranslation();
  const { search, change } = useView();
  const lanes = search.lanes ?? LANES[0];
  return (
    <ChoiceMenu
      quiet
      label={t('lanes.label')}
      mode="one"
      choices={LANES.map((code) => ({ code, label: t(`lanes.${code}`) }))}
      chosen={[lanes]}
      onChange={([chosen]) => change({ lanes: chosen === LANES[0] ? undefined : chosen })}
    >
      {t('lanes.current', { lanes: t(`lanes.${lanes}`) })}
    </ChoiceMenu>
  );
}
