export { createStagedWork } from './createStagedWork.ts';
export { OpenQuota } from './openQuota.ts';
export { nextPace } from './pace.ts';
export { StagedWorkEntity, StagedWorkIssueEntity } from './stagedWork.entity.ts';
export {
  type CommitStep,
  LIFETIME,
  STAGED_WORK_STATUSES,
  type StagedWorkStatus,
  expiryOf,
  isUnderWay,
  onCancel,
  onCommit,
} from './stagedWork.machine.ts';
export { type StagedWorkParts, StagedWorkService } from './stagedWork.service.ts';
export { StagedWorkStore } from './stagedWork.store.ts';
export { ProgressType, progressOf } from './stagedWork.type.ts';
export { IDEMPOTENCY_KEY, type KeyedContent, type WorkRequest, type WorkRequests } from './workRequests.ts';
