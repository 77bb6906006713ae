import { unguard } from '../../../domain/csv.js';
import type { Reason } from '../../../domain/refusals/refusal.js';
import type { ImportField } from '../columns/fields.js';
import type { Plan } from '../columns/plan.js';
import { plainText } from './plain-text.js';
import { toldValue, type RowMistake } from './row-mistake.js';
import { valuesOf } from './values-of.js';

/** The cells of a row, by what their columns tell; and what is wrong with them. */
export class RowCells {
  readonly mistakes: RowMistake[] = [];

  constructor(
    private readonly headers: readonly string[],
    private readonly cells: readonly string[],
    readonly plan: Plan,
  ) {}

  /** Whether a column tells of it at all. */
  isTold(field: ImportField): boolean {
    return (this.plan.columns[field] ?? []).length > 0;
  }

  /** The place of the first column that tells it; undefined where none does. */
  indexOf(field: ImportField): number | undefined {
    return this.plan.columns[field]?.[0];
  }

  /** What stands in its cell; of several columns, one behind the other. Empty where nothing does. */
  text(field: ImportField, joint = ', '): string {
    return this.joined(field, joint, (index) => this.cell(index));
  }

  /** The same with whatever sign it begins with: in a workbook, which runs no text, that is its own. */
  written(field: ImportField, joint = ', '): string {
    return this.joined(field, joint, (index) => (this.cells[index] ?? '').trim());
  }

  /** The values of its cells, each once, in order. */
  list(field: ImportField): string[] {
    const indexes = this.plan.columns[field] ?? [];
    return [
      ...new Set(indexes.flatMap((index) => valuesOf(this.cell(index), this.plan.separators.get(index) ?? null))),
    ];
  }

  /** Rejects the row for what stands in a field. */
  reject(field: ImportField | null, reason: Reason, detail: string, value?: string): void {
    const index = field === null ? undefined : this.indexOf(field);
    const standing = value ?? (field === null ? '' : this.text(field));
    this.mistakes.push({
      ...reason,
      ...{ column: index === undefined ? null : (this.headers[index] ?? null), field },
      ...{ value: standing === '' ? null : toldValue(standing), detail },
    });
  }

  private joined(field: ImportField, joint: string, cellOf: (index: number) => string): string {
    const indexes = this.plan.columns[field] ?? [];
    return indexes
      .map(cellOf)
      .filter((cell) => cell !== '')
      .join(joint);
  }

  /** Without the sign that keeps spreadsheets from running it, without blanks around it and without pieces of HTML. */
  private cell(index: number): string {
    const cell = unguard(this.cells[index] ?? '').trim();
    return this.plan.markup.has(index) ? plainText(cell) : cell;
  }
}
