import type { SelectQueryBuilder } from 'typeorm';
import { type Database, keysetRows } from '../../database/index.ts';
import type { AuditKind, PageRequest } from '../../kernel/index.ts';
import { AuditEntryEntity, AuditHeadEntity } from './audit.entity.ts';
import { CLOCK_SLACK_MS, ordered } from './chain/auditTimes.ts';
import { recordedKey } from './chain/chain.ts';

/** Which entries are looked for. Times are inclusive at the start and exclusive at the end, places inclusive. */
export interface AuditQuery {
  readonly kind?: readonly AuditKind[] | undefined;
  readonly actorId?: string | undefined;
  readonly targetId?: string | undefined;
  /** How the recorded name begins, whatever its case and width. */
  readonly actor?: string | undefined;
  readonly target?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  readonly fromSequence?: number | undefined;
  readonly toSequence?: number | undefined;
}

/** The names that a beginning stands for: the names themselves where they are few, else the beginning. */
type Names = { readonly keys: readonly string[] } | { readonly prefix: string };
type NameColumn = 'actorKey' | 'targetKey';

/** A query of one organization whose names and times have been looked up. */
export interface AuditConditions extends Pick<AuditQuery, 'kind' | 'actorId' | 'targetId' | 'from' | 'to'> {
  readonly organizationId: string;
  readonly names: Readonly<Partial<Record<NameColumn, Names>>>;
  /** The places in the chain between which all of them lie, both exclusive. */
  readonly above: number;
  readonly below: number;
}

/** Whether every entry between the two places meets the conditions. */
const isWholeStretch = ({ kind, actorId, targetId, from, to, names }: AuditConditions): boolean =>
  !kind && !actorId && !targetId && !from && !to && !names.actorKey && !names.targetKey;

const FEW_NAMES = 20;
/** No character comes behind it. */
const LAST_CHARACTER = '\u{10FFFF}';
const LAST_PLACE = 2 ** 31 - 1;

/**
 * Finds entries. Each of its statements walks an index in the order of the list, so a page costs the same however long
 * the log is.
 */
export class AuditSearchStore {
  constructor(private readonly database: Database) {}

  async conditions(organizationId: string, query: AuditQuery): Promise<AuditConditions> {
    const { actorId, targetId, from, to } = query;
    const kind = query.kind && [...new Set(query.kind)];
    const [actorKey, targetKey] = await Promise.all([
      this.#names(organizationId, 'actorKey', query.actor),
      this.#names(organizationId, 'targetKey', query.target),
    ]);
    const { above, below } = await this.#places(organizationId, from, to);
    return {
      organizationId,
      kind,
      actorId,
      targetId,
      from,
      to,
      names: { ...(actorKey && { actorKey }), ...(targetKey && { targetKey }) },
      above: Math.max(above ?? 0, (query.fromSequence ?? 1) - 1),
      below: Math.min(below ?? LAST_PLACE, (query.toSequence ?? LAST_PLACE - 1) + 1),
    };
  }

  /** Newest first. */
  async page(conditions: AuditConditions, request: PageRequest): Promise<AuditEntryEntity[]> {
    const ways = waysOf(conditions);
    const [way = conditions] = ways;
    if (ways.length === 1) return keysetRows(this.#matching(way, true), ['entry.sequence'], request, true);
    const places = await this.#placesIn(ways, request);
    if (places.length === 0) return [];
    const { organizationId } = conditions;
    return this.#entries(organizationId)
      .andWhere('entry.sequence IN (:...places)', { places })
      .orderBy('entry.sequence', request.backwards ? 'ASC' : 'DESC')
      .getMany();
  }

  /** The places of a page of the entries that are found in several ways, by one statement: ways can be many. */
  async #placesIn(ways: readonly AuditConditions[], { size, backwards, key }: PageRequest): Promise<number[]> {
    const found = ways.map((way) => {
      const matching = this.#matching(way, true)
        .select('entry.sequence', 'sequence')
        .limit(size + 1);
      if (key) matching.andWhere(`entry.sequence ${backwards ? '>' : '<'} :key`, { key: key[0] });
      return matching.orderBy('entry.sequence', backwards ? 'ASC' : 'DESC').getQueryAndParameters();
    });
    const rows = await this.database.select<{ sequence: number }>(
      found.map(([sql], i) => `SELECT sequence FROM (${sql}) AS way${i}`).join(' UNION ALL '),
      found.flatMap(([, values]) => values as readonly unknown[]),
    );
    const direction = backwards ? 1 : -1;
    const places = rows.map(({ sequence }) => sequence).toSorted((a, b) => direction * (a - b));
    return places.slice(0, size + 1);
  }

  /**
   * How many entries meet the conditions. Of those between two places, the end of the chain tells without a look at any
   * of them.
   */
  async count(conditions: AuditConditions): Promise<number> {
    if (!isWholeStretch(conditions)) return this.#matching(conditions, false).getCount();
    const { organizationId, above, below } = conditions;
    const head = await this.database.rows(AuditHeadEntity).findOneBy({ organizationId });
    return Math.max(0, Math.min(head?.sequence ?? 0, below - 1) - above);
  }

