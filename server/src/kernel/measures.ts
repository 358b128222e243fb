/** One number, and what it is of: by labels whose values are few and known, and never what somebody sent. */
export interface Measured {
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

/** A number that a module tells of itself whenever somebody looks at the installation. */
export interface Measure {
  /** In the form of Prometheus, with its unit at the end: `rollcall_job_oldest_seconds`. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  /** The present values: one of each combination of labels. It may read the database, briefly. */
  read(): Promise<readonly Measured[]>;
}
