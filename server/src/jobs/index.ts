export { InProcessJobs } from './inProcessJobs.ts';
export { JobEntity } from './job.entity.ts';
export { JobStore } from './job.store.ts';
export type { JobQueue } from './jobQueue.ts';
