import { Anchor, Table, Text } from '@mantine/core';
import { SETTING_LIST } from '@rollcall/shared';
import { Link } from 'react-router';
import type { UserRowFragment } from '../../../graphql/generated.ts';
import { settingsOf } from '../../../graphql/userInput.ts';
import { useFormat } from '../../../i18n/format.tsx';
import { UserStatus } from '../UserStatus.tsx';
import { ServiceBadges } from './ServiceBadges.tsx';
import classes from './UsersPage.module.css';

/** One user of the list. */
export function UserTableRow({ user, narrow }: { readonly user: UserRowFragment; readonly narrow: boolean }) {
  const { instant, text } = useFormat();
  const settings = settingsOf(user);
  const privileges = SETTING_LIST.filter((setting) => setting.kind === 'privilege' && settings[setting.key] === true);
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/users/${user.id}`} fw={550} size="md">
          {user.name}
        </Anchor>
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
        <UserStatus user={user} narrow={narrow} />
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
