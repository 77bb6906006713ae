import { useTranslation } from 'react-i18next';
import type { SidePositions } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import view from '../../ui/view.module.css';

interface SilentProps {
  readonly sides: readonly SidePositions[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** That no side’s position is recorded, and of which sides there might be one. */
export function Silent({ sides, nameOf }: SilentProps) {
  const { t } = useTranslation('positions');
  const { list } = useFormats();
  return (
    <div className={view.intro}>
      <p>{t('onlyEvents')}</p>
      {sides.length > 0 && <p>{t('nothingOf', { sides: list(sides.map(({ side }) => nameOf(side))) })}</p>}
    </div>
  );
}
