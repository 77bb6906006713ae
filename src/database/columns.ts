import { Column, CreateDateColumn, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/** The primary key of every table: a UUIDv7 made by the application, so that a batch can be linked before it is written. */
export function Id(constraint: string): PropertyDecorator {
  return PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: constraint });
}

export const Text = (): PropertyDecorator => Column({ type: 'text' });
export const TextOrNull = (): PropertyDecorator => Column({ type: 'text', nullable: true });
export const Uuid = (): PropertyDecorator => Column({ type: 'uuid' });
export const UuidOrNull = (): PropertyDecorator => Column({ type: 'uuid', nullable: true });
/** YYYY-MM-DD, as text. */
export const Day = (): PropertyDecorator => Column({ type: 'date' });
export const DayOrNull = (): PropertyDecorator => Column({ type: 'date', nullable: true });
export const Instant = (): PropertyDecorator => Column({ type: 'timestamptz' });
export const InstantOrNull = (): PropertyDecorator => Column({ type: 'timestamptz', nullable: true });
export const Small = (): PropertyDecorator => Column({ type: 'smallint' });
export const SmallOrNull = (): PropertyDecorator => Column({ type: 'smallint', nullable: true });
export const CreatedAt = (): PropertyDecorator => CreateDateColumn({ type: 'timestamptz' });
export const UpdatedAt = (): PropertyDecorator => UpdateDateColumn({ type: 'timestamptz' });
export const Version = (): PropertyDecorator => VersionColumn({ type: 'integer', default: 1 });
/** Which transaction brings the row in; null where none does any more. Kept by the database. */
export const Arriving = (): PropertyDecorator =>
  Column({ type: 'bigint', nullable: true, select: false, insert: false, update: false });
