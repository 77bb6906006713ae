import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEdtf } from './edtf.js';
import { InvalidDateError } from './invalid-date.js';

/** Strings on whose validity at least two published EDTF implementations agree. */
const rows = readFileSync(join(__dirname, '../../../test/data/edtf/consensus.csv'), 'utf8')
  .trimEnd()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => /^(?:"([^"]*)"|([^,]*)),(valid|invalid),/.exec(line))
  .map((match) => ({ text: match?.[1] ?? match?.[2] ?? 'unreadable row', valid: match?.[3] === 'valid' }));

/** Where we differ from the consensus on purpose: valid EDTF that this project does not keep. */
const REFUSED: Readonly<Record<string, string>> = {
  '1985-04-12T23:20:30': 'an instant without an offset is none',
  '1985-04-12T23:20:30-04': 'RFC 3339 wants minutes in the offset',
  Y170000002: 'beyond what a timestamp holds',
  'Y-170000002': 'beyond what a timestamp holds',
  Y17E7: 'beyond what a timestamp holds',
  'Y-17E7': 'beyond what a timestamp holds',
  Y171010000S3: 'beyond what a timestamp holds',
  Y3388E2S3: 'beyond what a timestamp holds',
};

describe('the EDTF consensus', () => {
  it('has all of its rows', () => {
    expect(rows).toHaveLength(87);
    expect(Object.keys(REFUSED).filter((text) => !rows.some((row) => row.text === text))).toEqual([]);
  });

  it.each(rows)('on $text is valid=$valid', ({ text, valid }) => {
    if (valid && !(text in REFUSED)) expect(parseEdtf(text, null).when).toBe(text);
    else expect(() => parseEdtf(text, null)).toThrow(InvalidDateError);
  });
});
