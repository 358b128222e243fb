import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A browser that has signed in before carries an ID of its own, signed, which names nobody. */

const macOf = (key: Buffer, id: string): Buffer => createHmac('sha256', key).update(`cookie:${id}`).digest();

/** A new device's ID. */
export const newDeviceId = (): string => randomBytes(16).toString('base64url');

/** The cookie that carries a device's ID. */
export const deviceCookieOf = (key: Buffer, id: string): string => `${id}.${macOf(key, id).toString('base64url')}`;

/** The device's ID that a cookie carries; undefined where there is none, or we have not signed it. */
export function deviceIdOf(key: Buffer, cookie: string | undefined): string | undefined {
  const [, id, mac] = /^([\w-]{22})\.([\w-]{43})$/.exec(cookie ?? '') ?? [];
  if (id === undefined || mac === undefined) return undefined;
  return timingSafeEqual(Buffer.from(mac, 'base64url'), macOf(key, id)) ? id : undefined;
}
