import { OmitType } from '@nestjs/swagger';
import { Problem } from '../common/problem.js';
import { validationPipe } from '../common/validation.pipe.js';
import { EVENT_FILTERS, FILTER_NAMES } from '../domain/event-filters.js';
import { EventFilterDto } from './event-filter.dto.js';

/** The filters that can be followed: all but the day looked back to, and those of people who see drafts. */
export class FollowedFilterDto extends OmitType(EventFilterDto, ['knownOn', 'lang', 'review', 'author']) {}

/**
 * The filter that a text says, which is written as in the address of a view (`dossier=iran-us&kind=talks`), and the same text in the
 * order in which filters are explained. Throws `validation_failed`, which points to `pointer`, where it is none that can be followed.
 */
export async function followedFilter(
  text: string,
  pointer = '/filter',
): Promise<{ filter: FollowedFilterDto; text: string }> {
  const given = new URLSearchParams(text);
  const query = Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const values = given.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
  try {
    const filter = (await validationPipe.transform(query, {
      type: 'query',
      metatype: FollowedFilterDto,
    })) as FollowedFilterDto;
    return { filter, text: textOf(filter) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(
      'validation_failed',
      error.message,
      error.errors?.map((refusal) => ({ ...refusal, pointer })),
    );
  }
}

function textOf(filter: FollowedFilterDto): string {
  const given = FILTER_NAMES.flatMap((name) => {
    const values: readonly string[] = [(filter as EventFilterDto)[name] ?? []].flat();
    return (EVENT_FILTERS[name].repeatable ? [...new Set(values)] : values).map((value): [string, string] => [
      name,
      value,
    ]);
  });
  return new URLSearchParams(given).toString();
}
