import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#i18n/format.tsx';

interface Draft {
  readonly id: string;
  readonly head: {
    readonly name: string;
    /** How many rows are left to be fixed, where they are fixed one by one. */
    readonly left?: number | undefined;
    /** When it was kept last, in milliseconds since 1970. */
    readonly at: number;
  };
}

interface Props<Each extends Draft> {
  readonly kind: 'import' | 'update';
  readonly drafts: readonly Each[];
  readonly onGoOn: (id: string) => void;
  readonly onDiscard: (draft: Each) => void;
}

/** Offers what somebody was at when they left this page, or when it left them. */
export function KeptDrafts<Each extends Draft>({ kind, drafts, onGoOn, onDiscard }: Props<Each>) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  if (drafts.length === 0) return null;
  return (
    <Stack gap="sm" mb="md">
      {drafts.map((draft) => {
        const { name, left, at } = draft.head;
        return (
          <Alert
            key={draft.id}
            color="gray"
            variant="outline"
            role="group"
            icon={<IconHistory aria-hidden />}
            title={t(`kept.${kind}`, { name })}
          >
            <Stack gap="sm">
              <Text>
                {left !== undefined && `${t('kept.left', { count: left })} `}
                {t('kept.at', { instant: instant(new Date(at).toISOString()) })}
              </Text>
              <Group gap="xs">
                <Button size="xs" onClick={() => onGoOn(draft.id)}>
                  {t('kept.goOn')}
                </Button>
                <Button size="xs" variant="default" onClick={() => onDiscard(draft)}>
                  {t('kept.discard')}
                </Button>
              </Group>
            </Stack>
          </Alert>
        );
      })}
    </Stack>
  );
}
