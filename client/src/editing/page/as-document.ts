import type { DescribedPage } from '@domain/page/described-page.js';
import { hostOf } from '@domain/page/described-page.js';
import { labelOf, samePublisher } from '@domain/page/same-publisher.js';
import { api, bodyOf } from '../../api/client.js';
import type { DocumentDescription } from '../form/document-description.js';

/** A page as the form describes documents; what it does not tell is left as it is. */
export function asDocument(page: DescribedPage): Partial<DocumentDescription> & { readonly url: string } {
  const { url, title, publisher, publishedOn, language, author } = page;
  const told = { publisher, title, publishedOn, language };
  return {
    url,
    ...Object.fromEntries(Object.entries(told).filter(([, text]) => text !== '')),
    ...(title !== '' && { titleSource: 'page' as const }),
    // Who wrote it has no field of its own: it stands in the text that it is cited by.
    ...(author !== '' && { citation: citedBy(page) }),
  };
}

/** The page with its publisher under the name by which it is known here, where its name or its host tells which. */
export async function withKnownPublisher(page: DescribedPage): Promise<DescribedPage> {
  const names: string[] = [];
  for (const q of new Set([page.publisher, labelOf(hostOf(page.url))])) {
    if (q === '') continue;
    const { items } = bodyOf(await api.GET('/api/publishers', { params: { query: { q: q.slice(0, 200), limit: 8 } } }));
    names.push(...items.map(({ name }) => name));
  }
  return { ...page, publisher: samePublisher(names, page) ?? page.publisher };
}

function citedBy({ author, title, publisher, publishedOn }: DescribedPage): string {
  return [author, title && `“${title}”`, publisher, publishedOn]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, 2000);
}
