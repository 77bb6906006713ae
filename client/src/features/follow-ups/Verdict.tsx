import { listParts } from '@domain/tongues/list-in-words.js';
import { FATES } from '@domain/follow-ups/fate.js';
import { useTranslation } from 'react-i18next';
import type { FollowUpStatistics } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import type { LedgerChoice } from '../../view/ledger-search.js';
import figures from './figures.module.css';
import { StepsLink } from './StepsLink.js';

interface VerdictProps {
  readonly statistics: FollowUpStatistics;
  /** How many of the overdue were put off without a new day: they are among those never held. */
  readonly putOff: number;
}

/** What became of all that was announced, in a sentence or two; each number opens the steps behind it. */
export function Verdict({ statistics, putOff }: VerdictProps) {
  const { t } = useTranslation('follow-ups');
  const known = statistics.never.n;
  const fates = FATES.map((fate) => {
    const count = statistics[fate].part;
    return { key: fate, count, choice: { figure: fate }, said: t(`verdict.${fate}`, { count }) };
  });
  const open = (['overdue', 'due'] as const).map((state) => {
    const all = statistics.states.find((one) => one.state === state)?.count ?? 0;
    const count = state === 'overdue' ? all - putOff : all;
    return { key: state, count, choice: { state: [state] }, said: t(`verdict.${state}`, { count }) };
  });
  const waiting = {
    ...{ key: 'putOff', count: putOff, choice: { state: ['overdue' as const] } },
    said: t('verdict.putOff', { count: putOff }),
  };
  if (known === 0 && [...open, waiting].every(({ count }) => count === 0)) return null;
  return (
    <p className={figures.verdict}>
      {known > 0 && (
        <>
          {t('verdict.of', { count: known })} <Clauses of={fates.filter(({ count }) => count > 0)} />
        </>
      )}{' '}
      <Clauses of={[waiting, ...open].filter(({ count }) => count > 0)} />
    </p>
  );
}

interface Clause {
  readonly key: string;
  readonly count: number;
  readonly choice: LedgerChoice;
  readonly said: string;
}

/** `a, b and c.`, each of them a link. */
function Clauses({ of }: { of: readonly Clause[] }) {
  const { locale } = useFormats();
  if (of.length === 0) return null;
  const parts = listParts(
    of.map(({ key }) => key),
    locale,
  );
  return (
    <>
      {parts.map(({ type, value }, index) => {
        const clause = type === 'element' && of.find(({ key }) => key === value);
        return clause ? (
          <StepsLink key={value} choice={clause.choice} count={clause.count} label={clause.said}>
            {clause.said}
          </StepsLink>
        ) : (
          <span key={index}>{value}</span>
        );
      })}
      .
    </>
  );
}
