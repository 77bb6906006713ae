import { snippetParts, tellsAll } from './snippet-parts.js';

it('takes a snippet apart, signs as they are', () => {
  expect(snippetParts('<mark>Oman</mark> &amp; &lt;b&gt; &#39;so&#39;')).toEqual([
    { text: '', marked: false },
    { text: 'Oman', marked: true },
    { text: " & <b> 'so'", marked: false },
  ]);
});

it('knows whether it is the whole of a text', () => {
  expect(tellsAll('Talks &amp; <mark>more</mark>', 'Talks & more')).toBe(true);
  expect(tellsAll('… <mark>more</mark>', 'Talks & more')).toBe(false);
});
