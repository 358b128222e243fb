import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { useFormat } from '#i18n/format.tsx';
import { SHORTCUTS } from '#i18n/shortcuts.ts';
import classes from './ShortcutsDialog.module.css';
import { hasSingleKeys, keepSingleKeys } from './singleKeys.ts';

interface Props {
  readonly apple: boolean;
  readonly onClose: () => void;
}

/** The keys of each part of the console, as they are printed on a keyboard. */
const keysOf = (apple: boolean) =>
  ({
    everywhere: { palette: apple ? '⌘ K' : 'Ctrl K', search: '/', help: '?', messages: 'F6', close: 'Esc' },
    review: {
      move: '← ↑ → ↓',
      ends: apple ? '⌘ ← →' : 'Ctrl ← →',
      edit: 'F2',
      next: 'Enter',
      cancel: 'Esc',
      clear: 'Delete',
      remove: apple ? '⌘ Delete' : 'Ctrl Delete',
      undo: apple ? '⌘ Z' : 'Ctrl Z',
    },
  }) as const;

/** Every key that does something, and whether single ones do. */
export default function ShortcutsDialog({ apple, onClose }: Props) {
  const { t } = useTranslation();
  const texts = SHORTCUTS[useFormat().locale];
  const [single, setSingle] = useState(hasSingleKeys);
  const keys = keysOf(apple);
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      <Stack gap="md">
        {(Object.keys(keys) as (keyof typeof keys)[]).map((part) => (
          <section key={part} aria-label={texts[part].title}>
            <Text fw={650} mb={4}>
              {texts[part].title}
            </Text>
            <dl className={classes['keys']}>
              {Object.entries(keys[part]).map(([action, combination]) => (
                <Fragment key={action}>
                  <dt>
                    {combination.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{texts[part][action as 'title']}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
        <Checkbox
          label={texts.single}
          description={texts.singleText}
          checked={single}
          onChange={({ currentTarget }) => {
            keepSingleKeys(currentTarget.checked);
            setSingle(currentTarget.checked);
          }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.close}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
