import type { CallEntity } from '../records/call.entity.ts';
import type { CallScoreEntity } from '../records/callScore.entity.ts';
import type {
  CallOrganizationDayEntity,
  CallOrganizationHourEntity,
  CallOverallBinEntity,
  CallUserDayEntity,
  CallUserHourEntity,
} from '../records/callStatistics.entity.ts';
import { type Counted, NOTHING, addTo, countedOfCall, countedOfScore, hourOf, pointsOf } from '../records/counted.ts';

/** How a batch of events changes the statistics: one row for each key, however many events come to it. */
export class CountChanges {
  readonly #organizationDays = new Map<string, CallOrganizationDayEntity>();
  readonly #userDays = new Map<string, CallUserDayEntity>();
  readonly #bins = new Map<string, CallOverallBinEntity>();
  readonly #organizationHours = new Map<string, CallOrganizationHourEntity>();
  readonly #userHours = new Map<string, CallUserHourEntity>();

  constructor(private readonly organizationId: string) {}

  /** What is to be added to the rows that there are, or are not yet. */
  get rows() {
    return {
      organizationDays: this.#organizationDays.values(),
      userDays: this.#userDays.values(),
      bins: this.#bins.values(),
      organizationHours: this.#organizationHours.values(),
      userHours: this.#userHours.values(),
    };
  }

  /** Counts a call that has just ended, for the organization and for each of these users. */
  call(call: CallEntity, userIds: readonly string[]): void {
    const { organizationId } = this;
    this.#day(call.day, userIds, countedOfCall(call), 1);
    const hour = hourOf(call.startedAt);
    const counted = { calls: 1, answered: call.answeredAt ? 1 : 0 };
    addHour(this.#organizationHours, `${hour.getTime()}`, { organizationId, hour, ...counted });
    for (const userId of userIds)
      addHour(this.#userHours, `${userId} ${hour.getTime()}`, { organizationId, userId, hour, ...counted });
  }

  /** Counts the score of a user's part in a call that has ended, or takes away that it was counted. */
  score(call: CallEntity, score: CallScoreEntity, times: 1 | -1): void {
    const { organizationId } = this;
    const { day } = call;
    this.#day(day, [score.userId], countedOfScore(call, score), times);
    if (score.overallTenths === null) return;
    const points = pointsOf(score.overallTenths);
    const key = `${day} ${points}`;
    const scored = (this.#bins.get(key)?.scored ?? 0) + times;
    this.#bins.set(key, { organizationId, day, points, scored });
  }

  #day(day: string, userIds: readonly string[], counted: Partial<Counted>, times: 1 | -1): void {
    const { organizationId } = this;
    addTo(
      rowIn(this.#organizationDays, day, () => ({ organizationId, day, ...NOTHING })),
      counted,
      times,
    );
    for (const userId of userIds) {
      const row = rowIn(this.#userDays, `${userId} ${day}`, () => ({ organizationId, userId, day, ...NOTHING }));
      addTo(row, counted, times);
    }
  }
}

function rowIn<Row>(rows: Map<string, Row>, key: string, make: () => Row): Row {
  const known = rows.get(key);
  if (known) return known;
  const row = make();
  rows.set(key, row);
  return row;
}

function addHour<Row extends CallOrganizationHourEntity>(hours: Map<string, Row>, key: string, row: Row): void {
  const before = hours.get(key);
  if (before) {
    before.calls += row.calls;
    before.answered += row.answered;
  } else hours.set(key, row);
}
