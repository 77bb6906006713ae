import type { Actor } from '../api/types.js';

/** Whether a name or alias of the actor, in any script, holds every word of the text; accents and case don't matter. */
export function actorMatches(actor: Pick<Actor, 'name' | 'names' | 'aliases' | 'datedNames'>, text: string): boolean {
  const dated = actor.datedNames.map(({ name }) => name);
  const names = [actor.name, ...Object.values(actor.names), ...actor.aliases, ...dated].map(plain);
  return plain(text)
    .split(/\s+/)
    .every((word) => names.some((name) => name.includes(word)));
}

/** Without accents, tatweel and case; Arabic and Persian forms of yeh and kaf count as one. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .toLowerCase()
    .trim();
}
