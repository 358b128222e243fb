import { Button, Menu, Text, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconChevronDown, IconDeviceDesktop, IconKey, IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSignOut, useViewer } from '../../features/sessions/index.ts';

const THEMES = [
  { scheme: 'light', Icon: IconSun },
  { scheme: 'dark', Icon: IconMoon },
  { scheme: 'auto', Icon: IconDeviceDesktop },
] as const;

/** What concerns oneself: the account, the look of the console, the way out. */
export function UserMenu() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={240} shadow="md">
      <Menu.Target>
        <Button variant="subtle" color="gray" c="var(--mantine-color-text)" maw={220} aria-label={t('nav.userMenu', { name: viewer.name })} rightSection={<IconChevronDown size={14} aria-hidden />}>
          {viewer.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Text px="sm" pt={6} size="sm" c="dimmed" truncate>
          {viewer.loginId}
        </Text>
        <Menu.Item component={Link} to="/account" leftSection={<IconKey size={16} aria-hidden />}>
          {t('nav.account')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label c="dimmed">{t('nav.theme')}</Menu.Label>
        {THEMES.map(({ scheme, Icon }) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            closeMenuOnClick={false}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={colorScheme === scheme && <IconCheck size={16} aria-hidden />}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`theme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
          {t('nav.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
