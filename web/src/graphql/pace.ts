import type { UserBulkActionStatus, UserImportStatus } from './generated.ts';

/** How something that moves by itself is asked about again. */
export interface Pace {
  /** After how many milliseconds; 0 where it moves no more. */
  readonly every: number;
  /**
   * Whether it comes to its end by itself, and may be followed for as long as the page is in sight. What waits is
   * followed while someone looks.
   */
  readonly ends: boolean;
}

export interface StagedWork {
  readonly status: UserImportStatus | UserBulkActionStatus;
}

const NEVER: Pace = { every: 0, ends: false };

/**
 * Quickly while work goes on, seldom while it waits for someone, which may be a day, and not at all once it is over.
 */
export function paceOf(work: StagedWork | null | undefined): Pace {
  switch (work?.status) {
    case 'PREPARING':
    case 'COMMITTING':
      return { every: 300, ends: true };
    case 'READY':
      return { every: 2500, ends: false };
    default:
      return NEVER;
  }
}
