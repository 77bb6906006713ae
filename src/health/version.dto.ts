export class VersionDto {
  /** Of the program, its API and the columns of its CSV, after Semantic Versioning. */
  version: string;
  /** The commit it was built from; null where nobody has said it (`COMMIT`). */
  commit: string | null;
  /** The format of bundles that it writes; it reads all older ones. */
  bundleFormat: number;
}
