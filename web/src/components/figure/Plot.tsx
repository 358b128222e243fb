import { line } from 'd3-shape';
import classes from './Figure.module.css';
import type { FigurePoint, FigureShape, Places } from './places.ts';

interface Props extends FigureShape {
  readonly points: readonly FigurePoint[];
  readonly places: Places;
  /** Which point is pointed at. */
  readonly at: number | undefined;
  readonly format: (value: number) => string;
}

/** A figure's drawing. What it shows is told in words beside it. */
export function Plot({ points, places, at, format, kind, names, mark }: Props) {
  const { width, height, left, right, bottom, xs, y, ticks, named } = places;
  return (
    <svg width={width} height={height} className={classes['plot']} aria-hidden focusable="false">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className={classes['grid']} />
          <text x={left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {named.map((index) => (
        <text key={points[index]?.key} x={edged(xs[index] ?? 0, right)} y={bottom + 17} textAnchor="middle">
          {points[index]?.shortLabel}
        </text>
      ))}
      {at !== undefined && <line x1={xs[at]} x2={xs[at]} y1={places.top} y2={bottom} className={classes['at']} />}
      {kind === 'bars' ? (
        <Bars points={points} places={places} at={at} />
      ) : (
        <>
          {names && <Line points={points} places={places} of="beside" />}
          <Line points={points} places={places} of="value" />
        </>
      )}
      {mark && <line x1={left} x2={right} y1={y(mark.value)} y2={y(mark.value)} className={classes['mark']} />}
    </svg>
  );
}

/** Half of the widest short label: the last one isn't cut at the edge. */
const HALF_LABEL = 24;
const edged = (x: number, right: number): number => Math.min(x, right + 12 - HALF_LABEL);

type Drawn = Pick<Props, 'points' | 'places'>;

function Bars({ points, places: { xs, y, bottom, step }, at }: Drawn & Pick<Props, 'at'>) {
  const width = Math.max(1, Math.min(step * 0.7, 28));
  return points.map(({ key, value }, index) =>
    value ? (
      <rect
        key={key}
        x={(xs[index] ?? 0) - width / 2}
        width={width}
        y={y(value)}
        height={bottom - y(value)}
        rx={Math.min(2, width / 2)}
        className={classes['bar']}
        data-at={index === at || undefined}
      />
    ) : null,
  );
}

/** What stands beside is told apart by its strokes and by its marks, not only by its color. */
function Line({ points, places: { xs, y }, of }: Drawn & { readonly of: 'value' | 'beside' }) {
  const path = line<FigurePoint>()
    .defined((point) => point[of] !== undefined)
    .x((_, index) => xs[index] ?? 0)
    .y((point) => y(point[of] ?? 0));
  const radius = points.length > 45 ? 2 : 3;
  return (
    <g data-of={of} className={classes['series']}>
      <path d={path(points) ?? undefined} className={classes['line']} />
      {points.map(({ key, [of]: value }, index) => {
        // One that has no neighbors would not be seen of the line.
        if (value === undefined) return null;
        const [x, top] = [xs[index] ?? 0, y(value)];
        return of === 'value' ? (
          <circle key={key} cx={x} cy={top} r={radius} className={classes['dot']} />
        ) : (
          <rect
            key={key}
            x={x - radius}
            y={top - radius}
            width={2 * radius}
            height={2 * radius}
            className={classes['dot']}
          />
        );
      })}
    </g>
  );
}
