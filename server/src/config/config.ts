import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { type AwsCredentials, BLOB_URL_FORM, type BucketConfig, bucketOf } from './blobUrl.ts';

function whole(min: number, max: number, fallback: number) {
  const error = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number({ error }).int(error).min(min, error).max(max, error).default(fallback);
}
const onOff = z.enum(['on', 'off']).transform((value) => value === 'on');

/** Every environment variable that Rollcall reads. The README's table and `docs/operations.md` say what each is for. */
const schema = z.object({
  PORT: whole(0, 65_535, 4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  METRICS_PORT: whole(1, 65_535, 0),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|(mysql|mariadb):\/\/.+)$/, 'must be sqlite:PATH or mysql://USER:PASSWORD@HOST:PORT/DATABASE')
    .optional(),
  BLOB_URL: z
    .string()
    .transform((url) => bucketOf(url))
    .refine((bucket) => bucket !== undefined, BLOB_URL_FORM)
    .optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  AWS_SESSION_TOKEN: z.string().optional(),
  ROLLCALL_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  ROLLCALL_SECRET_FILE: z.string().optional(),
  ROLLCALL_ADMIN_LOGIN_ID: z.string().optional(),
  ROLLCALL_ADMIN_PASSWORD: z.string().optional(),
  TEMPORARY_PASSWORD_DAYS: whole(0, 3650, 14),
  PROVISIONING_DELAY_MINUTES: whole(0, 7 * 24 * 60, 60),
  SESSION_IDLE_MINUTES: whole(1, 7 * 24 * 60, 60),
  SESSION_MAX_HOURS: whole(1, 720, 12),
  PLAYGROUND: onOff.default(true),
  SECURE_COOKIES: onOff.default(false),
  TRUST_PROXY: z
    .string()
    .regex(
      /^(off|[1-9]|[0-9a-fA-F:.,/ ]{3,})$/,
      'must be off, a number of proxies, or their addresses, separated by commas',
    )
    .default('off'),
  RATE_LIMITS: onOff.default(true),
  JOBS: onOff.default(true),
  JOB_LEASE_SECONDS: whole(1, 600, 10),
  STOP_SECONDS: whole(0, 600, 5),
  DRAIN_SECONDS: whole(0, 600, 0),
  SLOW_STATEMENT_MILLISECONDS: whole(0, 600_000, 1_000),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
});

/** The names of the variables. */
export const VARIABLES = Object.keys(schema.shape);

/** The parsed configuration. Durations are milliseconds. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where the metrics are served; undefined where they aren't. */
  readonly metrics: { readonly port: number; readonly host: string } | undefined;
  readonly dataDir: string;
  readonly databaseUrl: string;
  /** Where audio is kept; absent means: in a folder under `dataDir`. */
  readonly bucket: BucketConfig | undefined;
  /** What buckets of S3 are asked with. */
  readonly credentials: AwsCredentials | undefined;
  /** Absent means: use the one that is kept in a file, made at the first start. See `Secrets`. */
  readonly secret: string | undefined;
  /** The file that it is kept in; absent means: the first of Rollcall's own places that can be used. */
  readonly secretFile: string | undefined;
  /**
   * The folder of the user's own configuration, outside of `dataDir`; absent where there is none, as for many services.
   */
  readonly secretHome: string | undefined;
  readonly firstAdministrator: { readonly loginId: string | undefined; readonly password: string | undefined };
  /** How long a temporary password can be used; 0 for ever. */
  readonly temporaryPasswordLifetime: number;
  readonly provisioningDelay: number;
  readonly sessionIdle: number;
  readonly sessionMax: number;
  readonly playground: boolean;
  readonly secureCookies: boolean;
  /** How many proxies stand in front, or their addresses: what they say of the client's address is believed. */
  readonly trustProxy: false | number | string;
  /** Whether it is limited how often something may be asked for. */
  readonly rateLimits: boolean;
  /** Whether this process works on jobs, or only accepts them. */
  readonly jobs: boolean;
  /** How long a killed process's job stays its own before another takes it over. */
  readonly jobLease: number;
  /** How long requests and jobs under way may take to end when the process is told to stop. */
  readonly stopPatience: number;
  /** For how long requests are answered still, and asked to be sent elsewhere, once the process is told to stop. */
  readonly drainTime: number;
  /** From how long on the log tells of a statement; 0 of none. */
  readonly slowStatement: number;
  readonly logLevel: string;
}

