import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];

export type SpreadsheetImport = Schemas['SpreadsheetImportDto'];
export type ImportColumn = Schemas['SpreadsheetColumnDto'];
export type ImportRow = Schemas['SpreadsheetRowDto'];
export type ImportField = Schemas['ImportField'];
export type NewActor = Schemas['UnknownActorDto'];
export type Mapping = SpreadsheetImport['mapping'];
