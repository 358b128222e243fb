export type { BucketConfig } from './blobUrl.ts';
export { type Config, ConfigError, bucketAt, environmentOfOthers, loadConfig, parseConfig } from './config.ts';
export { makeFolder } from './folder.ts';
export { type FoundSecret, Secrets } from './secret.ts';
