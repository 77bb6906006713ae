import { api, bodyOf } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import { firstLineOf, hostOf, type Article, type Decision, type Proposal, type Reading } from './desk.js';
import { newEventOf } from './new-event.js';

/**
 * Records a proposal as a draft, and the article as its source where nobody has yet; gives the event's ref.
 *
 * @throws {ProblemError} where the server refuses either
 */
export async function recordProposal(
  proposal: Proposal,
  { article, found }: Reading,
  context: { dossier: string; decisions: Readonly<Record<string, Decision>> },
): Promise<string> {
  const source = await sourceOf(article, found.language);
  const body = newEventOf(proposal, { ...context, source });
  return bodyOf(await api.POST('/api/events', { body })).ref;
}

/** Slug of the document at the article's address, recorded now if need be; null where it has no address. */
async function sourceOf(article: Article, language: string): Promise<string | null> {
  const url = article.url.trim();
  if (url === '') return null;
  const known = await sourceAt(url);
  if (known !== null) return known;
  const { publishedOn } = article;
  const publisher = article.publisher.trim() || hostOf(url);
  const title = article.headline.trim() || firstLineOf(article.text);
  try {
    return bodyOf(await api.POST('/api/sources', { body: { url, publisher, title, publishedOn, language } })).slug;
  } catch (error) {
    // Somebody recorded it since it was looked up.
    if (!(error instanceof ProblemError) || error.status !== 409) throw error;
    return sourceAt(url);
  }
}

async function sourceAt(url: string): Promise<string | null> {
  const { items } = bodyOf(await api.GET('/api/sources', { params: { query: { url, limit: 1 } } }));
  return items[0]?.slug ?? null;
}
