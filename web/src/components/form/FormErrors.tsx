import { Alert, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  readonly messages: readonly string[];
  /** Where to go on. */
  readonly children?: ReactNode;
}

/** Refusals that concern no single field. */
export function FormErrors({ messages, children }: Props) {
  if (messages.length === 0) return null;
  return (
    <Alert color="red" variant="outline" role="alert" icon={<IconAlertCircle aria-hidden />}>
      {messages.map((message) => (
        <Text key={message} size="md">
          {message}
        </Text>
      ))}
      {children}
    </Alert>
  );
}
