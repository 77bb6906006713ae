import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];

export type SpreadsheetImport = Schemas['SpreadsheetImportDto'];
export type ImportColumn = Schemas['SpreadsheetColumnDto'];
export type ImportRow = Schemas['SpreadsheetRowDto'];
export type ImportField = Schemas['ImportField'];
export type NewActor = Schemas['UnknownActorDto'];
export type Mapping = SpreadsheetImport['mapping'];
export type RowOutcome = Schemas['RowOutcome'];
export type RowMistake = Schemas['RowMistakeDto'];

/** Who somebody is after all whom rows name. */
export type DecidedActor = Schemas['DecidedActorDto'];

/** A page of rows. */
export type Rows = Schemas['SpreadsheetRowsDto'];
