import lock from '../../package-lock.json';

/** Licences under which what we give away may hold a package: permissive ones, and those whose terms end at its own files. */
const TAKEN = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Unlicense',
    'CC0-1.0',
  ],
  ...['PostgreSQL', 'Python-2.0', 'Zlib', 'MPL-2.0', 'OFL-1.1', 'CC-BY-4.0'],
]);

/** Says it in its file LICENSE (MIT) and not in its manifest. */
const READ = ['node_modules/png-js'];

interface Locked {
  license?: string;
  dev?: boolean;
  link?: boolean;
}

/** `(MIT OR GPL-2.0)` is taken by its first part that is. */
const isTaken = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((one) => TAKEN.has(one)));

it('what is served and given away is under licences that we may hand on', () => {
  const packages = Object.entries(lock.packages as Record<string, Locked>).filter(
    ([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link && !READ.includes(path),
  );
  expect(packages.length).toBeGreaterThan(100);
  const others = packages.filter(([, { license }]) => license === undefined || !isTaken(license));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
