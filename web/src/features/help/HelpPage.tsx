import { Anchor, Button, List, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ContractSeats, possibleColumns } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { useFormat } from '#i18n/format.tsx';
import { ColumnCards } from './ColumnCards.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { UpdateGuide } from './UpdateGuide.tsx';

const SECTIONS = ['steps', 'save', 'errors', 'after'] as const;

/** The guide to the CSV, made from the catalogue: what each column takes, needs and means. */
export function HelpPage({ contract, rowLimit }: { readonly contract: ContractSeats; readonly rowLimit: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const narrow = useMediaQuery('(max-width: 75em)', false, { getInitialValueInEffect: false }) ?? false;
  const lines = (section: (typeof SECTIONS)[number]): string[] =>
    t(`help.${section}.lines`, { limit: number(rowLimit) }).split('\n');
  return (
    <>
      <PageHeader
        title={t('help.title')}
        description={t('help.text')}
        actions={
          <Button component={Link} to="/imports/new">
            {t('users.addMany')}
          </Button>
        }
      />
      <Stack gap="md">
        {SECTIONS.map((section) => (
          <Panel key={section} title={t(`help.${section}.title`)}>
            <List type={section === 'steps' ? 'ordered' : 'unordered'} spacing={6} size="md" maw={820}>
              {lines(section).map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            </List>
          </Panel>
        ))}
        <Panel title={t('help.columns')} description={t('help.columnsText')}>
          {narrow ? (
            <ColumnCards columns={possibleColumns(contract)} />
          ) : (
            <ColumnTable columns={possibleColumns(contract)} />
          )}
        </Panel>
        <UpdateGuide contract={contract} />
        <Text c="dimmed">
          <Anchor component={Link} to="/contract" inherit>
            {t('help.contract')}
          </Anchor>
        </Text>
      </Stack>
    </>
  );
}
