import type { FigureName } from '@domain/follow-ups/statistics.js';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import type { LedgerChoice } from '../../view/ledger-search.js';
import styles from './follow-ups.module.css';
import { StepsLink } from './StepsLink.js';

interface FigureLinkProps {
  readonly name: FigureName;
  readonly figure: Figure;
  /** Whose figure it is. */
  readonly choice: LedgerChoice;
  /** What the number says, and of whom. */
  readonly what: string;
}

/** A figure with how many cases it was made from. A share stands with its interval, for few cases tell little. */
export function FigureLink({ name, figure, choice, what }: FigureLinkProps) {
  const { t } = useTranslation('follow-ups');
  const { comma } = useFormats();
  const words = useFigureWords();
  const { part, n, small } = figure;
  if (n === 0) return <span className={styles.note}>{t('noCases')}</span>;
  const { said, interval } = words(name, figure);
  const whole = [
    interval === null ? said : `${said} (${interval})`,
    what,
    ...(name === 'medianSlip' ? [t('ofCases', { count: n })] : []),
    ...(small ? [t('small')] : []),
  ];
  return (
    <>
      <StepsLink choice={{ ...choice, figure: name }} count={part} label={whole.join(comma)}>
        {said}
      </StepsLink>
      <span className={styles.note} aria-hidden="true">
        {small && '*'}
        {name === 'medianSlip' && ` ${t('ofCases', { count: n })}`}
        {interval !== null && <span className={styles.interval}>{interval}</span>}
      </span>
    </>
  );
}

function useFigureWords(): (name: FigureName, figure: Figure) => { said: string; interval: string | null } {
  const { t } = useTranslation('follow-ups');
  const { locale } = useFormats();
  return (name, { value, n, part, interval }) => {
    if (name === 'medianSlip' || !interval) return { said: t('days', { count: value ?? 0 }), interval: null };
    const low = (interval.low * 100).toLocaleString(locale, { maximumFractionDigits: 0 });
    const high = interval.high.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
    return { said: t('shareOf', { part, count: n }), interval: t('interval', { low, high }) };
  };
}
