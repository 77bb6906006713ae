import { html, jsonLd } from './markup.js';

it('escapes whatever is put into it, in elements and attributes, once', () => {
  const hostile = `"><script>alert('$&')</script>`;
  const inner = html`<b title="${hostile}">${hostile}</b>`;
  const { html: text } = html`<p>${[inner, null, 3, hostile]}</p>`;
  expect(text.match(/[<>]/g)).toHaveLength(8);
  expect(text).not.toMatch(/<script|&amp;(quot|gt|lt|amp|#)/);
  expect(text).toContain('&quot;&gt;&lt;script&gt;alert(&#39;$&amp;&#39;)');
});

it('keeps data for programs inside their element, and whole', () => {
  const data = { name: '</script><!--<script>\u2028&' };
  const { html: text } = jsonLd(data);
  const [, inside = ''] = /^<script type="application\/ld\+json">([^<>]*)<\/script>$/.exec(text) ?? [];
  expect(JSON.parse(inside)).toEqual({ '@context': 'https://schema.org', ...data });
});
