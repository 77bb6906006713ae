import { useTranslation } from 'react-i18next';
import { ChoiceMenu } from '../../ui/ChoiceMenu.js';
import { COLUMNS, type Column } from './columns.js';

interface ColumnsMenuProps {
  readonly columns: readonly Column[];
  readonly onChange: (columns: Column[]) => void;
}

/** Which columns the table has; what happened always stands. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const { t } = useTranslation('table');
  return (
    <ChoiceMenu
      quiet
      label={t('columns')}
      mode="several"
      choices={COLUMNS.map((code) => ({ code, label: t(code) }))}
      chosen={columns}
      onChange={onChange}
    >
      {t('columns')}
    </ChoiceMenu>
  );
}
