import { escapedHtml } from '../../domain/escaped-html.js';
import type { OembedDto } from './oembed.dto.js';

/** Signs that no XML may have, escaped or not (XML 1.0, 2.2). */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The same in XML (oEmbed 1.0, 2.3.2). */
export function oembedXml(told: OembedDto): string {
  const parts = Object.entries(told).map(
    ([name, value]) => `<${name}>${escapedHtml(String(value)).replaceAll(FORBIDDEN, '')}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${parts.join('')}</oembed>\n`;
}
