import decodeQR from 'qr/decode.js';
import { qrPath } from './qr-path.js';

/** Pixels a module. */
const SCALE = 4;

it('what is drawn is read as what was said', () => {
  const address =
    'otpauth://totp/D%C3%A9marche:zo%C3%AB%40example.org?issuer=D%C3%A9marche&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const { size, path } = qrPath(address);
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let down = 0; down < SCALE; down += 1) {
      const from = ((Number(y) * SCALE + down) * width + Number(x) * SCALE) * 4;
      for (let at = from; at < from + SCALE * 4; at += 1) if (at % 4 !== 3) data[at] = 0;
    }
  }
  expect(decodeQR({ width, height: width, data })).toBe(address);
});
