import { text } from './read-search.js';

interface NewEventSearch {
  /** A finding of a read article that the form for events is filled with. */
  readonly finding?: string;
  /** Which of the new events that were begun it is. */
  readonly draft?: string;
}

/** What a new event is begun from. */
export function validateNewEventSearch(raw: Record<string, unknown>): NewEventSearch {
  const [finding, draft] = [text(raw['finding']), text(raw['draft'])];
  if (finding !== undefined) return { finding };
  return draft !== undefined && /^[\w-]{1,100}$/.test(draft) ? { draft } : {};
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
