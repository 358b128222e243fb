export { AttemptEntity } from './attempt.entity.ts';
export { AttemptGuard } from './attemptGuard.ts';
export { AttemptStore } from './attempt.store.ts';
export { SessionEntity } from './session.entity.ts';
export { SessionResolver } from './session.resolver.ts';
export { SessionService } from './session.service.ts';
export { SessionStore } from './session.store.ts';
