import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestTo, placesOf } from './places.ts';

const pointsOf = (values: readonly (number | undefined)[]) =>
  values.map((value, index) => ({ key: `${index}`, label: `Day ${index}`, shortLabel: `${index}`, value }));
const anyPoints = fc
  .array(fc.option(fc.nat(100_000), { nil: undefined }), { minLength: 1, maxLength: 366 })
  .map(pointsOf);
const anyWidth = fc.integer({ min: 200, max: 2000 });

describe('placesOf', () => {
  it('keeps everything inside, and names the last point', () => {
    fc.assert(
      fc.property(anyPoints, anyWidth, (points, width) => {
        const { xs, y, left, right, top, bottom, named } = placesOf(points, { kind: 'bars', width });
        for (const x of xs) expect(x >= left && x <= right).toBe(true);
        for (const { value } of points) expect(y(value ?? 0) >= top && y(value ?? 0) <= bottom).toBe(true);
        expect(named.at(-1)).toBe(points.length - 1);
      }),
    );
  });
  it('names no two points so close that their labels touch', () => {
    fc.assert(
      fc.property(anyPoints, anyWidth, (points, width) => {
        const { xs, named } = placesOf(points, { kind: 'line', width });
        const gaps = named.slice(1).map((at, index) => (xs[at] ?? 0) - (xs[named[index] ?? 0] ?? 0));
        for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(60);
      }),
    );
  });
  it('goes as far as it is told, or far enough for the values and the mark', () => {
    const points = pointsOf([3, 40]);
    expect(placesOf(points, { kind: 'line', width: 600, top: 100 }).ticks).toEqual([0, 20, 40, 60, 80, 100]);
    const marked = placesOf(points, { kind: 'line', width: 600, mark: { value: 70, label: '70' } });
    expect(marked.ticks.at(-1)).toBe(80);
    const both = pointsOf([3]).map((point) => ({ ...point, beside: 55 }));
    expect(placesOf(both, { kind: 'line', width: 600 }).ticks.at(-1)).toBe(60);
    expect(placesOf(pointsOf([1]), { kind: 'line', width: 600 }).ticks).toContain(0.2);
    // Nothing but whole things is counted.
    expect(placesOf(pointsOf([0, 1]), { kind: 'bars', width: 600 }).ticks).toEqual([0, 1]);
  });
});

describe('nearestTo', () => {
  it('finds a point by its own place, and an end from beyond it', () => {
    fc.assert(
      fc.property(anyPoints, anyWidth, (points, width) => {
        const places = placesOf(points, { kind: 'bars', width });
        places.xs.forEach((x, index) => expect(nearestTo(places, x)).toBe(index));
        expect(nearestTo(places, -50)).toBe(0);
        expect(nearestTo(places, width + 50)).toBe(points.length - 1);
      }),
    );
  });
});
