import type { ImportField } from '../columns/fields.js';
import { DATE_FIELDS, orderIn, type Plan } from '../columns/plan.js';
import type { ColumnProfile } from '../columns/profile.js';
import type { Findings } from './findings.js';

/** The columns of a table with what each was taken to tell. */
export function foundColumns(profiles: readonly ColumnProfile[], plan: Plan): Pick<Findings, 'columns' | 'dateOrder'> {
  const fields = new Map(
    Object.entries(plan.columns).flatMap(([field, indexes]) =>
      indexes.map((index) => [index, field as ImportField] as const),
    ),
  );
  const columns = profiles.map(({ index, header, filled, samples }) => {
    const field = fields.get(index) ?? null;
    const isDate = DATE_FIELDS.some((one) => one === field);
    return {
      ...{ index, header, field, filled, samples },
      guessed: field !== null && plan.guessed.includes(field),
      separator: plan.separators.get(index) ?? null,
      dateOrder: isDate ? (plan.orders.get(index) ?? null) : null,
    };
  });
  return { columns, dateOrder: orderIn(plan) };
}
