import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';

interface Props {
  readonly summary: string;
  /** What else there is to choose about the pages. */
  readonly children?: ReactNode;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/** Steps through a list page by page; a step that leads nowhere is off. */
export function Pager({ summary, children, onPrevious, onNext }: Props) {
  const { t } = useTranslation();
  const toTop = (step: (() => void) | undefined) =>
    step &&
    (() => {
      step();
      window.scrollTo(0, 0);
    });
  return (
    <Group component="nav" aria-label={t('pager.label')} justify="space-between" px="md" py="xs" gap="xs">
      <Text c="dimmed" size="sm" aria-live="polite">
        {summary}
      </Text>
      <Group gap="xs">
        {children}
        <Button
          variant="default"
          size="xs"
          disabled={!onPrevious}
          onClick={toTop(onPrevious)}
          leftSection={<IconChevronLeft size={14} aria-hidden />}
        >
          {t('pager.previous')}
        </Button>
        <Button
          variant="default"
          size="xs"
          disabled={!onNext}
          onClick={toTop(onNext)}
          rightSection={<IconChevronRight size={14} aria-hidden />}
        >
          {t('pager.next')}
        </Button>
      </Group>
    </Group>
  );
}
