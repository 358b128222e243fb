import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

let pagesShown = 0;

interface Props {
  readonly title: string;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  /** A link back, above the title. */
  readonly back?: ReactNode;
}

/** The head of a page: names the document too, and takes the focus when one page follows another. */
export function PageHeader({ title, description, actions, back }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Rollcall`;
  }, [title]);
  useEffect(() => {
    pagesShown += 1;
    const autofocused = document.activeElement instanceof HTMLInputElement;
    if (pagesShown > 1 && !autofocused) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Stack component="header" gap={6} mb="lg">
      {back}
      {/* As high without actions, and while they are not known yet, as with them. */}
      <Group justify="space-between" align="flex-start" gap="sm" mih={36}>
        <Title order={1} ref={heading} tabIndex={-1} pt={3}>
          {title}
        </Title>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {description && (
        <Text c="dimmed" maw={720}>
          {description}
        </Text>
      )}
    </Stack>
  );
}
