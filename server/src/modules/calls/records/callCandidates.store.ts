import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Database } from '../../../database/index.ts';
import { CallEntity, CallParticipantEntity } from './call.entity.ts';
import { CallScoreEntity } from './callScore.entity.ts';
import type { CallSearch } from './callSearch.ts';

/** In tenths, both inclusive. */
export interface OverallRange {
  readonly fromTenths: number;
  readonly toTenths: number;
}

/** No character comes behind it. */
export const LAST_CHARACTER = '\u{10FFFF}';

/** The numbers of a call that are looked for. */
export const NUMBERS = ['fromNumber', 'toNumber', 'circuitNumber'] as const;

/**
 * Up to so many calls are read and put in order. Of more than that, the first of a page are soon met in the order of
 * the list: with a million calls, one in 200 is looked for, and a page of 50 is found among some ten thousand.
 */
const FEW = 5_000;

/**
 * Finds the calls of a search by an index, where they are few. Which of two indexes leads to fewer rows, no engine
 * knows of one number or name.
 */
export class CallCandidateStore {
  constructor(private readonly database: Database) {}

  /** The IDs of all calls that are looked for, and maybe of others; undefined where they are many. */
  async few(
    organizationId: string,
    search: CallSearch | undefined,
    overall: OverallRange | undefined,
  ): Promise<readonly string[] | undefined> {
    const found = search && (await this.#found(organizationId, search));
    if (found || !overall) return found;
    return this.#ids(
      this.database
        .rows(CallScoreEntity)
        .createQueryBuilder('score')
        .select('score.callId', 'id')
        .where('score.organizationId = :organizationId', { organizationId })
        .andWhere('score.overallTenths BETWEEN :fromTenths AND :toTenths', overall),
    );
  }

  async #found(organizationId: string, search: CallSearch): Promise<readonly string[] | undefined> {
    const ids = new Set<string>();
    // One range of one index at a time: of several at once, an engine may go through all rows of the organization.
    for (const way of this.#ways(organizationId, search)) {
      const some = await this.#ids(way);
      for (const id of some ?? []) ids.add(id);
      if (!some || ids.size > FEW) return undefined;
    }
    return [...ids];
  }

  #ways(organizationId: string, search: CallSearch): SelectQueryBuilder<ObjectLiteral>[] {
    const range = (prefix: string) => ({ organizationId, prefix, end: prefix + LAST_CHARACTER });
    if ('name' in search) {
      return [
        this.database
          .rows(CallParticipantEntity)
          .createQueryBuilder('participant')
          .select('participant.callId', 'id')
          .where('participant.organizationId = :organizationId AND participant.nameKey >= :prefix')
          .andWhere('participant.nameKey < :end', range(search.name)),
      ];
    }
    return NUMBERS.flatMap((column) =>
      search.numbers.map((prefix) =>
        this.database
          .rows(CallEntity)
          .createQueryBuilder('call')
          .select('call.id', 'id')
          .where(`call.organizationId = :organizationId AND call.${column} >= :prefix AND call.${column} < :end`)
          .setParameters(range(prefix)),
      ),
    );
  }

  async #ids(query: SelectQueryBuilder<ObjectLiteral>): Promise<string[] | undefined> {
    const rows = await query.limit(FEW + 1).getRawMany<{ id: string | null }>();
    return rows.length > FEW ? undefined : rows.flatMap(({ id }) => id ?? []);
  }
}
