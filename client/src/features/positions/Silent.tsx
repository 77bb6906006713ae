import { useTranslation } from 'react-i18next';
import type { SidePositions } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './positions.module.css';

interface SilentProps {
  readonly sides: readonly SidePositions[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Of which parties nothing is recorded on the issue; a lane without a word would look as if they had said nothing. */
export function Silent({ sides, nameOf }: SilentProps) {
  const { t } = useTranslation('positions');
  const { list } = useFormats();
  const silent = sides.filter(({ positions }) => positions.length === 0);
  if (silent.length === 0) return null;
  return <p className={styles.silent}>{t('nothingOf', { sides: list(silent.map(({ side }) => nameOf(side))) })}</p>;
}
