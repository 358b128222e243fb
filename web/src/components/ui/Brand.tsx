import { Group, Text } from '@mantine/core';

/** The product's mark and name. */
export function Brand() {
  return (
    <Group gap={10} wrap="nowrap" component="span">
      <img src="/favicon.svg" alt="" width={26} height={26} />
      <Text component="span" data-brand-name fw={700} fz="lg" style={{ letterSpacing: '-0.01em' }}>
        Rollcall
      </Text>
    </Group>
  );
}
