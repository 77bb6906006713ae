import type { EventFilterDto } from '../events/event-filter.dto.js';
import { fileName } from './file-name.js';

const NOW = new Date('2026-07-01T12:00:00Z');

it.each<[EventFilterDto, string]>([
  [{}, 'demarche-events-2026-07-01.csv'],
  [{ dossier: ['iran-us'], kind: ['talks'] }, 'demarche-iran-us-kind-talks-2026-07-01.csv'],
  [{ q: 'Négociations d’Oman' }, 'demarche-events-q-negociations-doman-2026-07-01.csv'],
  [{ q: 'عراقچی می‌گوید' }, 'demarche-events-q-عراقچی-می-گوید-2026-07-01.csv'],
  [{ q: '伊核谈判' }, 'demarche-events-q-伊核谈判-2026-07-01.csv'],
  [{ q: 'Ямал/..\\"x' }, 'demarche-events-q-ямал-x-2026-07-01.csv'],
  [{ track: ['!?'], knownOn: '2026-02-10' }, 'demarche-events-track-as-of-2026-02-10.csv'],
])('of the filter %j', (filter, name) => {
  expect(fileName(filter, 'csv', NOW)).toBe(name);
});

it('has room on every system, in any script, and ends with a whole letter', () => {
  for (const letter of ['x', 'é', 'ع', '谈', '𝒳', '𐤀']) {
    const name = fileName({ q: letter.repeat(300) }, 'workbook.zip', NOW);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(150);
    expect(name).not.toMatch(/\p{Cs}/u);
  }
});
