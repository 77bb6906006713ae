import { open } from 'node:fs/promises';

/** Whether a file begins as an archive with something in it does (APPNOTE 4.3.7). Throws where it cannot be read. */
export async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\x03\x04';
  } finally {
    await file.close();
  }
}
