import { useTranslation } from 'react-i18next';
import { ChoiceMenu } from '../../../ui/ChoiceMenu.js';
import { HALF_LIVES, USUAL_HALF_LIFE, type HalfLife } from '../../../view/tension-search.js';
import { useView } from '../../../view/use-view.js';

/** After how many days an event weighs half: few show every quarrel, many show the climate. */
export function HalfLifeMenu() {
  const { t } = useTranslation('tension');
  const { search, change } = useView();
  const chosen: HalfLife = search.halfLife ?? USUAL_HALF_LIFE;
  return (
    <ChoiceMenu
      label={t('halfLife')}
      mode="one"
      choices={HALF_LIVES.map((code) => ({ code, label: t('days', { count: Number(code) }) }))}
      chosen={[chosen]}
      onChange={([code = USUAL_HALF_LIFE]) => change({ halfLife: code === USUAL_HALF_LIFE ? undefined : code })}
    >
      {t('halfLifeOf', { days: t('days', { count: Number(chosen) }) })}
    </ChoiceMenu>
  );
}
