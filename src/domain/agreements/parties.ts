import type { Act, Role } from '../vocabulary.js';

/** Roles of those whom an agreement binds; who signed it is a party, too. */
export const PARTY_ROLES = ['party', 'signatory'] as const satisfies readonly Role[];

interface Participant {
  readonly actor: { readonly slug: string };
  readonly role: Role;
  readonly acts: readonly { readonly act: Act; readonly on: string }[];
}

type ActOf<P extends Participant> = P['acts'][number];

/** How a party stands by what it did last: bound by it, its part suspended, or out of it. */
export type PartyStanding = 'in' | 'suspended' | 'left';

export interface Party<P extends Participant> {
  /** Its first participation as a party. */
  readonly part: P;
  /** Oldest first, of all its participations as a party. */
  readonly acts: readonly ActOf<P>[];
  readonly standing: PartyStanding;
  /** The act that made it so; null where it only stays what it was. */
  readonly since: ActOf<P> | null;
}

/**
 * The parties of an agreement, each once, in their order, with what each did; acts are given oldest first.
 *
 * @example partiesOf([{ actor: us, role: 'party', acts: [adopted, withdrew] }]) // [{ standing: 'left', since: withdrew, … }]
 */
export function partiesOf<P extends Participant>(participations: readonly P[]): Party<P>[] {
  const bound = participations.filter(({ role }) => PARTY_ROLES.some((bound) => bound === role));
  const slugs = [...new Set(bound.map(({ actor }) => actor.slug))];
  return slugs.flatMap((slug) => {
    const own = bound.filter(({ actor }) => actor.slug === slug);
    const [part] = own;
    if (!part) return [];
    const acts = own
      .flatMap((one): readonly ActOf<P>[] => one.acts)
      .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
    const last = acts.at(-1) ?? null;
    const standing = standingAfter(last?.act);
    return [{ part, acts, standing, since: standing === 'in' ? null : last }];
  });
}

function standingAfter(act: Act | undefined): PartyStanding {
  if (act === 'withdrew') return 'left';
  return act === 'suspended' ? 'suspended' : 'in';
}
