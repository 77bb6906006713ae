import type { ActorType } from '../../vocabulary.js';

/** An actor as an article's reader knows it. */
export interface ArticleActor {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** One name per language (BCP 47). */
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly type: ActorType;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Offices held, for resolving "the Omani foreign minister". */
  readonly tenures?: readonly ArticleTenure[];
}

export interface ArticleTenure {
  readonly office: string;
  /** Id of the state or body. */
  readonly bodyId: string;
  /** EDTF; null when not known. */
  readonly from: string | null;
  /** EDTF, included; null while it lasts or when not known. */
  readonly to: string | null;
}

/** The state or body an actor speaks for on a day: that of the office held, else the state of the same country. */
export function sideOf(actor: ArticleActor, actors: readonly ArticleActor[], day: string): ArticleActor | null {
  if (actor.type === 'state') return actor;
  if (actor.type === 'media') return null;
  const office = actor.tenures?.find((tenure) => holds(tenure, day));
  if (office) return actors.find(({ id }) => id === office.bodyId) ?? null;
  if (actor.type !== 'person') return actor;
  return actors.find(({ type, country }) => type === 'state' && country !== null && country === actor.country) ?? null;
}

/** Whether an office was held on a day; what is not known does not speak against it. */
export function holds({ from, to }: ArticleTenure, day: string): boolean {
  return (from === null || from.slice(0, 10) <= day) && (to === null || `${to.slice(0, 10)}~` >= day);
}
