import type { CitedSource } from './cited-sources.sql.js';

/** Signs that mean something to TeX. Braces become words: BibTeX counts them even behind a backslash. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  ...{ $: '\\$', '&': '\\&', '#': '\\#', _: '\\_', '%': '\\%' },
  ...{ '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' },
};

const KINDS: Readonly<Record<string, string>> = { article: 'article', book: 'book' };

/**
 * A document as an entry of BibTeX (as biblatex reads it, in UTF-8): its key is its slug.
 *
 * @example bibtexEntry(source) // '@article{bbc-2026-02-06,\n  title = {…},\n  …\n}\n'
 */
export function bibtexEntry(source: CitedSource): string {
  const { slug, kind, title, publisher, publishedOn, accessedOn, language, url, citation } = source;
  const day = publishedOn !== null && /^\d{4}(-\d\d){0,2}$/.test(publishedOn) ? publishedOn : null;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Doubled: the letters stay as they are, capitals included.
    ['title', `{${tex(title)}}`],
    [kind === 'article' ? 'journal' : 'publisher', tex(publisher)],
    ['date', day],
    ['year', day?.slice(0, 4) ?? null],
    ['note', notes(citation, day === null ? publishedOn : null)],
    ['url', url === null ? null : address(url)],
    ['urldate', url === null ? null : accessedOn],
    ['langid', language],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${KINDS[kind] ?? 'misc'}{${slug},\n${lines.join('')}}\n`;
}

function notes(...said: readonly (string | null)[]): string | null {
  const known = said.filter((text) => text !== null);
  return known.length === 0 ? null : known.map(tex).join('; ');
}

function tex(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').replaceAll(/[\\{}$&#_%~^]/g, (sign) => TEX[sign] ?? sign);
}

/** Stands as it is, but for what would end the field. */
function address(url: string): string {
  return url.replaceAll(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));
}
