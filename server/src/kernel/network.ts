import ipaddr from 'ipaddr.js';

/**
 * The network that an address counts as where strangers are counted: an IPv4 address itself, also as IPv6 writes it,
 * and of IPv6 the /64 around it, since whoever has one address of it has them all.
 */
export function networkOf(address: string): string {
  if (!address.includes(':') || !ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const groups = parsed.parts.slice(0, 4).map((group) => group.toString(16));
  return groups.join(':');
}
