import type { Findings, Outcome } from './check/findings.js';
import { IMPORT_FIELDS } from './columns/fields.js';
import type { SpreadsheetMapping } from './dto/mapping.schema.js';
import type { SpreadsheetImportRefDto } from './dto/spreadsheet-import.dto.js';
import type { ImportRecord } from './import-records.service.js';

/** An import as a list tells it. */
export function toldRef(record: ImportRecord, now: Date): SpreadsheetImportRefDto {
  const { id, dossier, fileName, fileSize, state, progress, createdAt, updatedAt, appliedAt, findings } = record;
  return {
    ...{ id, dossier, fileName, fileSize, state, progress, createdAt, updatedAt, appliedAt },
    secondsLeft: secondsLeft(record, now),
    rows: counted(findings?.outcomes ?? NOTHING),
  };
}

/** How a file was read, as it can be sent again. */
export function toldMapping({ mapping, findings }: ImportRecord): SpreadsheetMapping {
  if (!findings) {
    const { columns, separators, defaults, ...said } = mapping;
    return { ...said, separators, defaults, ...columns } as SpreadsheetMapping;
  }
  const { columns, encoding, delimiter, quote = null, sheet, dateOrder } = findings;
  const of = (field: string) => columns.filter((column) => column.field === field);
  const heads = IMPORT_FIELDS.map((field) => {
    const found = of(field).map(({ header, index }) => (isOnly(findings, header) ? header : index + 1));
    return [field, found.length > 0 ? found : null] as const;
  });
  const separators = IMPORT_FIELDS.flatMap((field) => {
    const [first] = of(field);
    return first && first.separator !== null ? [[field, first.separator] as const] : [];
  });
  return {
    ...{ encoding, delimiter, quote, sheet, dateOrder, defaults: mapping.defaults },
    separators: { ...Object.fromEntries(separators), ...mapping.separators },
    ...Object.fromEntries(heads),
  };
}

/** Whether a head says by itself which column is meant. */
function isOnly({ columns }: Findings, header: string): boolean {
  return header !== '' && columns.filter((column) => column.header === header).length === 1;
}

const NOTHING: Readonly<Record<Outcome, number>> = { create: 0, update: 0, unchanged: 0, duplicate: 0, rejected: 0 };

export function outcomesOf({ findings }: ImportRecord): { create: number; update: number; unchanged: number } {
  const { create, update, unchanged } = findings?.outcomes ?? NOTHING;
  return { create, update, unchanged };
}

function counted({ create, update, unchanged, rejected, duplicate }: Readonly<Record<Outcome, number>>) {
  const ok = create + update + unchanged;
  return { total: ok + rejected + duplicate, ok, rejected, duplicate };
}

/** By how long the step has taken so far; null in its first seconds, of which nothing can be told. */
function secondsLeft({ state, progress, stepBeganAt }: ImportRecord, now: Date): number | null {
  if (state !== 'checking' && state !== 'applying') return null;
  const taken = (now.getTime() - new Date(stepBeganAt).getTime()) / 1000;
  return progress < 0.02 || taken < 1 ? null : Math.ceil((taken / progress) * (1 - progress));
}
