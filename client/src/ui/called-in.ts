import type { Actor } from '../api/types.js';

type Named = Pick<Actor, 'name' | 'names' | 'datedNames'>;

/** The name that an event gives an actor, told in a language: that which it has now, or one that it had for a time. */
export function calledIn(actor: Named | undefined, name: string, language: string): string {
  if (!actor) return name;
  const then = name === actor.name ? undefined : actor.datedNames.find((one) => one.name === name);
  if (!then) return actor.names[language] ?? actor.name;
  const sameDays = actor.datedNames.filter(({ from, to }) => from === then.from && to === then.to);
  return sameDays.find((one) => one.language === language)?.name ?? name;
}
