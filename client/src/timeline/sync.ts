/** What is used of a data set of vis-timeline. */
interface Rows<Row> {
  getIds: () => (string | number)[];
  get: (id: string) => Row | null;
  remove: (ids: (string | number)[]) => unknown;
  update: (rows: Row[]) => unknown;
}

/**
 * Brings a data set to the wanted rows by adding, updating and removing what differs; what is the same is not touched,
 * so that a refetch neither flickers nor takes the focus away.
 */
export function sync<Row extends { id: string }>(data: Rows<Row>, wanted: readonly Row[]): void {
  const ids = new Set(wanted.map((row) => row.id));
  const gone = data.getIds().filter((id) => !ids.has(String(id)));
  const changed = wanted.filter((row) => !same(data.get(row.id), row));
  if (gone.length > 0) data.remove(gone);
  if (changed.length > 0) data.update(changed);
}

const same = (a: object | null, b: object): boolean => a !== null && JSON.stringify(a) === JSON.stringify(b);
