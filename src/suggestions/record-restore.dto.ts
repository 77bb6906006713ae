/** What came of bringing an earlier version of a record back. */
export class RestoredRecordDto {
  /** The version that there is now. */
  version: number;
  /** The suggestion to bring it back, where the record is for others to correct. @format uuid */
  suggestion: string | null;
}
