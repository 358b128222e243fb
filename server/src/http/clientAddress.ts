import { isIP } from 'node:net';

/**
 * The network address that a request came from: an IP address as it is usually written, or `unknown` where a proxy sent
 * something else.
 */
export function clientAddress(ip: string): string {
  const address = ip.replace(/^::ffff:(?=\d+\.)/, '');
  return isIP(address) ? address : 'unknown';
}
