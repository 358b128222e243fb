import { Table, Text } from '@mantine/core';
import { SETTING_LIST } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import { type Tone, StatusDot } from '../../../components/ui/StatusDot.tsx';
import type { UserRowFragment, UserStatus } from '../../../graphql/generated.ts';
import { settingsOf } from '../../../graphql/userInput.ts';
import { useFormat } from '../../../i18n/format.tsx';
import { ServiceBadges } from './ServiceBadges.tsx';
import classes from './UsersPage.module.css';

const TONES: Readonly<Record<UserStatus, Tone>> = { PENDING: 'wait', ACTIVE: 'good', DEACTIVATED: 'idle' };

function Status({ user, narrow }: { readonly user: UserRowFragment; readonly narrow: boolean }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <>
      <StatusDot tone={TONES[user.status]}>{t(`userStatus.${user.status}`)}</StatusDot>
      {user.status === 'PENDING' && (
        <Text size="xs" c="dimmed" style={{ whiteSpace: narrow ? 'normal' : 'nowrap' }}>
          {t('users.availableFrom', { instant: instant(user.availableFrom) })}
        </Text>
      )}
    </>
  );
}

/** One user of the list. */
export function UserTableRow({ user, narrow }: { readonly user: UserRowFragment; readonly narrow: boolean }) {
  const { instant, text } = useFormat();
  const settings = settingsOf(user);
  const privileges = SETTING_LIST.filter((setting) => setting.kind === 'privilege' && settings[setting.key] === true);
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={550}>{user.name}</Text>
        {narrow && (
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {user.loginId}
          </Text>
        )}
      </Table.Td>
      {!narrow && (
        <Table.Td maw={270}>
          <Text truncate title={user.loginId} inherit>
            {user.loginId}
          </Text>
        </Table.Td>
      )}
      <Table.Td>
        <Status user={user} narrow={narrow} />
      </Table.Td>
      {!narrow && (
        <>
          <Table.Td>
            {privileges.map((setting) => (
              <div key={setting.key}>{text(setting.label)}</div>
            ))}
          </Table.Td>
          <Table.Td>
            <ServiceBadges settings={settings} />
          </Table.Td>
          <Table.Td className={classes['instant'] ?? ''}>{instant(user.createdAt)}</Table.Td>
        </>
      )}
    </Table.Tr>
  );
}
