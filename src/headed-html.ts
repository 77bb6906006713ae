import { escapedHtml } from './domain/escaped-html.js';
import type { Language } from './domain/spoken-languages.js';
import type { Markup } from './common/markup.js';
import type { PageHead } from './page-head.js';

/**
 * The client’s page with a head of its own: in the language that it will speak, with its title, what it tells and `links` to
 * what it will need, the `last` after its scripts; and with what is read of it first, in the client’s place. Scripts of the front page alone
 * are fetched ahead by that alone.
 */
export function headedHtml(
  html: string,
  { title, description, links = [], last = [], isFront = false }: PageHead & Links,
  language: Language,
  first: Markup | null,
): string {
  const name = title === null ? 'Démarche' : `${title} · Démarche`;
  const meta = [
    `<meta name="description" content="${escapedHtml(description)}" />`,
    `<meta property="og:site_name" content="Démarche" />`,
    `<meta property="og:type" content="article" />`,
    `<meta property="og:title" content="${escapedHtml(title ?? 'Démarche')}" />`,
    `<meta property="og:description" content="${escapedHtml(description)}" />`,
  ];
  return (isFront ? html : html.replace(FRONT, ''))
    .replace('<html lang="en">', () => `<html lang="${language}">`)
    .replace('<title>Démarche</title>', () => [...links, `<title>${escapedHtml(name)}</title>`, ...meta].join('\n    '))
    .replace('</head>', () => [...last.map((link) => `  ${link}`), '</head>'].join('\n  '))
    .replace('<div id="root"></div>', (root) => (first ? `<div id="root">${first.html}</div>` : root));
}

interface Links {
  readonly links?: readonly string[];
  readonly last?: readonly string[];
  readonly isFront?: boolean;
}

/** What the build marks as the front page’s alone. */
const FRONT = /\s*<link\b[^>]*\bdata-front\b[^>]*>/g;
