import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CLIENT = join(__dirname, '..');
const sheets = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
const rules = sheets.flatMap((name) =>
  [...read(name).matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', declarations = '']) => ({
    ...{ name, selector, declarations },
  })),
);

// By these, `accessibility.spec.ts` asks for colours in one language and for all else in one scheme, and `right-to-left.spec.ts` for none.

test('what is dark differs from what is light in the colours of the tokens alone', () => {
  const knowing = sheets.filter((name) => /light-dark|color-scheme|data-theme/.test(read(name)));
  expect(knowing).toEqual([join('ui', 'tokens.css')]);
  const chosen = rules.filter(({ selector }) => selector.includes('data-theme'));
  expect(chosen.length).toBeGreaterThan(0);
  for (const { declarations } of chosen) expect(declarations.trim()).toMatch(/^color-scheme: (light|dark);$/);
});

test('colours do not depend on the language', () => {
  const spoken = rules.filter(({ selector }) => /:lang\(|\[lang/.test(selector));
  expect(spoken.length).toBeGreaterThan(0);
  for (const { selector, declarations } of spoken) {
    expect(`${selector.trim()} ${declarations}`).not.toMatch(/color|background|border|fill|stroke|opacity|shadow|--/);
  }
});

test('nor do those of words, and of what lies behind them, on the direction', () => {
  const mirrored = rules.filter(({ selector }) => selector.includes('[dir'));
  expect(mirrored.length).toBeGreaterThan(0);
  for (const { selector, declarations } of mirrored) {
    expect(`${selector.trim()} ${declarations}`).not.toMatch(/color|background|\b(fill|stroke|opacity|filter):/);
  }
});

test('what is mirrored is so by the direction of the document, not by a language', () => {
  // The build would make languages of `:dir()`, for browsers that do not know it.
  expect(rules.filter(({ selector }) => selector.includes(':dir(')).map(({ name }) => name)).toEqual([]);
  expect(rules.filter(({ selector }) => selector.includes("[dir='rtl']")).length).toBeGreaterThan(0);
});

test('what lies over what is told by one scale', () => {
  const layers = rules.flatMap(({ name, declarations }) =>
    [...declarations.matchAll(/(?<![\w-])z-index:\s*([^;]+);/g)].map(([, layer = '']) => `${name}: ${layer}`),
  );
  expect(layers.length).toBeGreaterThan(0);
  expect(layers.filter((layer) => !/: (auto|var\(--layer-[a-z]+\))$/.test(layer))).toEqual([]);
  const scale = [...read(join('ui', 'tokens.css')).matchAll(/--layer-\w+: (\d+)/g)].map(([, layer]) => Number(layer));
  expect(scale).toEqual([...new Set(scale)].sort((a, b) => a - b));
});

function read(name: string): string {
  return readFileSync(join(CLIENT, name), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
}
