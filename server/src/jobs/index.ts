export { InProcessJobs } from './inProcessJobs.ts';
export { JobEntity } from './job.entity.ts';
export { JobDesk } from './jobDesk.ts';
export { JobDeskStore } from './jobDesk.store.ts';
export { jobMeasures } from './jobMeasures.ts';
export { JobKinds } from './jobKinds.ts';
export { UnworkedJobs } from './unworkedJobs.ts';
export { JobStore } from './job.store.ts';
