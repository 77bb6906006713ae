import type { ActorType, Role } from '../vocabulary.js';

/** Whose account a column holds. */
export const ACCOUNT_ROLES = ['party', 'mediator', 'press', 'others'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** Roles of those whom an event is between, from, or about: each has a column. */
export const OWN_ROLES = ['party', 'signatory', 'author', 'target', 'must_act'] as const satisfies readonly Role[];

/** Roles of those between them. */
export const BETWEEN_ROLES = ['mediator', 'facilitator'] as const satisfies readonly Role[];

/** A column of accounts; `side` is a slug, null for the press and for others. */
export interface AccountColumn {
  readonly role: AccountRole;
  readonly side: string | null;
}

/**
 * The columns of an event: one for each party, one for each mediator, the press. Who is both party and mediator has the
 * column of a party.
 */
export function accountColumns(parties: readonly string[], mediators: readonly string[]): AccountColumn[] {
  const unique = [...new Set(parties)];
  return [
    ...unique.map((side) => ({ role: 'party' as const, side })),
    ...[...new Set(mediators)]
      .filter((side) => !unique.includes(side))
      .map((side) => ({ role: 'mediator' as const, side })),
    { role: 'press', side: null },
    { role: 'others', side: null },
  ];
}

/** The column of what somebody says: that of their side; of what nobody is named for, or an outlet says, the press. */
export function columnOf(
  speaker: { readonly type: ActorType; readonly side: string } | null,
  columns: readonly AccountColumn[],
): AccountColumn | undefined {
  if (!speaker || speaker.type === 'media') return columns.find(({ role }) => role === 'press');
  return columns.find(({ side }) => side === speaker.side) ?? columns.find(({ role }) => role === 'others');
}
