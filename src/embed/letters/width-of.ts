import type { Type, WidthOf } from '../../domain/timeline/picture/drawing.js';
import { facesOf } from './faces.js';

/** Ems of each character by weight and face, once it was asked for. */
const known = new Map<string, Map<string, number>>();
/** A character that no font of ours has. Ideographs fill a square. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
/** Of so many characters in one style the widths are kept; texts of all scripts together have fewer. */
const MOST = 20_000;

/** How wide a text is, by the letters that it has in the fonts of pictures: to some thousandths what it is when they are set. */
export const widthOf: WidthOf = (text, type) => {
  const ems = emsOf(type);
  let width = 0;
  for (const character of text) {
    const before = ems.get(character);
    const one = before ?? emOf(character, type);
    if (before === undefined && ems.size < MOST) ems.set(character, one);
    width += one;
  }
  return width * type.size;
};

function emsOf({ face, weight }: Type): Map<string, number> {
  const key = `${face} ${weight}`;
  const ems = known.get(key) ?? new Map<string, number>();
  known.set(key, ems);
  return ems;
}

function emOf(character: string, type: Type): number {
  if (/^\p{Cf}$/u.test(character)) return 0;
  const face = facesOf(type).find((one) => one.has(character));
  if (face) return face.file.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / face.file.unitsPerEm;
  if (/^\p{M}$/u.test(character)) return 0;
  return WIDE.test(character) ? 1 : 0.6;
}
