import type { TimelineItem } from './item.js';

/** The event with its short title, in the language that its title came in. */
export function withBrief<E extends Titled>(event: E): E & Pick<TimelineItem, 'brief'> {
  return { ...event, brief: event.shortTitle?.[event.titleLanguage] };
}

/** Short titles by language, and the language that the title came in. */
interface Titled {
  readonly shortTitle?: Readonly<Record<string, string>> | null;
  readonly titleLanguage: string;
}
