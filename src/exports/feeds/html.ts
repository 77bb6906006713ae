import { escapedHtml } from '../../domain/escaped-html.js';

/**
 * HTML with values in it as text, be it between tags or in a quoted attribute. Signs that XML does not allow are left out.
 *
 * @example html`<p>${'a < b'}</p>` // '<p>a &lt; b</p>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: parts }, ...values.map(escaped));
}

export function escaped(text: string): string {
  return escapedHtml(allowedInXml(text));
}

/** Text without the control characters that XML 1.0 does not know. */
export function allowedInXml(text: string): string {
  return text.replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
}
