import { type FindOperator, Raw } from 'typeorm';

/**
 * A condition that other conditions of the same query leave little of, such as an organization beside IDs. The sign
 * keeps SQLite from going by an index of this column, through all rows that have its value: of two indexes it can't
 * know which one picks fewer.
 */
export const alsoEqual = (value: string): FindOperator<string> =>
  Raw((column) => `+(${column}) = :alsoEqual`, { alsoEqual: value }) as FindOperator<string>;
