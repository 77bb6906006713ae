import { toWords } from './to-words.js';

describe('the address of words in a document', () => {
  it('names a short quote whole, hyphens and commas encoded', () => {
    expect(toWords('https://example.org/a', 'well-meant, no more')).toBe(
      'https://example.org/a#:~:text=well%2Dmeant%2C%20no%20more',
    );
  });

  it('names the first and last words of a long one', () => {
    expect(toWords('https://example.org/a', 'a b c d e f g h i j k l m n')).toBe(
      'https://example.org/a#:~:text=a%20b%20c%20d%20e,j%20k%20l%20m%20n',
    );
  });

  it('names what stands before the first omission', () => {
    expect(toWords('https://example.org/a', 'one two […] three')).toBe('https://example.org/a#:~:text=one%20two');
  });

  it('names what stands around them where an anchor tells it, but no word that may have been cut', () => {
    const anchor = { exact: 'a good start', prefix: 'eign minister called it “', suffix: '”, adding that more was ne' };
    expect(toWords('https://example.org/a', 'A good start', anchor)).toBe(
      `https://example.org/a#:~:text=${encodeURIComponent('called it “')}-,a%20good%20start,-${encodeURIComponent('”, adding that')}`,
    );
    expect(toWords('https://example.org/a', null, { exact: 'They met.', prefix: '', suffix: '' })).toBe(
      'https://example.org/a#:~:text=They%20met.',
    );
  });

  it('leaves an address alone that leads to a part already, and where nothing is quoted', () => {
    expect(toWords('https://example.org/a#part', 'one')).toBe('https://example.org/a#part');
    expect(toWords('https://example.org/a', null)).toBe('https://example.org/a');
  });
});
