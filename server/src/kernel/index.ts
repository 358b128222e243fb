export * from './actor.ts';
export * from './audit.ts';
export * from './clock.ts';
export * from './errors.ts';
export * from './ids.ts';
export * from './keys.ts';
export * from './paging.ts';
export * from './unitOfWork.ts';
