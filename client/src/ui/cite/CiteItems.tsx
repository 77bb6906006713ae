import { Menu, MenuItem } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import controls from '../controls.module.css';
import { useDates } from '../use-dates.js';
import { FORMS, type Form } from './citation-text.js';

interface CiteItemsProps {
  readonly label: string;
  /** As of which day it is cited, YYYY-MM-DD. */
  readonly asOf: string;
  readonly onChoose: (form: Form) => void;
}

/** What a `CiteMenu` opens: the forms in which one cites. */
export function CiteItems({ label, asOf, onChoose }: CiteItemsProps) {
  const { t } = useTranslation('cite');
  const { date } = useDates();
  return (
    <Menu className={controls.menu} aria-label={label}>
      {FORMS.map((form) => (
        <MenuItem key={form} className={controls.item} textValue={t(`forms.${form}`)} onAction={() => onChoose(form)}>
          <span>
            {t(`forms.${form}`)}
            <small>{t(`forms.${form}Hint`, { day: date(asOf) })}</small>
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}
