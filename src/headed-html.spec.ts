import { html as markup } from './common/markup.js';
import { headedHtml } from './headed-html.js';

const HTML = '<!doctype html>\n<html lang="en">\n<title>Démarche</title>\n<script src="/main.js"></script>';

it('gives a page its title, what it tells and its language', () => {
  const html = headedHtml(HTML, { title: 'Muscat', description: 'Talks.' }, 'fr', null);
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain('<title>Muscat · Démarche</title>');
  expect(html).toContain('<meta name="description" content="Talks." />');
  expect(html).toContain('<script src="/main.js"></script>');
});

it('lets nothing that somebody wrote out of its place', () => {
  const html = headedHtml(HTML, { title: '</title><script>$&', description: '"><script>' }, 'en', null);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;$&amp; · Démarche</title>');
});

it('puts what is read first where the client will be, letter for letter', () => {
  const page = `${HTML}<div id="root"></div>`;
  const html = headedHtml(page, { title: null, description: '' }, 'en', markup`<p>${"$& $' $1"}</p>`);
  expect(html).toContain(`<div id="root"><p>$&amp; $&#39; $1</p></div>`);
  expect(headedHtml(page, { title: null, description: '' }, 'en', null)).toContain('<div id="root"></div>');
});

it('asks for the scripts of the front page on that alone, and for what comes last at the end of the head', () => {
  const page = '<head>\n  <link rel="a" data-front>\n  <link rel="b">\n  <script src="/main.js"></script>\n</head>';
  const asked = { title: null, description: '', last: ['<link rel="c">'] };
  const linked = (html: string) => html.match(/rel="\w"|<script|<\/head>/g);
  expect(linked(headedHtml(page, { ...asked, isFront: true }, 'en', null))).toEqual([
    ...['rel="a"', 'rel="b"', '<script', 'rel="c"', '</head>'],
  ]);
  expect(linked(headedHtml(page, asked, 'en', null))).toEqual(['rel="b"', '<script', 'rel="c"', '</head>']);
});
