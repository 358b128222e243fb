import { Group, Paper, type PaperProps, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props extends PaperProps {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** One titled part of a page. */
export function Panel({ title, description, aside, children, ...paper }: Props) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} p="lg" {...paper}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb={children ? 'md' : 0}>
        <Stack gap={2}>
          <Title order={2} id={id}>
            {title}
          </Title>
          {description && <Text c="dimmed">{description}</Text>}
        </Stack>
        {aside}
      </Group>
      {children}
    </Paper>
  );
}
