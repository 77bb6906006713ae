import { PartialType } from '@nestjs/swagger';
import { Problem } from '../common/problem.js';
import { validationPipe } from '../common/validation.pipe.js';
import type { Refusal } from '../domain/refusals/refusal.js';
import { LISTS, type List } from './archive-files.js';
import { BundleDto, MOST } from './bundle.dto.js';
import { fromEdition2, isEdition2 } from './edition-2/edition-2.js';
import { fromFormat1 } from './format-1.js';
import { isObject } from './json.js';
import { openEnds } from './open-ends.js';
import { translationsByLanguage } from './one-translation.js';

/** So many entries of a list are checked at a time: checking takes many times the memory of what is checked. */
export const BATCH = 500;

class PartOfBundle extends PartialType(BundleDto) {}

/**
 * Checks what was read from a file against the form of a bundle; throws `validation_failed` with every mistake. Pointers
 * into a file of the first format name things as the second does. Gives what was read itself, of which no class of a
 * bundle converts anything.
 */
export async function readBundle(value: unknown): Promise<BundleDto> {
  const bundle = openEnds(translationsByLanguage(inWordsOfToday(value)));
  const { rest, lists } = apart(bundle);
  const mistakes = await mistakesBeside(rest);
  for (const [list, entries] of lists) {
    for (let at = 0; at < entries.length; at += BATCH) {
      mistakes.push(...(await mistakesOf(list, entries.slice(at, at + BATCH), at)));
    }
  }
  if (mistakes.length === 0) return bundle as BundleDto;
  throw new Problem('validation_failed', mistakes.map(({ detail }) => detail).join(' '), mistakes);
}

/** What is wrong with a bundle beside its lists, which are empty. */
export function mistakesBeside(rest: unknown): Promise<Refusal[]> {
  return mistakesIn(rest, BundleDto);
}

/** What is wrong with entries of a list, of which the first stands at `at`. */
export async function mistakesOf(list: List, entries: readonly unknown[], at: number): Promise<Refusal[]> {
  const found = await mistakesIn({ [list]: entries }, PartOfBundle);
  return found.map((mistake) => ({ ...mistake, pointer: further(mistake.pointer, at) }));
}

/** A bundle of any format, as the second puts it at least. */
export function inWordsOfToday(value: unknown): unknown {
  if (!isObject(value) || 'format' in value) return value;
  return isEdition2(value) ? fromEdition2(value) : fromFormat1(value);
}

/** A bundle without its lists, and the lists; one that is none, or too long, stays where it is and is refused there. */
function apart(bundle: unknown): { rest: unknown; lists: [List, readonly unknown[]][] } {
  if (!isObject(bundle)) return { rest: bundle, lists: [] };
  const lists = LISTS.flatMap((name): [List, readonly unknown[]][] => {
    const list = bundle[name];
    return Array.isArray(list) && list.length <= MOST ? [[name, list]] : [];
  });
  return { rest: { ...bundle, ...Object.fromEntries(lists.map(([name]) => [name, []])) }, lists };
}

async function mistakesIn(value: unknown, metatype: typeof BundleDto | typeof PartOfBundle): Promise<Refusal[]> {
  try {
    await validationPipe.transform(value, { type: 'body', metatype });
    return [];
  } catch (error) {
    if (error instanceof Problem && error.errors) return [...error.errors];
    throw error;
  }
}

/** Into a list that goes on before a batch of it with `skipped` entries. */
function further(pointer: string, skipped: number): string {
  return pointer.replace(/(?<=^\/\w+\/)\d+/, (index) => String(Number(index) + skipped));
}
