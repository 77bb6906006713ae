import { attachedForms } from './attached-forms.js';
import { markedText } from './marked-text.js';

describe('attachedForms', () => {
  it.each([
    ['مفاوضات', 'المفاوضات', 'والمفاوضات'],
    ['المفاوضات', 'مفاوضات', 'بالمفاوضات'],
    ['والمفاوضات', 'مفاوضات', 'للمفاوضات'],
    ['مسقط', 'بمسقط', 'ومسقط'],
    ['القاهرة', 'قاهره', 'بالقاهره'],
  ])('finds %s as %s and %s', (typed, ...forms) => {
    expect(attachedForms(typed)).toEqual(expect.arrayContaining(forms));
    expect(attachedForms(typed)).toHaveLength(15);
  });

  it('leaves alone what would be no word, and other scripts', () => {
    expect(attachedForms('باكستان')).toContain('وباکستان');
    expect(attachedForms('باكستان')).not.toContain('اکستان');
    expect([
      attachedForms('الف').includes('ف'),
      attachedForms('Muscat'),
      attachedForms('مسقط جنيف'),
      attachedForms('من'),
    ]).toEqual([false, [], [], []]);
  });

  it('marks the whole word that a text has', () => {
    expect(markedText('جولة والمفاوضات في مسقط', ['مفاوضات', ...attachedForms('مفاوضات')])?.html).toBe(
      'جولة <mark>والمفاوضات</mark> في مسقط',
    );
  });
});
