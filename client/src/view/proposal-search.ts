import { text } from './read-search.js';

/** Which proposal of a read article the form for events is filled with. */
export function validateNewEventSearch(raw: Record<string, unknown>): { proposal?: string } {
  const proposal = text(raw['proposal']);
  return proposal === undefined ? {} : { proposal };
}

interface ArticleSearch {
  /** A proposal that was recorded by way of the form, and the ref of its event. */
  readonly accepted?: string;
  readonly ref?: string;
}

/** What the form for events tells the page of the article when it goes back there. */
export function validateArticleSearch(raw: Record<string, unknown>): ArticleSearch {
  const [accepted, ref] = [text(raw['accepted']), text(raw['ref'])];
  return accepted === undefined || ref === undefined ? {} : { accepted, ref };
}
