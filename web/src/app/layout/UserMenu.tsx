import { Button, Menu, Text, isMantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconChevronDown, IconKey, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSignOut, useViewer } from '../../features/sessions/index.ts';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** What concerns oneself: the account, the look of the console, the way out. */
export function UserMenu() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const label = t('nav.userMenu', { name: viewer.name });
  return (
    <Menu position="bottom-end" width={240} shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="subtle" color="gray" c="var(--mantine-color-text)" maw={220} aria-label={label} rightSection={<IconChevronDown size={14} aria-hidden />}>
          {viewer.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label c="dimmed">
          <Text span size="sm" truncate display="block">
            {viewer.loginId}
          </Text>
        </Menu.Label>
        <Menu.Item component={Link} to="/account" leftSection={<IconKey size={16} aria-hidden />}>
          {t('nav.account')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label c="dimmed">{t('nav.theme')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(scheme) => isMantineColorScheme(scheme) && setColorScheme(scheme)} aria-label={t('nav.theme')}>
          {SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(`theme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
          {t('nav.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
