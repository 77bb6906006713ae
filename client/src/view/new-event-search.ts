import { text } from './read-search.js';

interface NewEventSearch {
  /** A finding of a read article that the form for events is filled with. */
  readonly finding?: string;
  /** Which of the new events that were begun it is. */
  readonly draft?: string;
  /** The ref or id of a recorded event that it is begun from, and what it takes over: the source alone, or all. */
  readonly like?: string;
  readonly take?: 'source' | 'all';
}

/** What a new event is begun from. */
export function validateNewEventSearch(raw: Record<string, unknown>): NewEventSearch {
  const [finding, draft] = [text(raw['finding']), text(raw['draft'])];
  if (finding !== undefined) return { finding };
  const [like, take] = [text(raw['like']), text(raw['take'])];
  return {
    ...(draft !== undefined && /^[\w-]{1,100}$/.test(draft) && { draft }),
    ...(like !== undefined && { like, take: take === 'all' ? 'all' : 'source' }),
  };
}

interface ArticleSearch {
  /** A finding that was recorded by way of the form, and the ref of its event. */
  readonly accepted?: string;
  readonly ref?: string;
}

/** What the form for events tells the page of the article when it goes back there. */
export function validateArticleSearch(raw: Record<string, unknown>): ArticleSearch {
  const [accepted, ref] = [text(raw['accepted']), text(raw['ref'])];
  return accepted === undefined || ref === undefined ? {} : { accepted, ref };
}