  /** @param walked whether the order of the list matters, so that an index on names that are many must not be used */
  #matching(conditions: AuditConditions, walked: boolean): SelectQueryBuilder<AuditEntryEntity> {
    const { organizationId, kind, actorId, targetId, names, from, to, above, below } = conditions;
    const matching = this.#entries(organizationId);
    if (kind) matching.andWhere(kind.length > 0 ? 'entry.kind IN (:...kind)' : '1 = 0', { kind });
    if (actorId) matching.andWhere('entry.actorId = :actorId', { actorId });
    if (targetId) matching.andWhere('entry.targetId = :targetId', { targetId });
    for (const column of ['actorKey', 'targetKey'] as const) {
      const name = names[column];
      if (name) matchName(matching, column, name, walked);
    }
    if (from) matching.andWhere('entry.occurredAt >= :from', { from: from.getTime() });
    if (to) matching.andWhere('entry.occurredAt < :to', { to: to.getTime() });
    if (above > 0) matching.andWhere('entry.sequence > :above', { above });
    if (below < LAST_PLACE) matching.andWhere('entry.sequence < :below', { below });
    return matching;
  }

  #entries(organizationId: string): SelectQueryBuilder<AuditEntryEntity> {
    return this.database
      .rows(AuditEntryEntity)
      .createQueryBuilder('entry')
      .where('entry.organizationId = :organizationId', { organizationId });
  }

  /** Steps from name to name through the index, however many entries each has. */
  async #names(organizationId: string, column: NameColumn, typed: string | undefined): Promise<Names | undefined> {
    const prefix = recordedKey(typed?.trim() ?? '');
    if (!prefix) return undefined;
    const keys: string[] = [];
    while (keys.length <= FEW_NAMES) {
      const last = keys.at(-1);
      const next = await this.#entries(organizationId)
        .select(`MIN(entry.${column})`, 'key')
        .andWhere(`entry.${column} ${last === undefined ? '>=' : '>'} :last`, { last: last ?? prefix })
        .andWhere(`entry.${column} < :end`, { end: prefix + LAST_CHARACTER })
        .getRawOne<{ key: string | null }>();
      if (next?.key == null) return { keys };
      keys.push(next.key);
    }
    return { prefix };
  }

  /** The places between which all entries of a span of time lie, both exclusive. */
  async #places(organizationId: string, from: Date | undefined, to: Date | undefined) {
    if (!from && !to) return { above: undefined, below: undefined };
    const head = await this.database.rows(AuditHeadEntity).findOneBy({ organizationId });
    const span = head ? ordered(head, from, to) : { from, to };
    const [above, below] = await Promise.all([
      span.from && this.#placeBefore(organizationId, new Date(span.from.getTime() - CLOCK_SLACK_MS)),
      span.to && this.#placeFrom(organizationId, new Date(span.to.getTime() + CLOCK_SLACK_MS)),
    ]);
    return { above, below };
  }

  /** The place of the last entry before an instant; 0 where none is. */
  async #placeBefore(organizationId: string, instant: Date): Promise<number> {
    const last = await this.#entries(organizationId)
      .andWhere('entry.occurredAt < :instant', { instant: instant.getTime() })
      .orderBy({ 'entry.occurredAt': 'DESC', 'entry.sequence': 'DESC' })
      .limit(1)
      .getOne();
    return last?.sequence ?? 0;
  }

  /** The place of the first entry from an instant on. */
  async #placeFrom(organizationId: string, instant: Date): Promise<number> {
    const first = await this.#entries(organizationId)
      .andWhere('entry.occurredAt >= :instant', { instant: instant.getTime() })
      .orderBy({ 'entry.occurredAt': 'ASC', 'entry.sequence': 'ASC' })
      .limit(1)
      .getOne();
    return first?.sequence ?? LAST_PLACE;
  }
}

function matchName(
  matching: SelectQueryBuilder<AuditEntryEntity>,
  column: NameColumn,
  name: Names,
  walked: boolean,
): void {
  if ('keys' in name) {
    const condition = name.keys.length > 0 ? `entry.${column} IN (:...${column}s)` : '1 = 0';
    matching.andWhere(condition, { [`${column}s`]: name.keys });
    return;
  }
  // Inside a function a column's index is not used: of names that are many, the newest entries are soon met in the
  // chain's own order.
  const value = walked ? `COALESCE(entry.${column}, '')` : `entry.${column}`;
  const ends = { [`${column}From`]: name.prefix, [`${column}To`]: name.prefix + LAST_CHARACTER };
  matching.andWhere(`${value} >= :${column}From AND ${value} < :${column}To`, ends);
}

/**
 * The same conditions, one for each value of the column that may have several of them: an index yields the entries of
 * one value in the order of the list, but those of several only after sorting them all.
 */
function waysOf(conditions: AuditConditions): AuditConditions[] {
  const { names, kind } = conditions;
  for (const column of ['targetKey', 'actorKey'] as const) {
    const name = names[column];
    if (name && 'keys' in name && name.keys.length > 1) {
      return name.keys.map((key) => ({ ...conditions, names: { ...names, [column]: { keys: [key] } } }));
    }
  }
  const named = Object.values(names).some((name) => 'keys' in name);
  if (named || conditions.actorId || conditions.targetId || !kind || kind.length < 2) return [conditions];
  return kind.map((one) => ({ ...conditions, kind: [one] }));
}
