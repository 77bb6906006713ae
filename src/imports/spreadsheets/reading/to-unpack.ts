/** What the thread that reads a workbook is told. */
export interface ToUnpack {
  readonly path: string;
  /** Where its rows go. */
  readonly rowsPath: string;
  /** From 1. */
  readonly sheet: number;
}