/** A configuration that can't be used. Its message names each variable and what it takes. */
export class ConfigError extends Error {}

/**
 * Parses the environment. Empty variables count as absent.
 * @throws ConfigError naming every wrong variable
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const result = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These settings can't be used:\n${lines.join('\n')}`);
  }
  const values = result.data;
  if (values.ROLLCALL_SECRET !== undefined && values.ROLLCALL_SECRET_FILE !== undefined) {
    throw new ConfigError('Set ROLLCALL_SECRET or ROLLCALL_SECRET_FILE, not both.');
  }
  if (values.METRICS_PORT === values.PORT && values.PORT !== 0) throw new ConfigError(SAME_PORT);
  return {
    port: values.PORT,
    host: values.HOST,
    metrics: values.METRICS_PORT ? { port: values.METRICS_PORT, host: values.METRICS_HOST } : undefined,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL ?? `sqlite:${values.DATA_DIR}/rollcall.sqlite`,
    bucket: bucketConfig(values),
    credentials: credentialsIn(values),
    secret: values.ROLLCALL_SECRET,
    secretFile: values.ROLLCALL_SECRET_FILE,
    secretHome: configurationHome(env),
    firstAdministrator: { loginId: values.ROLLCALL_ADMIN_LOGIN_ID, password: values.ROLLCALL_ADMIN_PASSWORD },
    temporaryPasswordLifetime: values.TEMPORARY_PASSWORD_DAYS * 86_400_000,
    provisioningDelay: values.PROVISIONING_DELAY_MINUTES * 60_000,
    sessionIdle: values.SESSION_IDLE_MINUTES * 60_000,
    sessionMax: values.SESSION_MAX_HOURS * 3_600_000,
    playground: values.PLAYGROUND,
    secureCookies: values.SECURE_COOKIES,
    trustProxy: trustedProxies(values.TRUST_PROXY),
    rateLimits: values.RATE_LIMITS,
    jobs: values.JOBS,
    jobLease: values.JOB_LEASE_SECONDS * 1000,
    stopPatience: values.STOP_SECONDS * 1000,
    drainTime: values.DRAIN_SECONDS * 1000,
    slowStatement: values.SLOW_STATEMENT_MILLISECONDS,
    logLevel: values.LOG_LEVEL,
  };
}

/** @throws ConfigError where there are no credentials for the bucket */
function bucketConfig(values: z.infer<typeof schema>): BucketConfig | undefined {
  const { BLOB_URL: bucket } = values;
  if (!bucket) return undefined;
  const credentials = credentialsIn(values);
  if (!credentials) throw new ConfigError('With BLOB_URL, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY too.');
  return { ...bucket, ...credentials };
}

function credentialsIn(values: z.infer<typeof schema>): AwsCredentials | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = values;
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return { accessKeyId, secretAccessKey, sessionToken: values.AWS_SESSION_TOKEN };
}

/**
 * A bucket that a URL names, with the credentials of this configuration.
 * @throws ConfigError where it is none, or there are no credentials
 */
export function bucketAt({ credentials }: Pick<Config, 'credentials'>, url: string): BucketConfig {
  const place = bucketOf(url);
  if (!place) throw new ConfigError(`The bucket ${BLOB_URL_FORM}`);
  if (!credentials) throw new ConfigError('For a bucket, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
  return { ...place, ...credentials };
}

const SAME_PORT = 'METRICS_PORT must be another than PORT: metrics are not for whoever uses Rollcall.';

/** Where the user's own configuration is: as the XDG Base Directory Specification says, or Windows. */
function configurationHome(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { XDG_CONFIG_HOME, APPDATA, HOME } = env;
  const folders = [XDG_CONFIG_HOME, APPDATA, HOME && join(HOME, '.config')];
  return folders.find((folder) => folder !== undefined && isAbsolute(folder));
}

function trustedProxies(text: string): false | number | string {
  if (text === 'off') return false;
  return /^[1-9]$/.test(text) ? Number(text) : text;
}

/** What another program is given of this process's environment: where programs are, and none of our secrets. */
export const environmentOfOthers = (): { readonly PATH: string | undefined } => ({ PATH: process.env['PATH'] });

/** The configuration of this process: the only place that reads its environment. */
export function loadConfig(): Config {
  return parseConfig(process.env);
}
