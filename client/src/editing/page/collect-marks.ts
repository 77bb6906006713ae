import type { PageMarks } from '@domain/page/page-marks.js';

/**
 * What a page says of itself. The text of this function is the bookmarklet, run in pages of others: it uses nothing but its parameters
 * and what every browser has, changes nothing and fetches nothing.
 */
export function collectMarks(page: Document, address: string, selection: string): PageMarks {
  const all = (selector: string, root: ParentNode = page) => Array.from(root.querySelectorAll(selector));
  const wanted =
    /^(citation_|og:(title|site_name|url|locale|published_time)|article:(author|publish)|dc[.:]|dcterms[.:]|twitter:title$|author$|byl$|date$|pubdate$|publish-date$|parsely-|application-name$|language$|content-language$)/i;
  const useful = [
    '@type',
    '@id',
    '@graph',
    'headline',
    'name',
    'datePublished',
    'dateCreated',
    'author',
    'publisher',
    'inLanguage',
  ];
  const data = all('script[type="application/ld+json"]')
    .slice(0, 5)
    .flatMap((one) => {
      try {
        return [JSON.stringify(JSON.parse(one.textContent), useful).slice(0, 10000)];
      } catch {
        return [];
      }
    });
  const [article] = [...all('article'), ...all('main')];
  const paragraphs = all('h1, h2, h3, p, li, blockquote', article ?? page)
    .filter(
      (one) =>
        !one.closest('nav, footer, aside, form, figure, header nav') &&
        !one.parentElement?.closest('p, li, blockquote'),
    )
    .map((one) => one.textContent.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const saved = /saved from url=\(\d+\)(\S+)/.exec(
    page.documentElement.previousSibling?.textContent ?? page.documentElement.innerHTML.slice(0, 2000),
  );
  const chosen = page.getSelection();
  const beside = (fill: (range: Range, chosen: Range) => void) => {
    const around = page.createRange();
    around.selectNodeContents(page.body);
    if (chosen && chosen.rangeCount > 0) fill(around, chosen.getRangeAt(0));
    return selection === '' ? '' : around.toString();
  };
  return {
    address: address.slice(0, 8000),
    canonical: (page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? saved?.[1] ?? '').slice(0, 8000),
    language: page.documentElement.lang,
    title: page.title.slice(0, 1000),
    meta: all('meta[content]')
      .map(
        (one) =>
          [
            one.getAttribute('property') ?? one.getAttribute('name') ?? one.getAttribute('http-equiv') ?? '',
            one.getAttribute('content') ?? '',
          ] as const,
      )
      .filter(([name]) => wanted.test(name))
      .slice(0, 60)
      .map(([name, content]) => [name.toLowerCase(), content.slice(0, 500)] as const),
    data,
    times: all('time[datetime]')
      .slice(0, 5)
      .map((one) => one.getAttribute('datetime') ?? ''),
    selection: selection.slice(0, 2000),
    before: beside((range, { startContainer, startOffset }) => range.setEnd(startContainer, startOffset)).slice(-100),
    behind: beside((range, { endContainer, endOffset }) => range.setStart(endContainer, endOffset)).slice(0, 100),
    text: paragraphs.join('\n\n').slice(0, 20000),
  };
}
