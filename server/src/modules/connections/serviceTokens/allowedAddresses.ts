import ipaddr from 'ipaddr.js';

/**
 * An address or a network (`192.0.2.0/24`) as it is kept: an IPv4 address that IPv6 writes is one of IPv4.
 * @returns undefined where it is neither
 */
export function cleanAddress(text: string): string | undefined {
  const given = text.trim();
  if (ipaddr.IPv4.isValidFourPartDecimal(given) || ipaddr.IPv6.isValid(given)) return ipaddr.process(given).toString();
  const network = networkOf(given);
  return network && `${network[0].toString()}/${network[1]}`;
}

/** Whether an address is one of those, or of their networks; anything is where there are none. */
export function isAllowed(address: string, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return true;
  if (!ipaddr.isValid(address)) return false;
  const from = ipaddr.process(address);
  return allowed.some((each) => {
    if (!each.includes('/')) return ipaddr.process(each).toString() === from.toString();
    const network = networkOf(each);
    return network !== undefined && network[0].kind() === from.kind() && from.match(network);
  });
}

function networkOf(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | undefined {
  if (!ipaddr.isValidCIDR(text)) return undefined;
  const [address, bits] = ipaddr.parseCIDR(text);
  // `10/8` would be read as an address of fewer parts.
  if (address.kind() === 'ipv4' && !ipaddr.IPv4.isValidFourPartDecimal(text.split('/')[0] ?? '')) return undefined;
  const first =
    address.kind() === 'ipv4' ? ipaddr.IPv4.networkAddressFromCIDR(text) : ipaddr.IPv6.networkAddressFromCIDR(text);
  return [first, bits];
}
