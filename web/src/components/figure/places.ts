import { scaleLinear, scalePoint } from 'd3-scale';

/** A value and what it is of. */
export interface FigurePoint {
  readonly key: string;
  /** In full, as in "Nov 30, 2026". */
  readonly label: string;
  /** For the axis, as in "Nov 30". */
  readonly shortLabel: string;
  /** Undefined where there is none, which is not nothing. */
  readonly value: number | undefined;
  /** A second value, where the shape names both. */
  readonly beside?: number | undefined;
}

export interface FigureShape {
  readonly kind: 'bars' | 'line';
  /** Up to where the axis goes; left out, as far as the values do. */
  readonly top?: number;
  /** What the values of a line are called, where each point has two. */
  readonly names?: readonly [value: string, beside: string];
  /** A line across, and what it means. */
  readonly mark?: { readonly value: number; readonly label: string } | undefined;
}

/** Where everything is drawn, in pixels from the upper left. */
export interface Places {
  readonly width: number;
  readonly height: number;
  /** The edges of what the axes span. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Of each point, its middle. */
  readonly xs: readonly number[];
  /** How far apart two points are. */
  readonly step: number;
  readonly y: (value: number) => number;
  /** The values that the axis names. */
  readonly ticks: readonly number[];
  /** Which points the axis names: the last among them, and none so close to another that they would touch. */
  readonly named: readonly number[];
}

const HEIGHT = 190;
const EDGE = { left: 44, right: 12, top: 12, bottom: 24 };
/** As much as a short label of a day needs. */
const LABEL_WIDTH = 68;

/** @param shape and `width` in pixels, of all of the figure */
export function placesOf(
  points: readonly FigurePoint[],
  { width, kind, top, mark }: FigureShape & { readonly width: number },
): Places {
  const [left, right, bottom] = [EDGE.left, width - EDGE.right, HEIGHT - EDGE.bottom];
  const room = Math.max(right - left, 1);
  const highest =
    top ?? Math.max(1, mark?.value ?? 0, ...points.flatMap(({ value = 0, beside = 0 }) => [value, beside]));
  const y = scaleLinear([0, highest], [bottom, EDGE.top]);
  if (top === undefined) y.nice(4);
  const x = scalePoint(
    points.map((_, index) => index),
    [left, right],
  ).padding(0.5);
  const each = Math.max(1, Math.ceil((points.length * LABEL_WIDTH) / room));
  const last = points.length - 1;
  return {
    width,
    height: HEIGHT,
    left,
    top: EDGE.top,
    right,
    bottom,
    xs: points.map((_, index) => x(index) ?? left),
    step: x.step() || room,
    y,
    // Nothing but whole things is counted.
    ticks: kind === 'bars' ? y.ticks(4).filter(Number.isInteger) : y.ticks(4),
    named: points.flatMap((_, index) => ((last - index) % each === 0 ? [index] : [])),
  };
}

/** @returns the point closest to a place, in pixels from the left */
export const nearestTo = ({ xs }: Places, x: number): number =>
  xs.reduce((nearest, place, index) => (Math.abs(place - x) < Math.abs((xs[nearest] ?? 0) - x) ? index : nearest), 0);
