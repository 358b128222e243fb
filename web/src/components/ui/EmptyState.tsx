import { Center, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Stands where nothing is yet, and says what to do. */
export function EmptyState({ icon, title, children, actions }: Props) {
  return (
    <Center py={56} px="md">
      <Stack align="center" gap="xs" maw={460}>
        <Text component="span" c="dimmed" aria-hidden lh={1}>
          {icon}
        </Text>
        <Title order={2} ta="center">
          {title}
        </Title>
        {children && (
          <Text c="dimmed" ta="center">
            {children}
          </Text>
        )}
        {actions && (
          <Group gap="xs" mt="sm" justify="center">
            {actions}
          </Group>
        )}
      </Stack>
    </Center>
  );
}
