import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { JobEnd, Measure } from '../kernel/index.ts';
import { MeasureReader } from './measureReader.ts';

/** What came of an operation: refused for what it asked or who asked, or failed on this side. */
export type OperationOutcome = 'done' | 'refused' | 'failed';

/** Bounds of the classes of durations, in seconds. */
const ANSWERS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const JOBS = [0.01, 0.05, 0.25, 1, 5, 15, 60, 300, 1_800];

/** What this process tells in numbers, in the text form of Prometheus: what it counts, and what modules measure. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'rollcall_http_request_duration_seconds',
    help: 'Requests over HTTP, by what the server has at their address and the class of the status.',
    labelNames: ['method', 'route', 'status'],
    buckets: ANSWERS,
    registers: [this.#registry],
  });
  readonly #operations = new Histogram({
    name: 'rollcall_graphql_operation_duration_seconds',
    help: 'GraphQL operations that were run, by the first field that they ask for.',
    labelNames: ['operation', 'outcome'],
    buckets: ANSWERS,
    registers: [this.#registry],
  });
  readonly #jobs = new Histogram({
    name: 'rollcall_job_run_duration_seconds',
    help: 'Runs of jobs by this process: done, yielded (to go on later), failed (to be tried again) or given_up.',
    labelNames: ['kind', 'outcome'],
    buckets: JOBS,
    registers: [this.#registry],
  });
  readonly #ends = new Counter({
    name: 'rollcall_work_ended_total',
    help: 'Imports and bulk actions that this process has seen end, by the state in which they did.',
    labelNames: ['of', 'status'],
    registers: [this.#registry],
  });
  readonly #up = new Gauge({
    name: 'rollcall_database_up',
    help: 'Whether the database answers within two seconds.',
    registers: [this.#registry],
  });
  readonly #missing = new Gauge({
    name: 'rollcall_measures_missing',
    help: 'How many of the measures could not be read in time, and are left out.',
    registers: [this.#registry],
  });
  readonly #readers: { readonly reader: MeasureReader; readonly gauge: Gauge }[] = [];
  #watched = false;
  #text: Promise<string> | undefined;

  /** Adds what modules measure. @throws Error for a name that is taken */
  add(measures: readonly Measure[]): void {
    for (const measure of measures) {
      const { name, help, labels = [] } = measure;
      const gauge = new Gauge({ name, help, labelNames: [...labels], registers: [this.#registry] });
      this.#readers.push({ reader: new MeasureReader(measure), gauge });
    }
  }

  /** Counts an answer. @param seconds from the request's headers to the end of the answer */
  request(method: string, route: string, status: number, seconds: number): void {
    this.#requests.observe({ method, route, status: `${Math.trunc(status / 100)}xx` }, seconds);
  }

  /** @param operation a name of ours, never one that a client chose */
  operation(operation: string, outcome: OperationOutcome, seconds: number): void {
    this.#operations.observe({ operation, outcome }, seconds);
  }

  job(kind: string, outcome: JobEnd, seconds: number): void {
    this.#jobs.observe({ kind, outcome }, seconds);
  }

  /** Counts an import or a bulk action that has ended. */
  ended(of: string, status: string): void {
    this.#ends.inc({ of, status });
  }

  databaseUp(isUp: boolean): void {
    this.#up.set(isUp ? 1 : 0);
  }

  /** Begins to watch the process itself: its memory, its processor time and its event loop. */
  watchProcess(): void {
    if (this.#watched) return;
    this.#watched = true;
    collectDefaultMetrics({ register: this.#registry });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All numbers as they are now, as text. Within two seconds, whatever hangs. Who asks meanwhile is given the same. */
  text(): Promise<string> {
    this.#text ??= this.#read().finally(() => {
      this.#text = undefined;
    });
    return this.#text;
  }

  async #read(): Promise<string> {
    const read = await Promise.all(
      this.#readers.map(async ({ reader, gauge }) => ({ gauge, values: await reader.values() })),
    );
    for (const { gauge, values = [] } of read) {
      gauge.reset();
      // Without labels a reset gauge would say 0, which is a value.
      if (values.length === 0) gauge.remove();
      for (const { labels = {}, value } of values) gauge.set({ ...labels }, value);
    }
    this.#missing.set(read.filter(({ values }) => values === undefined).length);
    return this.#registry.metrics();
  }
}
