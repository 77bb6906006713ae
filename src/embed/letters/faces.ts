import { readFileSync } from 'node:fs';
import { create, type Font as FontFile } from 'fontkit';
import type { Type } from '../../domain/timeline/picture/drawing.js';
import { SCRIPTS, type Script } from '../../domain/timeline/picture/scripts.js';

/** A font file of one script. */
export interface Face {
  readonly has: (character: string) => boolean;
  readonly file: FontFile;
}

/** The fonts in which a type is drawn, the first that has a character before the others. Noto, cut by scripts; each is read when first needed. */
export function facesOf({ face, weight }: Pick<Type, 'face' | 'weight'>): readonly Face[] {
  const sans = weight === 400 ? 'sans400' : 'sans600';
  // What the serif has no letters for stands in the sans, bold.
  return face === 'serif' ? [...inStyle('serif700'), ...inStyle('sans600')] : inStyle(sans);
}

type Style = 'sans400' | 'sans600' | 'serif700';

const FILES: Readonly<Record<Script, Partial<Record<Style, string>>>> = {
  latin: {
    sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff'),
    sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff'),
    serif700: require.resolve('@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff'),
  },
  'latin-ext': {
    sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff'),
    sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff'),
    serif700: require.resolve('@fontsource/noto-serif/files/noto-serif-latin-ext-700-normal.woff'),
  },
  arabic: {
    sans400: require.resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff'),
    sans600: require.resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff'),
  },
  cyrillic: {
    sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff'),
    sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff'),
  },
  greek: {
    sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff'),
    sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-greek-600-normal.woff'),
  },
  vietnamese: {
    sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff'),
    sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff'),
  },
  devanagari: {
    sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-devanagari-400-normal.woff'),
    sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-devanagari-600-normal.woff'),
  },
};

const read = new Map<string, FontFile>();

function inStyle(style: Style): Face[] {
  return Object.entries(FILES).flatMap(([script, { [style]: path }]) =>
    path === undefined ? [] : [faceOf(SCRIPTS[script as Script], path)],
  );
}

function faceOf(of: RegExp, path: string): Face {
  const file = (): FontFile => {
    const known = read.get(path) ?? create(readFileSync(path));
    read.set(path, known);
    return known;
  };
  return {
    // Whether the script has it is known without the file.
    has: (character) => of.test(character) && file().hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    get file() {
      return file();
    },
  };
}
