/**
 * The median of what was counted in bins.
 * @param bins how many there are of each whole value, from 0
 * @returns halfway between the two in the middle where they differ; null of nothing
 */
export function medianOf(bins: readonly number[]): number | null {
  const total = bins.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const valueAt = (position: number): number => {
    let seen = 0;
    return bins.findIndex((count) => (seen += count) >= position);
  };
  return (valueAt(Math.floor((total + 1) / 2)) + valueAt(Math.ceil((total + 1) / 2))) / 2;
}
