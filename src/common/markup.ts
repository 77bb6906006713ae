import { escapedHtml } from '../domain/escaped-html.js';

/** A piece of HTML that is safe to send: whatever was put into it has been escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What can stand in a piece of HTML. */
export type Piece = Markup | string | number | null | readonly Piece[];

/** HTML in which each value stands as text, but for what is markup itself; null is nothing, and lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...values.map(written)));
}

/** Data for programs: a browser never runs it, and nothing in it can end its element. */
export function jsonLd(data: Readonly<Record<string, unknown>>): Markup {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Markup(`<script type="application/ld+json">${text}</script>`);
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.html;
  return typeof piece === 'object' ? piece.map(written).join('') : escapedHtml(String(piece));
}
