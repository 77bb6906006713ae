import { pictureOf, type Paper, type Pictured } from '@domain/timeline/picture/sheet.js';
import type { Drawing } from '@domain/timeline/picture/drawing.js';
import { svgOf } from '@domain/timeline/picture/svg-of.js';
import { familiesOfPage, widthInBrowser } from './width-in-browser.js';

/** Pixels of a PNG for each of the sheet: as sharp as paper at arm's length. */
const SHARP = 3;
/** Browsers draw no larger picture than this, in pixels. */
const MOST = 120_000_000;

/** The picture in the fonts of the page, as an SVG file. */
export function svgFile(pictured: Pictured, paper: Paper): { drawing: Drawing; text: string } {
  const families = familiesOfPage();
  const drawing = pictureOf(pictured, paper, widthInBrowser(families));
  return { drawing, text: svgOf(drawing, families) };
}

/** An SVG as an address that an image takes; it asks nobody. */
export const svgAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** The browser drew nothing: a canvas of that size is more than it, or the memory left to it, bears. */
export class UndrawnError extends Error {
  override readonly name = 'UndrawnError';
}

/** The same as a PNG, drawn by the browser. Rejects with an `UndrawnError` where it draws none. */
export async function pngFile(pictured: Pictured, paper: Paper): Promise<Blob> {
  const { drawing, text } = svgFile(pictured, paper);
  const image = new Image();
  image.src = svgAddress(text);
  await image.decode().catch(() => {
    throw new UndrawnError();
  });
  const scale = Math.min(SHARP, Math.sqrt(MOST / (drawing.width * drawing.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new UndrawnError())), 'image/png'),
  );
}

/** Has the browser save a file. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
