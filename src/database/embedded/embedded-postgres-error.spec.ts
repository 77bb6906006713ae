import { EmbeddedPostgresError, explain } from './embedded-postgres-error.js';

describe('explain', () => {
  test.each([
    ['ENOSPC: no space left on device, mkdir', 'The disk that holds /data is full: free some space and start again.'],
    [
      'LOG: starting\nFATAL:  could not write to file "pg_wal/xlogtemp.1": No space left on device\n',
      'The disk that holds /data is full: free some space and start again.',
    ],
    [
      'EROFS: read-only file system, mkdir',
      'The disk that holds /data is read-only: set DATA_DIR to a folder that can be written.',
    ],
    [
      'FATAL:  could not extend file\nHINT:  Check free disk space.\nPANIC:  cannot abort\n',
      'The disk that holds /data is full: free some space and start again.',
    ],
    ['EACCES: permission denied, mkdir', '/data may not be used by this user: set DATA_DIR to a folder of your own.'],
    [
      'LOG: one\nFATAL:  something unheard of\nLOG: two\n',
      'PostgreSQL could not be started in /data: FATAL:  something unheard of',
    ],
    ['', 'PostgreSQL could not be started in /data: it said nothing'],
  ])('%j becomes a sentence', (said, sentence) => {
    expect(explain('/data', said)).toEqual(new EmbeddedPostgresError(sentence));
  });

  test('what is already a sentence stays as it is', () => {
    const error = new EmbeddedPostgresError('Enough said.');
    expect(explain('/data', error)).toBe(error);
  });
});
