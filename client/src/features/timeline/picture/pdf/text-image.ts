import type { Text } from '@domain/timeline/picture/drawing.js';
import { PALETTE } from '@domain/timeline/picture/palette.js';
import type { Families } from '@domain/timeline/picture/svg-of.js';

/** Pixels of the image for each of the sheet. */
const SHARP = 6;

/** A line drawn by the browser, with the fonts that it has, as an image: its address, where it stands, and how large it is. */
export function textImage(
  { text, x, y, width, size, weight, face, fill }: Text,
  families: Families,
): [address: string, x: number, y: number, size: { width: number; height: number }] {
  const height = size * 1.4;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2) * SHARP);
  canvas.height = Math.ceil(height * SHARP);
  const context = canvas.getContext('2d');
  if (context) {
    context.scale(SHARP, SHARP);
    context.font = `${weight} ${size}px ${families[face]}`;
    // JPEG knows no transparency, and whatever does would be unpacked by a worker, which a page of ours may not start.
    context.fillStyle = PALETTE.paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = fill;
    context.direction = 'ltr';
    context.fillText(text, 0, size);
  }
  const drawn = { width: canvas.width / SHARP, height: canvas.height / SHARP };
  return [canvas.toDataURL('image/jpeg', 0.95), x, y - size, drawn];
}
