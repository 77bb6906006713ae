import { StatementNames } from './statement-names.js';

const asked = (names: StatementNames, from: number, to: number): (string | undefined)[] =>
  Array.from({ length: to - from }, (_, n) => names.of(`SELECT ${from + n}`));

it('names what is asked again, and keeps its name', () => {
  const names = new StatementNames();
  expect(names.of('SELECT 1')).toBeUndefined();
  const name = names.of('SELECT 1');
  expect(name).toBeDefined();
  expect(names.of('SELECT 1')).toBe(name);
  expect(names.of('SELECT 2')).toBeUndefined();
});

it('takes the name of what was asked longest ago, and gives it to nothing else', () => {
  const names = new StatementNames();
  asked(names, 0, 100);
  const first = asked(names, 0, 100);
  const kept = names.of('SELECT 0');
  expect(names.edition).toBe(0);
  asked(names, 100, 150);
  const later = asked(names, 100, 150);
  expect(names.of('SELECT 0')).toBe(kept);
  expect(new Set([...first, ...later]).size).toBe(150);
  expect(first.filter((name) => name !== undefined && names.isForgotten(name))).toEqual(first.slice(1, 51));
  expect(names.edition).toBe(50);
});

it('names nothing for what is asked once, however much of it there is', () => {
  const names = new StatementNames();
  asked(names, 0, 2);
  const [name] = asked(names, 0, 1);
  expect(asked(names, 10, 1_000).every((one) => one === undefined)).toBe(true);
  expect(names.of('SELECT 0')).toBe(name);
  expect(names.edition).toBe(0);
});

it('names no question for words', () => {
  const names = new StatementNames();
  const sql = 'SELECT $1::tsquery';
  expect([names.of(sql), names.of(sql)]).toEqual([undefined, undefined]);
});
