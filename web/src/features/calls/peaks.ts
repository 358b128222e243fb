/** Samples of each channel that are looked at for a peak: of an hour's recording one in fifty, which shows as much. */
const LOOKED_AT = 2_000;

/**
 * How loud a recording is from its beginning to its end.
 * @param channels samples from -1 to 1, of each channel as many
 * @param count how many peaks
 * @returns the peaks, 0 to 1, of which the loudest is 1; all 0 where nothing is heard
 */
export function peaksOf(channels: readonly Float32Array[], count: number): readonly number[] {
  const length = channels[0]?.length ?? 0;
  const peaks = Array.from({ length: count }, (_, i) => {
    const [from, to] = [Math.floor((i * length) / count), Math.floor(((i + 1) * length) / count)];
    const step = Math.max(1, Math.floor((to - from) / LOOKED_AT));
    let peak = 0;
    for (const samples of channels)
      for (let at = from; at < to; at += step) peak = Math.max(peak, Math.abs(samples[at] ?? 0));
    return peak;
  });
  const loudest = Math.max(0, ...peaks);
  return peaks.map((peak) => (loudest === 0 ? 0 : peak / loudest));
}
