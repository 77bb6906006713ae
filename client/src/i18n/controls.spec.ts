import { readFileSync } from 'node:fs';
import i18next from 'i18next';
import { ar } from './ar.js';
import { sayControls } from './controls.js';
import { en } from './en.js';
import { fa } from './fa.js';

type Words = Readonly<Record<string, Readonly<Record<string, (values: object) => string>>>>;

const there = globalThis as unknown as Readonly<Record<symbol, Words>>;

beforeAll(async () => {
  const resources = { en: { translation: en }, ar: { translation: ar }, fa: { translation: fa } };
  await i18next.init({ resources, lng: 'en', interpolation: { escapeValue: false } });
  sayControls();
});

const words = (): Words => there[Symbol.for('react-aria.i18n.strings')]!;

/** The names of what a package of React Aria asks for. */
function askedBy(name: string): string[] {
  const folder = `../../../node_modules/react-aria/dist/private/intl/${name.replace('@react-aria/', '')}`;
  const text = readFileSync(new URL(`${folder}/en-US.mjs`, `file://${__dirname}/`), 'utf8');
  return [...text.matchAll(/^ {4}"([^"]+)":/gm)].map(([, key]) => key!).sort();
}

it('knows all that those of its packages ask for which are used', () => {
  for (const [name, said] of Object.entries(words()))
    expect([name, Object.keys(said).sort()]).toEqual([name, askedBy(name)]);
});

it('speaks the language that is chosen when it is asked', async () => {
  const { countAnnouncement, selectedAnnouncement, focusAnnouncement } = words()['@react-aria/combobox']!;
  const say = () => [
    countAnnouncement!({ optionCount: 2 }),
    selectedAnnouncement!({ optionText: 'Oman' }),
    focusAnnouncement!({ optionText: 'Oman', isSelected: false }),
  ];
  expect(say()).toEqual(['2 options available.', 'Oman, selected', 'Oman']);
  await i18next.changeLanguage('ar');
  expect(say()).toEqual(['خياران متاحان.', 'Oman، محدَّد', 'Oman']);
  await i18next.changeLanguage('fa');
  expect(say()[0]).toBe('۲ گزینه در دسترس است.');
});
