import { readableAddress } from './readable-address.js';

it.each([
  ['https://irna.ir/%D9%85%D8%B0%D8%A7%DA%A9%D8%B1%D8%A7%D8%AA/12', 'https://irna.ir/مذاکرات/12'],
  ['https://lemonde.fr/n%C3%A9gociations', 'https://lemonde.fr/négociations'],
  ['https://a.org/?q=a%20b%26c%2Fd', 'https://a.org/?q=a%20b%26c%2Fd'],
  ['https://a.org/%E9t%E9', 'https://a.org/%E9t%E9'],
])('%s is read as %s', (url, read) => {
  expect(readableAddress(url)).toBe(read);
});
