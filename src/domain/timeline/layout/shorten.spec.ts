import { shorten } from './shorten.js';

const letters = (text: string) => text.length;

test.each([
  ['Second round in Geneva', 30, 'Second round in Geneva'],
  ['Second round in Geneva', 16, 'Second round in…'],
  ['Second round in Geneva', 15, 'Second round…'],
  ['Araghchi: a good start, if mistrust ends', 25, 'Araghchi: a good start…'],
  ['Second round in Geneva', 3, ''],
  ['日内瓦第二轮会谈', 5, '日内瓦第…'],
])('%s in a room of %i reads %s', (text, room, expected) => {
  expect(shorten(text, room, letters)).toBe(expected);
});
