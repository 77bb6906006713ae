import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { type CsvError, type Options, parse } from 'csv-parse';
import { decodeStream } from 'iconv-lite';
import { dialect, type Quote } from './csv-dialect.js';
import { dialectOf } from './delimiter.js';
import { encodingOf } from './encoding.js';
import { isBlank, storable, type RowFault, type Sheet, type SheetRow } from './sheet.js';

/** How a text file is written, where somebody said so. */
export interface TextSettings {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: Quote | undefined;
}

/** Opens a file of separated values; what is not said of it is found out. */
export async function openText(path: string, said: TextSettings): Promise<Sheet> {
  const encoding = said.encoding ?? (await encodingOf(path));
  const { delimiter, quote } = await dialectOf(path, encoding, said);
  const { size } = await stat(path);
  return {
    ...{ encoding, delimiter, quote, size, sheets: [], sheet: null },
    rows: (at) => rowsOf(path, encoding, dialect(delimiter, quote), at),
  };
}

/** As csv-parse gives a record where it is asked for its place, too. */
interface Parsed {
  record: string[];
  raw: string;
}

async function* rowsOf(
  path: string,
  encoding: string,
  written: Options,
  at: (bytes: number) => void = () => undefined,
): AsyncGenerator<SheetRow> {
  const file = createReadStream(path);
  const parser = parse(written);
  const faults: SheetRow[] = [];
  let lines = 0;
  parser.on('skip', (error: CsvError | undefined) => {
    // A quote that never closes is told again with every further piece of the file.
    if (faults.length === 0) faults.push({ line: lines + 1, cells: [], fault: faultOf(error) });
  });
  pipeline(file, decodeStream(encoding), parser, () => undefined);
  try {
    for await (const { record, raw } of parser as AsyncIterable<Parsed>) {
      const fault = faults.shift();
      if (fault) yield fault;
      if (fault?.fault === 'open_quote' || fault?.fault === 'row_too_long') return;
      const line = lines + 1;
      lines += raw.match(/\r\n|\n|\r/g)?.length ?? 0;
      at(file.bytesRead);
      if (!isBlank(record)) yield { line, cells: record.map(storable) };
    }
    yield* faults;
  } finally {
    file.destroy();
    parser.destroy();
  }
}

function faultOf(error: CsvError | undefined): RowFault {
  if (error?.code === 'CSV_QUOTE_NOT_CLOSED') return 'open_quote';
  return error?.code === 'CSV_MAX_RECORD_SIZE' ? 'row_too_long' : 'row_unreadable';
}
