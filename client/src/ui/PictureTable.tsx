import type { ReactNode } from 'react';
import picture from './picture.module.css';

interface PictureTableProps {
  readonly caption: string;
  /** The words over the columns, the first of which names the rows. */
  readonly columns: readonly string[];
  /** One a row. */
  readonly children: ReactNode;
}

/** What a picture shows, in words and figures: a table that scrolls by itself where it is too wide. */
export function PictureTable({ caption, columns, children }: PictureTableProps) {
  return (
    <div className={picture.scroll}>
      <table className={picture.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface RowHeadProps {
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** The head of a row, which chooses in the picture what the row tells. */
export function RowHead({ chosen, onChoose, children }: RowHeadProps) {
  return (
    <th scope="row">
      <button type="button" className={picture.choose} aria-pressed={chosen} onClick={onChoose}>
        {children}
      </button>
    </th>
  );
}
