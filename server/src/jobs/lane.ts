import type { JobClass } from '../kernel/index.ts';

/** Places for jobs of a class: for its small ones, or for all others. */
export interface Lane extends Pick<JobClass, 'places' | 'perOrganization' | 'yields'> {
  readonly kinds: readonly string[];
  /** The largest size of its jobs. */
  readonly upTo?: number;
  /** Its jobs are larger, or of no known size. */
  readonly above?: number;
}

/** The lanes of a class. Small jobs come first. */
export function lanesOf({ small, ...of }: JobClass, kinds: readonly string[]): Lane[] {
  if (!small) return [{ ...of, kinds }];
  const { size, places } = small;
  return [
    { ...of, kinds, places, upTo: size },
    { ...of, kinds, above: size },
  ];
}
