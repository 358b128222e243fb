import { Center, Paper, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Brand } from './Brand.tsx';

/** A page of one card, for people who are not inside the console yet. */
export function CenteredCard({ children, width = 400 }: { readonly children: ReactNode; readonly width?: number }) {
  return (
    <Center component="main" mih="100vh" p="md">
      <Stack w="100%" maw={width} gap="lg">
        <Brand />
        <Paper p="xl" shadow="xs">
          {children}
        </Paper>
      </Stack>
    </Center>
  );
}
