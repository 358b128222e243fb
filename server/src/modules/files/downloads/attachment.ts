/** What a quoted name may hold as it is. */
const NOT_PLAIN = /[^\x20-\x7e]|["\\%]/g;
/** What `encodeURIComponent` leaves and RFC 5987 doesn't allow. */
const RESERVED = /['()*]/g;

/**
 * The header `Content-Disposition` of a file that is to be saved under a name (RFC 6266): in ASCII, and whole for
 * whoever knows RFC 5987.
 */
export function attachment(fileName: string): string {
  const name = fileName.toWellFormed();
  const whole = encodeURIComponent(name).replace(RESERVED, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${name.replace(NOT_PLAIN, '_')}"; filename*=UTF-8''${whole}`;
}
