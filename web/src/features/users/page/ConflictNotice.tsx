import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { columnHeader } from '@rollcall/shared';
import { useEffect, useRef } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';
import type { UserValues } from '../form/userValues.ts';
import classes from './UserPage.module.css';
import { useFieldText } from './useFieldText.ts';
import type { UserField } from './userChanges.ts';

interface Props {
  /** What both have changed. */
  readonly fields: readonly UserField[];
  readonly theirs: UserValues;
  readonly mine: UserValues;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Shows what someone else saved meanwhile of the same fields beside what stands in the form, and asks which is to be. */
export function ConflictNotice({ fields, theirs, mine, onKeep, onTake }: Props) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const textOf = useFieldText();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Alert
      ref={element}
      tabIndex={-1}
      color="red"
      variant="outline"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('userConflict.title')}
    >
      <Stack gap="sm">
        <Text>{t('userConflict.text')}</Text>
        <table className={classes['conflict']} aria-label={t('userConflict.title')}>
          <thead>
            <tr>
              <th scope="col">{t('userConflict.field')}</th>
              <th scope="col">{t('userConflict.theirs')}</th>
              <th scope="col">{t('userConflict.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{text(columnHeader(field))}</th>
                <td>{textOf(theirs, field)}</td>
                <td>{textOf(mine, field)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Group gap="xs">
          <Button variant="default" onClick={onKeep}>
            {t('userConflict.keep')}
          </Button>
          <Button variant="default" onClick={onTake}>
            {t('userConflict.take')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
