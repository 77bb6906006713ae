import { labelsOf } from '../../../common/sql/actor-names.js';
import { isUuid } from '../../../common/identifier.js';
import type { Database } from '../../../database/database.js';
import { folded } from '../../../domain/folded.js';
import type { Review } from '../../../domain/vocabulary.js';
import type { NamedSource, ReadRow } from '../cells/read-row.js';

/** An event of the dossier that a row names. */
export interface KnownEvent {
  readonly id: string;
  readonly version: number;
  readonly review: Review;
}

/** Somebody who is known; whose id is null where several are called so. */
export interface KnownActor {
  readonly id: string | null;
}

interface KnownDay {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string | null;
}

/** What rows name and the database knows; asked for as rows come, and once for each name. */
export class KnownThings {
  private readonly actors = new Map<string, KnownActor | null>();
  private readonly sources = new Map<string, KnownDay | null>();
  private readonly linked = new Map<string, KnownDay | null>();
  private byRef = new Map<string, KnownEvent>();
  private bySlug = new Map<string, KnownEvent>();

  constructor(
    private readonly database: Database,
    private readonly dossierId: string,
  ) {}

  /** Asks for all that these rows name. */
  async learn(rows: readonly ReadRow[]): Promise<void> {
    await this.learnActors(rows.flatMap(({ actors }) => actors.map(({ name }) => name)));
    await this.learnSources(rows.flatMap(({ sources }) => sources.map(keyOfSource)));
    await this.learnLinked(rows.flatMap(({ links }) => links.map(({ to }) => to)));
    await this.learnEvents(rows);
  }

  /** An actor by any of its names; null where nobody is called so. */
  actor(name: string): KnownActor | null {
    return this.actors.get(folded(name)) ?? null;
  }

  source(source: NamedSource): KnownDay | null {
    return this.sources.get(keyOfSource(source)) ?? null;
  }

  /** An event of any dossier, by ref or id. */
  linkedEvent(name: string): KnownDay | null {
    return this.linked.get(name) ?? null;
  }

  /** The event of the dossier that a row is, by its ref, else by its slug. */
  eventOf({ ref, slug }: ReadRow): KnownEvent | null {
    return (
      (ref === null ? undefined : this.byRef.get(ref.toUpperCase())) ??
      (slug === null ? null : (this.bySlug.get(slug) ?? null))
    );
  }

  private async learnActors(names: readonly string[]): Promise<void> {
    const asked = unknownTo(this.actors, names, folded);
    if (asked.length === 0) return;
    const rows = await this.database.read<{ name: string; id: string; isName: boolean }>(
      `SELECT DISTINCT g.name, coalesce(a.merged_into_id, a.id) AS id, fold(a.name) = fold(g.name) AS "isName"
       FROM unnest($1::text[]) AS g (name) CROSS JOIN LATERAL (
         SELECT o.actor_id FROM ${labelsOf({ day: null })} o WHERE fold(o.label) = fold(g.name)
         UNION SELECT s.id FROM actors s WHERE s.slug = g.name) n
       JOIN actors a ON a.id = n.actor_id`,
      [asked],
      'primary',
    );
    for (const name of asked) {
      const found = rows.filter((row) => row.name === name);
      const ids = (list: typeof rows) => [...new Set(list.map(({ id }) => id))];
      const [named, all] = [ids(found.filter(({ isName }) => isName)), ids(found)];
      const [one] = named.length === 1 ? named : all;
      const isOne = named.length === 1 || all.length === 1;
      this.actors.set(folded(name), one === undefined ? null : { id: isOne ? one : null });
    }
  }

  private async learnSources(keys: readonly string[]): Promise<void> {
    const asked = unknownTo(this.sources, keys);
    if (asked.length === 0) return;
    const rows = await this.database.read<KnownDay & { key: string }>(
      `SELECT g.key, s.id, s.published_on::text AS day FROM unnest($1::text[]) AS g (key)
       JOIN sources k ON k.address_hash = md5(address_key(g.key)) JOIN sources s ON s.id = coalesce(k.merged_into_id, k.id)
       UNION ALL SELECT g.key, s.id, s.published_on::text FROM unnest($2::text[]) AS g (key)
       JOIN sources k ON k.slug = g.key OR k.citation = g.key JOIN sources s ON s.id = coalesce(k.merged_into_id, k.id)`,
      [asked.filter((key) => key.includes('://')), asked.filter((key) => !key.includes('://'))],
      'primary',
    );
    for (const key of asked) this.sources.set(key, rows.find((row) => row.key === key) ?? null);
  }

  private async learnLinked(names: readonly string[]): Promise<void> {
    const asked = unknownTo(this.linked, names);
    if (asked.length === 0) return;
    const rows = await this.database.read<KnownDay & { ref: string | null }>(
      `SELECT id, ref, known_on::text AS day FROM events
       WHERE (ref = ANY ($1::text[]) OR id = ANY ($2::uuid[])) AND deleted_at IS NULL`,
      [asked.map((name) => name.toUpperCase()), asked.map((name) => name.toLowerCase()).filter(isUuid)],
      'primary',
    );
    for (const name of asked) {
      const found = rows.find(({ id, ref }) => id === name.toLowerCase() || ref === name.toUpperCase());
      this.linked.set(name, found ?? null);
    }
  }

  /** Those of the rows at hand alone: no two batches name the same. */
  private async learnEvents(rows: readonly ReadRow[]): Promise<void> {
    const refs = rows.flatMap(({ ref }) => (ref === null ? [] : [ref.toUpperCase()]));
    const slugs = rows.flatMap(({ slug }) => (slug === null ? [] : [slug]));
    const found =
      refs.length + slugs.length === 0
        ? []
        : await this.database.read<KnownEvent & { ref: string | null; slug: string }>(
            `SELECT id, ref, slug, version, review FROM events
             WHERE dossier_id = $1 AND deleted_at IS NULL AND (ref = ANY ($2::text[]) OR slug = ANY ($3::text[]))`,
            [this.dossierId, refs, slugs],
            'primary',
          );
    this.byRef = new Map(found.flatMap((event) => (event.ref === null ? [] : [[event.ref, event] as const])));
    this.bySlug = new Map(found.map((event) => [event.slug, event]));
  }
}

/** What two rows name the same source by: its address, or what is printed of it. */
export function keyOfSource({ url, citation }: Pick<NamedSource, 'url' | 'citation'>): string {
  return url ?? citation ?? '';
}

/** Each once. */
function unknownTo(
  known: ReadonlyMap<string, unknown>,
  names: readonly string[],
  key = (name: string) => name,
): string[] {
  return [...new Map(names.filter((name) => !known.has(key(name))).map((name) => [key(name), name])).values()];
}
