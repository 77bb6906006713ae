import encodeQR from 'qr';

/** Modules of white that readers want around the code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as the path of an SVG: its dark modules, each of size 1, in a square of `size` with the white that belongs around it. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { border: QUIET });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return { size: rows.length, path: path.join('') };
}
