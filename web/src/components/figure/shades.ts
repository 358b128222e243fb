/** How many shades a map has: each is told from the next without its hue. */
const SHADES = 5;

/** Every shade, as an opacity: the lightest first. */
export const ALL_SHADES: readonly number[] = Array.from({ length: SHADES }, (_, index) => (index + 1) / SHADES);

/** The shade of a value, as an opacity: the highest is full, and whatever is more than nothing is seen. */
export const shadeOf = (value: number, highest: number): number =>
  value <= 0 ? 0 : Math.ceil((value / highest) * SHADES) / SHADES;
