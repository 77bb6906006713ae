import { notTyped } from './not-typed.js';

const EMPTY = { publisher: '', title: '', language: 'en' };

test('a page fills what nobody typed in, a language that was only proposed too', () => {
  const told = { publisher: 'The Gazette', title: 'Talks resume', language: 'fr' };
  expect(notTyped(told, { ...EMPTY, title: 'Own words' }, [EMPTY])).toEqual({
    publisher: 'The Gazette',
    language: 'fr',
  });
});

test('what an earlier page told gives way to the next, and what was typed since stays', () => {
  const first = { publisher: 'The Gazette', title: 'Talks resume' };
  const now = { ...EMPTY, ...first, title: 'Talks resume at last' };
  const second = { publisher: 'The Courier', title: 'Talks end' };
  expect(notTyped(second, now, [EMPTY, first])).toEqual({ publisher: 'The Courier' });
});
