import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant, Integer, Sum } from '../../../database/index.ts';
import type { Counted } from './counted.ts';

/** What is counted of the calls of a day that have ended, and the sums of what was measured of them. */
class CountedCalls implements Counted {
  @Integer()
  calls!: number;

  @Integer()
  answered!: number;

  @Integer()
  talkSeconds!: number;

  /** How many overall scores there are, and their sum in tenths. */
  @Integer()
  scored!: number;

  @Integer()
  overallTenths!: number;

  /** How long the users talked themselves, in milliseconds, and of how many seconds of talk that was measured. */
  @Sum({ default: 0 })
  talkedMs!: number;

  @Sum({ default: 0 })
  talkedOfSeconds!: number;

  /** How often both talked, and the seconds of talk in which that was counted. */
  @Sum({ default: 0 })
  overlaps!: number;

  @Sum({ default: 0 })
  overlapSeconds!: number;

  /** How often nobody did, and the seconds of talk in which that was counted. */
  @Sum({ default: 0 })
  silences!: number;

  @Sum({ default: 0 })
  silenceSeconds!: number;

  /** Of how many calls the users' speech rate was measured, and the sum in hundredths. */
  @Sum({ default: 0 })
  speechRates!: number;

  @Sum({ default: 0 })
  speechRateHundredths!: number;

  /** The same of those with whom they talked. */
  @Sum({ default: 0 })
  partnerRates!: number;

  @Sum({ default: 0 })
  partnerRateHundredths!: number;
}

const IdKey = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: 36 });
/** `2026-11-30` */
const DayKey = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: 10 });

/** A user's day. Erased with the user. */
@Entity('call_user_days')
// By which a few users with scores are found of an organization of thousands.
@Index('call_user_days_by_scored', ['organizationId', 'day', 'scored', 'userId'])
export class CallUserDayEntity extends CountedCalls {
  @IdKey()
  organizationId!: string;

  @IdKey()
  userId!: string;

  @DayKey()
  day!: string;
}

/** An organization's day. It stays as it is when users are deleted. */
@Entity('call_organization_days')
export class CallOrganizationDayEntity extends CountedCalls {
  @IdKey()
  organizationId!: string;

  @DayKey()
  day!: string;
}

/** How many calls of an organization's day have an overall score of so many points: of everyone, and without names. */
@Entity('call_overall_bins')
export class CallOverallBinEntity {
  @IdKey()
  organizationId!: string;

  @DayKey()
  day!: string;

  /** Whole points, 0 to 100. */
  @PrimaryColumn({ type: 'int' })
  points!: number;

  @Integer()
  scored!: number;
}

/** Calls that began in an hour and have ended. */
class HourCounts {
  @Integer()
  calls!: number;

  @Integer()
  answered!: number;
}

/** A user's hour. Erased with the user. */
@Entity('call_user_hours')
export class CallUserHourEntity extends HourCounts {
  @IdKey()
  organizationId!: string;

  @IdKey()
  userId!: string;

  /** When it begins. */
  @Instant({ primary: true })
  hour!: Date;
}

/** An organization's hour. It stays as it is when users are deleted. */
@Entity('call_organization_hours')
export class CallOrganizationHourEntity extends HourCounts {
  @IdKey()
  organizationId!: string;

  /** When it begins. */
  @Instant({ primary: true })
  hour!: Date;
}
