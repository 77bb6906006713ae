import { XMLParser } from 'fast-xml-parser';
import { path, type Drawing, type Text } from './drawing.js';
import { svgOf } from './svg-of.js';

const text = (said: string): Text => ({
  ...{ kind: 'text', x: 10, y: 20, text: said, width: 50, fill: '#000000' },
  ...{ size: 13, weight: 400, face: 'sans' },
});

const drawn = (shapes: Drawing['shapes']): string =>
  svgOf(
    { width: 400, height: 300, scale: 0.5, title: 'A <b> & "c"', shapes },
    { sans: `'Noto Sans', sans-serif`, serif: 'serif' },
  );

const parsed = (svg: string): any =>
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', trimValues: false }).parse(svg).svg;

it('is a file of its own, as large as the sheet, with what is drawn on it scaled', () => {
  const svg = parsed(drawn([path('M0 0L5 5', { stroke: '#123456', width: 2, at: { x: 3, y: 4, scale: 0.5 } })]));
  expect(svg).toMatchObject({ width: '400', height: '300', viewBox: '0 0 800 600', title: 'A <b> & "c"' });
  expect(svg.path).toMatchObject({
    d: 'M0 0L5 5',
    fill: 'none',
    stroke: '#123456',
    transform: 'translate(3 4) scale(0.5)',
  });
});

it('keeps each line as long as it was laid out, and lets it run its own way', () => {
  const [latin, persian] = parsed(drawn([text('Muscat <&> "2"'), text('گفت‌وگو (2)')])).text;
  expect(latin).toMatchObject({ x: '10', textLength: '50', 'unicode-bidi': 'isolate', '#text': 'Muscat <&> "2"' });
  // Also within a page that runs from right to left.
  expect(latin).toMatchObject({ direction: 'ltr' });
  // From right to left a line begins at its right end.
  expect(persian).toMatchObject({ x: '60', direction: 'rtl', '#text': 'گفت‌وگو (2)' });
});

it('fades bands by fills that those alike share', () => {
  const band = { kind: 'band', y: 0, width: 100, height: 20, fill: '#d9eae7', fadeIn: 12, fadeOut: 0 } as const;
  const svg = parsed(
    drawn([
      { ...band, x: 0 },
      { ...band, x: 200 },
    ]),
  );
  expect(svg.defs.linearGradient.stop.map(({ offset, 'stop-opacity': opacity }: any) => [offset, opacity])).toEqual([
    ['0', '0'],
    ['0.12', '1'],
    ['1', '1'],
  ]);
  expect(svg.rect.slice(1).map(({ fill }: any) => fill)).toEqual(Array(2).fill(`url(#${svg.defs.linearGradient.id})`));
});
