import { Anchor, Group, Paper, Progress, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link, useLocation } from 'react-router';
import { useTimeLeft } from '#components/progress/useTimeLeft.ts';
import { ImportsUnderWayDocument, type ImportsUnderWayQuery } from '#graphql/generated.ts';
import type { Pace } from '#graphql/pace.ts';
import { useFollowed } from '#graphql/useFollowed.ts';
import { uploaderName } from '../uploader.ts';
import classes from './ImportsUnderWay.module.css';

/**
 * How it is asked whether there is any, and how far those have come: work comes to its end, so asking how far it has
 * come does too.
 */
const SELDOM: Pace = { every: 10_000, ends: false };
const OFTEN: Pace = { every: 1_500, ends: true };

type Running = ImportsUnderWayQuery['userImports']['nodes'][number];

/**
 * Tells every administrator, on every page, of the imports that are being worked on: whose, and how far they have come.
 */
export function ImportsUnderWay() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { data } = useFollowed(
    ImportsUnderWayDocument,
    { variables: {}, fetchPolicy: 'cache-and-network' },
    (answer) => (answer && answer.userImports.nodes.length > 0 ? OFTEN : SELDOM),
  );
  const running = (data?.userImports.nodes ?? []).filter(({ id }) => pathname !== `/imports/${id}`);
  if (running.length === 0) return null;
  return (
    <aside aria-label={t('underWay.label')} className={classes['underWay']}>
      {running.map((userImport) => (
        <Notice key={userImport.id} userImport={userImport} />
      ))}
    </aside>
  );
}

function Notice({ userImport }: { readonly userImport: Running }) {
  const { t } = useTranslation();
  const { id, fileName, rowCount: count, status, commitRequested, progress } = userImport;
  const left = useTimeLeft(progress.secondsLeft ?? null);
  const adding = status === 'COMMITTING' || commitRequested;
  const percent = Math.floor((progress.done / Math.max(progress.total, 1)) * 100);
  const text = t(adding ? 'underWay.adding' : 'underWay.preparing', {
    count,
    fileName,
    name: uploaderName(userImport),
  });
  return (
    <Paper px="sm" py={8} shadow="md">
      <Group gap={4} justify="space-between">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {text}
        </Text>
        <Group gap="sm">
          <Text size="sm" c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {[`${percent}%`, left].filter(Boolean).join(' · ')}
          </Text>
          <Anchor component={Link} to={`/imports/${id}`} underline="always">
            {t('underWay.open')}
          </Anchor>
        </Group>
      </Group>
      <Progress.Root size="xs" mt={6}>
        <Progress.Section value={percent} aria-label={text} animated={status === 'COMMITTING'} />
      </Progress.Root>
    </Paper>
  );
}
