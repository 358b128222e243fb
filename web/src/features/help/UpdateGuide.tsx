import { Button, List, Stack, Text } from '@mantine/core';
import { type ContractSeats, INFORMATION_COLUMNS, LIMITS, columnHeader, possibleColumns } from '@rollcall/shared';
import { useEffect, useRef } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link, useLocation } from 'react-router';
import { Panel } from '#components/ui/Panel.tsx';
import { useFormat } from '#i18n/format.tsx';

/** How users who are there are changed by a CSV: which columns it may change, and which it can't. */
export function UpdateGuide({ contract }: { readonly contract: ContractSeats }) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const { hash } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hash === '#update') place.current?.scrollIntoView();
  }, [hash]);
  const quoted = (header: string): string => t('help.update.quoted', { header });
  const values = {
    loginId: quoted(text(columnHeader('loginId'))),
    password: quoted(text(columnHeader('password'))),
    limit: number(LIMITS.bulkActionUsers),
  };
  const changed = possibleColumns(contract).filter(({ key }) => key !== 'loginId' && key !== 'password');
  const list = (headers: readonly string[]): string => headers.join(t('common.listSeparator'));
  return (
    <div ref={place} id="update" style={{ scrollMarginTop: 72 }}>
      <Panel title={t('help.update.title')}>
        <Stack gap="md" maw={820} align="flex-start">
          <List spacing={6} size="md">
            {t('help.update.lines', values)
              .split('\n')
              .map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
          </List>
          <div>
            <Text fw={600}>{t('help.update.changed')}</Text>
            <Text>{list(changed.map(({ header }) => text(header)))}</Text>
          </div>
          <div>
            <Text fw={600}>{t('help.update.ignored')}</Text>
            <Text>{list(INFORMATION_COLUMNS.map(({ header }) => text(header)))}</Text>
          </div>
          <Button component={Link} to="/users/update" variant="default">
            {t('help.update.open')}
          </Button>
        </Stack>
      </Panel>
    </div>
  );
}
