import { Paper, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';

/** The whole window while the console starts; index.html has the same from the beginning. */
export function Splash() {
  return <div className="splash" />;
}

/** Lines that stand for what is being read, at about its height. */
export function Waiting({ lines = 6, height = 20 }: { readonly lines?: number; readonly height?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md" p="md" role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={height} width={`${92 - ((line * 17) % 38)}%`} />
      ))}
    </Stack>
  );
}

/** Stands for the panels of a page whose title is there. */
export function PanelsWaiting() {
  return (
    <Paper>
      <Waiting lines={8} />
    </Paper>
  );
}

/** Stands for a whole page that is being read: its title, as high as a `PageHeader`, and its content below. */
export function PageWaiting() {
  return (
    <>
      <Stack mb="lg" h={36} justify="center">
        <Skeleton height={22} width={220} />
      </Stack>
      <PanelsWaiting />
    </>
  );
}
