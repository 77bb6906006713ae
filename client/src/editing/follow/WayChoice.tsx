import type { FollowWay } from '@domain/alerts/alert-kinds.js';
import { useTranslation } from 'react-i18next';
import choosing from '../../ui/form/choosing.module.css';

interface WayChoiceProps<Way extends FollowWay> {
  readonly offered: readonly Way[];
  readonly chosen: Way;
  readonly onChange: (way: Way) => void;
  /** Whether mail is sent here. */
  readonly mail: boolean;
  /** Whether one may have a webhook. */
  readonly webhook: boolean;
}

/** Ways of being told, and why one of them is not there. */
export function WayChoice<Way extends FollowWay>({ offered, chosen, onChange, mail, webhook }: WayChoiceProps<Way>) {
  const { t } = useTranslation('follow');
  const why = (way: FollowWay): string | null => {
    if (way === 'mail' && !mail) return t('mailOff');
    return way === 'webhook' && !webhook ? t('webhookSignIn') : null;
  };
  return (
    <fieldset className={choosing.choice}>
      <legend>{t('way')}</legend>
      {offered.map((way) => (
        <label key={way} className={choosing.option}>
          <input
            type="radio"
            name="way"
            checked={way === chosen}
            disabled={why(way) !== null}
            onChange={() => onChange(way)}
          />
          <span>
            {t(`ways.${way}`)}
            <small>{why(way) ?? t(`ways.${way}Hint`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
