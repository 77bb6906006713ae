import { markedText } from './marked-text.js';

it.each([
  ['Talks in Muscat', ['muscat'], 'Talks in <mark>Muscat</mark>'],
  ['Des négociations à Genève', ['negociation', 'GENEVE'], 'Des <mark>négociations</mark> à <mark>Genève</mark>'],
  ['Négocier encore', ['negoci'], '<mark>Négocier</mark> encore'],
  ['استقبل عراقجي', ['عراقچی'.replace('چ', 'ج')], 'استقبل <mark>عراقجي</mark>'],
  ['伊朗核谈判开始', ['谈判'], '伊朗核<mark>谈判</mark>开始'],
  ['<b>Muscat</b> & "more"', ['muscat'], '&lt;b&gt;<mark>Muscat</mark>&lt;/b&gt; &amp; &quot;more&quot;'],
  ['<mark>Oman</mark>', ['oman'], '&lt;mark&gt;<mark>Oman</mark>&lt;/mark&gt;'],
  ['Us or them, useful', ['us'], '<mark>Us</mark> or them, useful'],
])('marks in %j what begins with %j', (text, sought, html) => {
  expect(markedText(text, sought)?.html).toBe(html);
});

it('says how many of the things looked for are there, and nothing of what has none', () => {
  expect(markedText('Talks in Muscat, Muscat talks', ['muscat', 'talks', 'rome'])?.found).toBe(2);
  expect(markedText('Talks in Muscat', ['rome'])).toBeNull();
});

it('tells what stands around what was found, from word to word', () => {
  const text = `${'before '.repeat(60)}Muscat ${'after '.repeat(60)}`;
  const { html } = markedText(text, ['muscat'], 60) ?? { html: '' };
  expect(html).toMatch(/^… (before )+<mark>Muscat<\/mark>( after)+ …$/);
  expect(html.length).toBeLessThan(60 + '<mark></mark>'.length + 6);
});
