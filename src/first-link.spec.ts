import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellFirstLink } from './first-link.js';

const LINK = 'http://127.0.0.1:3000/welcome#secret';
const path = mkdtempSync(join(tmpdir(), 'demarche-link-'));
const dataDir = { path, chosen: true };
afterAll(() => rmSync(path, { recursive: true }));

function told(nodeEnv: 'production' | 'development', isTerminal: boolean): string {
  const lines: string[] = [];
  tellFirstLink(LINK, { nodeEnv, dataDir }, (line) => lines.push(line), isTerminal);
  return lines.join('\n');
}

describe('the link for the first administrator', () => {
  it.each([
    ['production', true],
    ['development', true],
    ['development', false],
  ] as const)(
    'is printed in %s where it is %p that somebody sits at a terminal, or the program is tried',
    (env, isTerminal) => {
      expect(told(env, isTerminal)).toContain(LINK);
    },
  );

  it('of a service stands in a file that only its user can read, and in no log', () => {
    const file = join(path, 'first-administrator');
    writeFileSync(file, 'of an earlier start', { mode: 0o644 });
    expect(told('production', false)).toBe(
      `There is no administrator yet. Whoever follows the link in ${file} becomes the first.`,
    );
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual([`${LINK}\n`, 0o600]);
  });
});
