import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { insertAll } from '../database/insert-all.js';
import type { Naming } from '../domain/merge-names.js';
import { slugify } from '../domain/slug.js';
import { ActorName } from './actor-name.entity.js';

/** Writes every way an actor is called, in place of those there are. */
export async function writeLabels(manager: EntityManager, actorId: string, naming: Naming): Promise<void> {
  await manager.delete(ActorName, { actorId });
  await insertLabels(manager, [{ id: actorId, naming }]);
}

/** Writes every way that new actors are called. */
export async function insertLabels(
  manager: EntityManager,
  actors: readonly { id: string; naming: Naming }[],
): Promise<void> {
  const rows = actors.flatMap(({ id: actorId, naming }) =>
    labels(naming).map((label, ordinal) => ({ ...label, id: uuidv7(), actorId, ordinal })),
  );
  await insertAll(manager, ActorName, rows);
}

/** How an actor is called now. */
export async function readLabels(manager: EntityManager, { id, name }: { id: string; name: string }): Promise<Naming> {
  const rows = await manager.find(ActorName, { where: { actorId: id }, order: { ordinal: 'ASC' } });
  return {
    name,
    names: Object.fromEntries(rows.flatMap(({ language, label }) => (language === null ? [] : [[language, label]]))),
    aliases: rows.flatMap(({ language, label }) => (language === null && label !== name ? [label] : [])),
  };
}

/** A slug from the first name that has letters for one, the plain name before those in other languages. */
export function slugOf({ name, names, aliases }: Naming): string {
  const slugs = [name, names['en'] ?? '', ...Object.values(names), ...aliases].map(slugify);
  return slugs.find((slug) => slug !== slugify('')) ?? 'actor';
}

/** Names per language, then aliases; the plain name too where no language has it, so that it can be found. */
function labels({ name, names, aliases }: Naming): { language: string | null; label: string }[] {
  const named = Object.entries(names).map(([language, label]) => ({ language, label }));
  const plain = named.some(({ label }) => label === name) ? [] : [name];
  const others = [...new Set([...plain, ...aliases.filter((alias) => alias !== name)])];
  return [...named, ...others.map((label) => ({ language: null, label }))];
}
