import { addressOf } from '../../api/event-address.js';
import { api, bodyOf } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import type { SourceRef } from '../../api/types.js';
import { handOver } from '../../editing/handed-over.js';
import { firstLineOf, hostOf, findingId, type Article, type Finding, type Reading } from './desk.js';
import { newEventOf } from './new-event.js';

/**
 * Records a finding as a draft, and the article as its source where nobody has yet; gives what its address calls the event. A repeated
 * press, or another try after an answer that got lost, makes no second event.
 *
 * @throws {ProblemError} where the server refuses either
 */
export async function recordFinding(finding: Finding, reading: Reading, dossier: string): Promise<string> {
  const source = await recordedSource(reading);
  const body = newEventOf(finding, { dossier, source, text: reading.article.text });
  const header = { 'Idempotency-Key': findingId(reading, finding) };
  return addressOf(bodyOf(await api.POST('/api/events', { params: { header }, body })));
}

/** Hands a finding to the form for events, with its passage; gives the name that the form finds it by. */
export async function handToForm(finding: Finding, reading: Reading, dossier: string): Promise<string> {
  const { article, found } = reading;
  const document = documentOf(reading);
  const source = document && (await sourceAt(document.url));
  const name = findingId(reading, finding);
  handOver(name, {
    event: newEventOf(finding, { dossier, source: document && (source?.slug ?? ''), text: article.text }),
    actors: found.actors,
    document,
    source,
    passage: {
      text: article.text.slice(finding.passage.start, finding.passage.end),
      language: found.language,
    },
  });
  return name;
}

/** Slug of the document at the article's address, recorded now if need be; null where it has no address. */
async function recordedSource(reading: Reading): Promise<string | null> {
  const document = documentOf(reading);
  if (document === null) return null;
  const known = await sourceAt(document.url);
  if (known !== null) return known.slug;
  try {
    return bodyOf(await api.POST('/api/sources', { body: document })).slug;
  } catch (error) {
    // Somebody recorded it since it was looked up.
    if (!(error instanceof ProblemError) || error.status !== 409) throw error;
    return (await sourceAt(document.url))?.slug ?? null;
  }
}

/** The article as a document; null where it has no address. */
function documentOf({ article, found }: Reading) {
  const url = article.url.trim();
  if (url === '') return null;
  const { publishedOn, publisher, headline, text }: Article = article;
  return {
    ...{ url, publishedOn, language: found.language },
    publisher: publisher.trim() || hostOf(url),
    title: headline.trim() || firstLineOf(text),
  };
}

async function sourceAt(url: string): Promise<SourceRef | null> {
  const { items } = bodyOf(await api.GET('/api/sources', { params: { query: { url, limit: 1 } } }));
  return items[0] ?? null;
}
