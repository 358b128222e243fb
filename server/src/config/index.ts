export { type Config, ConfigError, loadConfig, parseConfig } from './config.ts';
export { loadSecret } from './secret.ts';
