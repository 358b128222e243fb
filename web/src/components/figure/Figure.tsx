import { Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import { Table } from '#components/table/Table.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './Figure.module.css';
import { FigureFrame } from './FigureFrame.tsx';
import { Plot } from './Plot.tsx';
import { type FigurePoint, type FigureShape, nearestTo, placesOf } from './places.ts';

interface Props extends FigureShape {
  readonly title: string;
  readonly points: readonly FigurePoint[];
  /** What the points are called as a column of the table, such as "Day". */
  readonly pointsName: string;
  readonly format: (value: number) => string;
  /** What is to be said below. */
  readonly note?: string | undefined;
}

/** Arrow keys and others, by what they make of the place of the point that is told. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  PageDown: (at) => at - 7,
  PageUp: (at) => at + 7,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Values over time, as plain SVG: bars, or one line or two with gaps where there is no value. Whatever points at it, or the arrow
 * keys once it has the focus, goes from point to point, each of which is told in words; all of them are in a table.
 */
export function Figure({ title, points, pointsName, format, note, ...shape }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [pointed, setPointed] = useState<number>();
  const last = points.length - 1;
  // At first it tells of the newest value.
  const at = Math.min(
    pointed ??
      Math.max(
        0,
        points.findLastIndex(({ value, beside }) => value !== undefined || beside !== undefined),
      ),
    last,
  );
  const point = points[at];
  const places = placesOf(points, { width: width || 640, ...shape });
  const { names } = shape;
  const told = (value: number | undefined): string => (value === undefined ? t('figure.none') : format(value));
  const wordsOf = ({ label, value, beside }: FigurePoint): string =>
    names
      ? t('figure.both', { label, first: names[0], value: told(value), second: names[1], beside: told(beside) })
      : t('figure.point', { label, value: told(value) });

  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    setPointed(Math.max(0, Math.min(last, step(at, last))));
  };
  const follow = ({ currentTarget, clientX }: PointerEvent): void =>
    setPointed(nearestTo(places, clientX - currentTarget.getBoundingClientRect().left));

  if (!point) return null;
  const table = (
    <Table label={title} tight space={4}>
      <thead>
        <tr>
          <th scope="col">{pointsName}</th>
          {(names ?? [title]).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ key, label, value, beside }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>{value === undefined ? '–' : format(value)}</td>
            {names && <td>{beside === undefined ? '–' : format(beside)}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
  return (
    <FigureFrame id={id} title={title} table={table} note={note}>
      <div
        ref={ref}
        className={classes['frame']}
        role="slider"
        tabIndex={0}
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at}
        aria-valuetext={wordsOf(point)}
        onKeyDown={press}
        onPointerMove={follow}
        onPointerLeave={() => setPointed(undefined)}
      >
        <Plot points={points} places={places} at={pointed} format={format} {...shape} />
      </div>
      <Text component="div" size="sm" c="dimmed" className={classes['told']}>
        <span>{wordsOf(point)}</span>
        {shape.mark && <span className={classes['legend']}>{shape.mark.label}</span>}
        {names?.map((name, index) => (
          <span key={name} className={classes['legend']} data-of={index === 0 ? 'value' : 'beside'}>
            {name}
          </span>
        ))}
      </Text>
    </FigureFrame>
  );
}
