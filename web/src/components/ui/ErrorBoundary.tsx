import { Button, Code, Stack } from '@mantine/core';
import { IconMoodSad } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { EmptyState } from './EmptyState.tsx';

/** Shown by the router where a page broke while it was drawn, or its part of the program could not be loaded. */
export function PageBroken() {
  const { t } = useTranslation();
  const error = useRouteError();
  const detail = isRouteErrorResponse(error) ? `${error.status} ${error.statusText}` : error instanceof Error ? error.message : '';
  return (
    <Stack align="center" role="alert">
      <EmptyState
        icon={<IconMoodSad size={40} stroke={1.5} />}
        title={t('broken.title')}
        actions={<Button onClick={() => location.reload()}>{t('broken.reload')}</Button>}
      >
        {t('broken.text')}
      </EmptyState>
      {detail && <Code>{detail}</Code>}
    </Stack>
  );
}
