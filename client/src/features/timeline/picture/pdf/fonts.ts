import sansArabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff?url';
import sansArabic600 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff?url';
import sansCyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url';
import sansCyrillic600 from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff?url';
import sansDevanagari400 from '@fontsource/noto-sans/files/noto-sans-devanagari-400-normal.woff?url';
import sansDevanagari600 from '@fontsource/noto-sans/files/noto-sans-devanagari-600-normal.woff?url';
import sansGreek400 from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url';
import sansGreek600 from '@fontsource/noto-sans/files/noto-sans-greek-600-normal.woff?url';
import sansLatin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import sansLatin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url';
import sansLatinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import sansLatinExt600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?url';
import sansVietnamese400 from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url';
import sansVietnamese600 from '@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff?url';
import serifLatin700 from '@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff?url';
import serifLatinExt700 from '@fontsource/noto-serif/files/noto-serif-latin-ext-700-normal.woff?url';
import { create } from 'fontkit';
import { scriptsOf, type Script } from '@domain/timeline/picture/scripts.js';
import type { Type } from '@domain/timeline/picture/drawing.js';

/** A font file of some scripts, as it goes into a PDF. */
export interface Font {
  readonly name: string;
  readonly has: (character: string) => boolean;
  readonly file: Uint8Array;
}

type Style = 'sans400' | 'sans600' | 'serif700';

/** Noto, cut by scripts: only what a picture says is fetched. */
const FILES: Readonly<Record<Script, Partial<Record<Style, string>>>> = {
  latin: { sans400: sansLatin400, sans600: sansLatin600, serif700: serifLatin700 },
  'latin-ext': { sans400: sansLatinExt400, sans600: sansLatinExt600, serif700: serifLatinExt700 },
  arabic: { sans400: sansArabic400, sans600: sansArabic600 },
  cyrillic: { sans400: sansCyrillic400, sans600: sansCyrillic600 },
  greek: { sans400: sansGreek400, sans600: sansGreek600 },
  vietnamese: { sans400: sansVietnamese400, sans600: sansVietnamese600 },
  devanagari: { sans400: sansDevanagari400, sans600: sansDevanagari600 },
};

/** The fonts for each style that a picture with these characters needs; rejects where one does not come. */
export async function loadFonts(characters: string): Promise<(type: Type) => readonly Font[]> {
  const needed = scriptsOf(characters).map((script) => FILES[script]);
  const load = async (style: Style): Promise<Font[]> =>
    Promise.all(needed.flatMap((files) => (files[style] === undefined ? [] : [fetched(files[style])])));
  const [sans400, sans600, serif700] = await Promise.all([load('sans400'), load('sans600'), load('serif700')]);
  // What the serif has no letters for stands in the sans, bold.
  return ({ face, weight }) => (face === 'serif' ? [...serif700, ...sans600] : weight === 400 ? sans400 : sans600);
}

async function fetched(address: string): Promise<Font> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const file = new Uint8Array(await answer.arrayBuffer());
  const font = create(file);
  return { name: address, has: (character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0), file };
}
