import { useTranslation } from 'react-i18next';
import styles from './export.module.css';
import { USES, type FormatName, type Use } from './formats.js';
import choosing from '../../ui/form/choosing.module.css';

interface FormatChoiceProps {
  readonly chosen: FormatName;
  readonly onChange: (name: FormatName) => void;
}

/** All formats, by what they are for. */
export function FormatChoice({ chosen, onChange }: FormatChoiceProps) {
  const { t } = useTranslation('export');
  return (
    <fieldset className={choosing.choice}>
      <legend>{t('what')}</legend>
      {(Object.keys(USES) as Use[]).map((use) => (
        <div key={use} className={styles.use}>
          <h3>{t(`uses.${use}`)}</h3>
          {USES[use].map(({ name }) => (
            <label key={name} className={choosing.option}>
              <input type="radio" name="format" checked={name === chosen} onChange={() => onChange(name)} />
              <span>
                {t(`formats.${name}`)}
                <small>{t(`formats.${name}Hint`)}</small>
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
