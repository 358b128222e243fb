/** What stands for an address: itself, or the /64 around an IPv6 address, since whoever has one has all of them. */
export const networkOf = (address: string): string => (address.includes(':') ? prefixOf(address) : address);

function prefixOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  return [...groups, ...Array.from({ length: missing }, () => '0')].slice(0, 4).join(':');
}
