import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Facts.module.css';

/** Names and values, one under the other. */
export function Facts({ facts }: { readonly facts: readonly { readonly name: string; readonly value: ReactNode }[] }) {
  return (
    <dl className={classes['list']}>
      {facts.map(({ name, value }) => (
        <div key={name} className={classes['fact']}>
          <Text component="dt" c="dimmed" size="sm">
            {name}
          </Text>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
