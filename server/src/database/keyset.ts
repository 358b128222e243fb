import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { PageRequest } from '../kernel/index.ts';

/**
 * Reads one row more than a page asks for, by position rather than by offset, so that a page deep inside costs what the
 * first does.
 * @param keys the sort key's columns, `alias.property`, the last of them unique; all in one direction
 * @returns rows in reading order: backwards pages come last row first
 */
export async function keysetRows<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  keys: readonly string[],
  request: PageRequest,
  descending: boolean,
): Promise<T[]> {
  const down = descending !== request.backwards;
  const position = request.key;
  if (position) {
    // (a, b) > (x, y), spelt out: MySQL does not use an index for a comparison of rows.
    const bigger = down ? '<' : '>';
    const alternatives = keys.map((key, i) => {
      const equal = keys.slice(0, i).map((earlier, j) => `${earlier} = :position${j}`);
      return `(${[...equal, `${key} ${bigger} :position${i}`].join(' AND ')})`;
    });
    query.andWhere(
      `(${alternatives.join(' OR ')})`,
      Object.fromEntries(position.map((part, i) => [`position${i}`, part])),
    );
  }
  for (const key of keys) query.addOrderBy(key, down ? 'DESC' : 'ASC');
  return query.limit(request.size + 1).getMany();
}
