import { Button, Code, Stack } from '@mantine/core';
import { IconMoodSad } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { EmptyState } from './EmptyState.tsx';

function PageBroken({ detail }: { readonly detail: string }) {
  const { t } = useTranslation();
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

interface Props {
  readonly children: ReactNode;
}

/** Shown in place of a page that broke while it was drawn, or whose part of the program could not be loaded. */
export class ErrorBoundary extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <PageBroken detail={error instanceof Error ? error.message : ''} />;
  }
}
