import { Alert, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';

/** Refusals that concern no single field. */
export function FormErrors({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <Alert color="red" variant="outline" role="alert" icon={<IconAlertCircle aria-hidden />}>
      {messages.map((message) => (
        <Text key={message} size="md">
          {message}
        </Text>
      ))}
    </Alert>
  );
}
