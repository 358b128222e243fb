import { Divider, NavLink as MantineNavLink, Stack } from '@mantine/core';
import { IconExternalLink, IconTerminal2 } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useViewer } from '#features/sessions/index.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link, useLocation } from 'react-router';
import { navigationFor } from '../navigation.ts';
import classes from './Navigation.module.css';

const icon = (Icon: ComponentType<{ size: number; stroke: number; 'aria-hidden': true }>) => (
  <Icon size={18} stroke={1.7} aria-hidden />
);

/** The ways to the console's pages. */
export function Navigation({ onNavigate }: { readonly onNavigate: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { privileges } = useViewer();
  return (
    <Stack component="nav" aria-label={t('nav.label')} gap={2} h="100%">
      {navigationFor(privileges).map(({ to, text, Icon }) => {
        const active = pathname === to || pathname.startsWith(`${to}/`);
        return (
          <MantineNavLink
            key={to}
            component={Link}
            to={to}
            label={t(text)}
            leftSection={icon(Icon)}
            active={active}
            aria-current={active ? 'page' : undefined}
            onClick={onNavigate}
            className={classes['link'] ?? ''}
          />
        );
      })}
      <Divider my="xs" color="var(--rc-line)" />
      <MantineNavLink
        href="/playground"
        target="_blank"
        label={t('nav.playground')}
        leftSection={icon(IconTerminal2)}
        rightSection={<IconExternalLink size={14} aria-label={t('nav.newTab')} />}
        className={classes['link'] ?? ''}
      />
    </Stack>
  );
}
