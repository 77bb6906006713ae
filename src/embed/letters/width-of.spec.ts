import { runsOf } from '../../domain/timeline/picture/runs.js';
import type { Type } from '../../domain/timeline/picture/drawing.js';
import { facesOf } from './faces.js';
import { widthOf } from './width-of.js';

const STYLES: readonly Type[] = [
  { size: 10, weight: 400, face: 'sans' },
  { size: 10, weight: 600, face: 'sans' },
  { size: 10, weight: 700, face: 'serif' },
];

/** As it is set: shaped line by line, each run in its font. */
function asSet(text: string, type: Type): number {
  const runs = runsOf(text, facesOf(type));
  if (runs === null) throw new Error(`No font has all of ${text}`);
  const ems = runs.map(({ text: run, font: { file } }) => file.layout(run).advanceWidth / file.unitsPerEm);
  return ems.reduce((sum, em) => sum + em, 0) * type.size;
}

it.each([
  ...['Muscat, 6 February', 'Genève, 2e cycle', 'Ямал', 'Αθήνα'],
  ...['محادثات الترويكا، 25 يوليو', 'يناير', 'مايو', 'سبتمبر', 'إسلام آباد، 21–22 أبريل', 'الولايات المتحدة', 'لا إله إلا'],
  ...['گفت‌وگوهای مسقط', 'نامهٔ ترامپ به خامنه‌ای', 'می‌گوید', '۱۲ فروردین ۱۴۰۵', 'مُتَّفَق عليه'],
])('measures %j as it is set, whatever its letters join', (text) => {
  for (const type of STYLES)
    expect([text, type, widthOf(text, type) / asSet(text, type)]).toEqual([text, type, expect.closeTo(1, 1.5)]);
});
