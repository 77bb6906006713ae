import type { ReactNode } from 'react';
import styles from './import-table.module.css';

interface ImportTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

/**
 * A table of the import with its heads. Where it is narrow its rows are stacked by CSS, which takes the meaning of a table away
 * from some readers: the roles are written out for them.
 */
export function ImportTable({ label, heads, children }: ImportTableProps) {
  return (
    <table role="table" className={styles.table} aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}
