import { Column, type ColumnOptions, PrimaryColumn, type ValueTransformer } from 'typeorm';

/**
 * Columns that mean the same on both engines. Identities and keys are compared bytewise (the migrations see to that on
 * MySQL).
 */

const instantFormat: ValueTransformer = {
  to: (value: unknown) => (value instanceof Date ? value.getTime() : value),
  from: (value: unknown) => (value == null ? null : new Date(Number(value))),
};

const jsonFormat: ValueTransformer = {
  to: (value: unknown) => (value == null ? null : JSON.stringify(value)),
  from: (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : null),
};

/** A UUID. */
export const Id = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: 36, ...options });

/** The UUID that identifies a row. */
export const PrimaryId = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: 36 });

/** A text of at most `length` UTF-16 units. */
export const Text = (length: number, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'varchar', length, ...options });

/** A text of any length. */
export const LongText = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'text', ...options });

/** At most 65,535 bytes. */
export const Bytes = (): PropertyDecorator => Column({ type: 'blob' });

export const Integer = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'int', ...options });

/** A whole number that 32 bits may be too few for, such as a sum: up to 2^53. */
export const Sum = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'bigint', transformer: { to: (value: unknown) => value, from: Number }, ...options });

export const Flag = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'boolean', ...options });

/**
 * An instant to the millisecond, kept as milliseconds since 1970 in UTC: no engine, driver or server zone can shift it.
 */
export const Instant = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'bigint', transformer: instantFormat, ...options });

/**
 * An instant, or null for one that has not come: kept as 0, so that a list can be ordered by it and paged by position.
 */
export const InstantOrNever = (): PropertyDecorator =>
  Column({
    type: 'bigint',
    transformer: {
      to: (value: unknown) => (value instanceof Date ? value.getTime() : 0),
      from: (value: unknown) => (Number(value) === 0 ? null : new Date(Number(value))),
    },
  });

/** Plain data as JSON. The text is ours, so that a hash over it holds on both engines. */
export const Json = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'text', transformer: jsonFormat, ...options });
