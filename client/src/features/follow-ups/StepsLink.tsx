import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LedgerChoice } from '../../view/ledger-search.js';
import { useView } from '../../view/use-view.js';

interface StepsLinkProps {
  /** What the list is to hold; replaces an earlier choice. */
  readonly choice: LedgerChoice;
  /** How many steps that is; none is no link. */
  readonly count: number;
  /** The whole meaning of the number, for who does not see what stands around it. */
  readonly label: string;
  readonly children?: ReactNode;
}

/** A number that opens the steps behind it in the list below. */
export function StepsLink({ choice, count, label, children = count }: StepsLinkProps) {
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search } = useView();
  if (count === 0) return <bdi>{children}</bdi>;
  const { state: _state, announcer: _announcer, mediator: _mediator, figure: _figure, ...view } = search;
  return (
    <Link
      to="/d/$dossier/follow-ups"
      params={{ dossier }}
      search={{ ...view, ...choice }}
      hash="steps"
      aria-label={label}
    >
      <bdi>{children}</bdi>
    </Link>
  );
}
