import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export { everybodyOfTune } from './everybody.js';

/** A short text of `test/data/articles/kinds`, which tries one thing, and what is expected of it, line by line. */
export interface Kind {
  readonly name: string;
  readonly language: 'en' | 'fr';
  readonly text: string;
  /** The columns of each line that begins with `>`. */
  readonly expected: readonly (readonly string[])[];
}

const FOLDER = join(__dirname, '../data/articles/kinds');

/** Blocks parted by lines that begin with `#`, which say what is tried; the text; lines of what is expected, `> a | b`. */
export function kindsOf(file: string): readonly Kind[] {
  return (['en', 'fr'] as const).flatMap((language) =>
    readFileSync(join(FOLDER, `${file}.${language}.txt`), 'utf8')
      .split(/\n(?=# )/)
      .map((block) => block.split('\n'))
      .map((lines) => ({
        name: `${language}: ${lines.find((line) => line.startsWith('# '))?.slice(2) ?? ''}`,
        language,
        text: lines
          .filter((line) => !/^[#>]/.test(line))
          .join('\n')
          .trim(),
        expected: lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2).split(' | ')),
      }))
      .filter(({ expected }) => expected.length > 0),
  );
}
