/** What a bucket knows its caller by. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

/** A bucket of S3, or of what speaks as S3 does, and the credentials for it. */
export interface BucketConfig extends AwsCredentials {
  /** The address under which the bucket's objects are: `https://s3.example/bucket` */
  readonly address: string;
  /** What stands before the names of all objects: empty, or with a slash at its end. */
  readonly prefix: string;
  readonly region: string;
}

/** What `BLOB_URL` must be, for those who see that theirs isn't. */
export const BLOB_URL_FORM =
  'must be s3://BUCKET/PREFIX?region=REGION&endpoint=URL, where all but the bucket may be left out';

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PREFIX = /^[\w.-]+(?:\/[\w.-]+)*$/;
const REGION = /^[a-z0-9-]{1,40}$/;

/** Where a bucket is that a URL names; undefined where it is none. Credentials are no part of it. */
export function bucketOf(text: string): Pick<BucketConfig, 'address' | 'prefix' | 'region'> | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 's3:' || url.username || url.password || url.port || url.hash) return undefined;
  const bucket = url.hostname;
  const path = url.pathname.replace(/^\/|\/$/g, '');
  const { region = 'us-east-1', endpoint, ...unknown } = Object.fromEntries(url.searchParams);
  const isKnown = Object.keys(unknown).length === 0 && BUCKET.test(bucket) && REGION.test(region);
  if (!isKnown || (path !== '' && !PREFIX.test(path))) return undefined;
  const origin = originOf(endpoint ?? `https://s3.${region}.amazonaws.com`);
  if (origin === undefined) return undefined;
  return { address: `${origin}/${bucket}`, prefix: path === '' ? '' : `${path}/`, region };
}

function originOf(endpoint: string): string | undefined {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return isWeb && `${url.origin}/` === url.href ? url.origin : undefined;
}
