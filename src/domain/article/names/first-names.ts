import { fold } from '../text/fold.js';
import type { ArticleActor } from './article-actor.js';
import { soundOf } from './sound.js';

/** Whether words before a surname, folded, are no names of its bearer: somebody else of that surname. */
export function hasOtherFirstName(before: readonly string[], { name, names, aliases }: ArticleActor): boolean {
  const given = before.filter((word) => word.length > 1 && !PARTICLES.test(word));
  if (given.length === 0) return false;
  const own = [name, ...Object.values(names), ...aliases]
    .flatMap((each) => fold(each).match(/[\p{L}]+/gu) ?? [])
    .map(soundOf);
  // `A. Saleh` may be Aguila Saleh, Amrullah Saleh is not.
  if (given[0]?.slice(0, 2) === own[0]?.slice(0, 2) || isInitial(given[0], own[0])) return false;
  return !given.some((word) => own.some((each) => each.startsWith(soundOf(word)) || soundOf(word).startsWith(each)));
}

function isInitial(given = '', own = ''): boolean {
  return given.length <= 2 && own.startsWith(given.slice(0, 1));
}

const PARTICLES = /^(?:al|el|bin|ben|ibn|de|la|del|von|van|der|den|du|di|da|le|st)$/;
