import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { awaitedMajor, declareWhole, emptySideFolder, exchange, refuseHalfway } from './newer-cluster.js';

const folders: string[] = [];
afterEach(() => {
  jest.restoreAllMocks();
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});

function makeCluster(parent: string, major: number): void {
  fs.mkdirSync(path.join(parent, 'postgres'), { recursive: true });
  fs.writeFileSync(path.join(parent, 'postgres/PG_VERSION'), `${major}\n`);
  fs.writeFileSync(path.join(parent, 'postgres.password'), `of ${major}`);
}

function twoClusters(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-newer-'));
  folders.push(folder);
  makeCluster(folder, 15);
  makeCluster(emptySideFolder(folder), 18);
  return folder;
}

const all = (folder: string): Record<string, string> =>
  Object.fromEntries(
    (fs.readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );

const EXCHANGED = {
  'postgres/PG_VERSION': '18\n',
  'postgres.password': 'of 18',
  'postgres-15/PG_VERSION': '15\n',
  'postgres-15.password': 'of 15',
};

test('a newer cluster takes the place of the former, which stays', () => {
  const folder = twoClusters();
  expect(() => refuseHalfway(folder)).not.toThrow();
  declareWhole(folder, 15);
  expect(() => refuseHalfway(folder)).toThrow(/cut short.+demarche upgrade/);
  exchange(folder, 15);
  expect(all(folder)).toEqual(EXCHANGED);
});

test.each([0, 1, 2, 3])('an exchange that is cut short after %i renamings goes on where it was', (steps) => {
  const folder = twoClusters();
  declareWhole(folder, 15);
  const { renameSync } = fs;
  let left = steps;
  jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    if (left === 0) throw new Error('The power is gone');
    left -= 1;
    renameSync(from, to);
  });
  expect(() => exchange(folder, 15)).toThrow('The power is gone');
  jest.restoreAllMocks();
  expect(awaitedMajor(folder)).toBe(15);
  exchange(folder, 15);
  expect(all(folder)).toEqual(EXCHANGED);
});
