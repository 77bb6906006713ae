import { paragraphsOf } from './paragraphs.js';

const line = (text: string, y: number, height = 10, page = 1) => ({ text, y, height, endsLine: true, page });

describe('the text of a PDF', () => {
  it('has its lines put together, and words that were parted', () => {
    expect(paragraphsOf([line('The sides met in Mus-', 700), line('cat on Friday.', 688)])).toEqual([
      'The sides met in Muscat on Friday.',
    ]);
    expect(paragraphsOf([{ ...line('They ', 700), endsLine: false }, line('met.', 700)])).toEqual(['They met.']);
  });

  it('begins a paragraph after a gap, and where letters have another size', () => {
    expect(paragraphsOf([line('Joint statement', 740, 18), line('One.', 718), line('Two.', 690)])).toEqual([
      ...['Joint statement', 'One.', 'Two.'],
    ]);
  });

  it('lets a sentence go on over the end of a page', () => {
    expect(paragraphsOf([line('They agreed to', 60), line('meet again.', 760, 10, 2), line('', 740, 10, 2)])).toEqual([
      'They agreed to meet again.',
    ]);
  });
});
