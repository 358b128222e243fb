export { InProcessJobs, type InProcessJobsOptions } from './inProcessJobs.ts';
export { JobEntity } from './job.entity.ts';
export { JobStore } from './job.store.ts';
export type { JobEngine, JobHandler, JobKind, JobQueue } from './jobQueue.ts';
