import { LOCALES, SETTING_LIST, findTimeZone } from '@rollcall/shared';
import { Link } from 'react-router';
import type { UserListRowFragment } from '#graphql/generated.ts';
import { localeOf } from '#graphql/keys.ts';
import { useFormat } from '#i18n/format.tsx';
import { UserStatus } from '../UserStatus.tsx';
import type { ColumnId } from './listView.ts';
import { ServiceBadges } from './ServiceBadges.tsx';
import classes from './UsersPage.module.css';

/** What a column shows of a user. Until what a new column shows is there, it is empty. */
export function UserCell({ user, column }: { readonly user: UserListRowFragment; readonly column: ColumnId }) {
  const { t, instant, text } = useFormat();
  switch (column) {
    case 'loginId':
      return (
        <div className={classes['clipped']} title={user.loginId}>
          {user.loginId}
        </div>
      );
    case 'status':
      return <UserStatus user={user} />;
    case 'privileges':
      return <Privileges privileges={user.privileges} />;
    case 'services':
      return user.services && <ServiceBadges services={user.services} />;
    case 'locale': {
      const tag = user.locale && localeOf(user.locale);
      return LOCALES.map((locale) => locale.tag === tag && text(locale.name));
    }
    case 'timeZone': {
      const zone = findTimeZone(user.timeZone ?? '');
      return zone && text(zone.city);
    }
    case 'lastSignIn':
      return user.lastSignInAt === null ? t('users.neverSignedIn') : user.lastSignInAt && instant(user.lastSignInAt);
    case 'created':
      return user.createdAt && instant(user.createdAt);
    default:
      return (
        user.import && (
          <Link to={`/imports/${user.import.id}`} className={classes['link']}>
            {user.import.fileName}
          </Link>
        )
      );
  }
}

function Privileges({ privileges }: Pick<UserListRowFragment, 'privileges'>) {
  const { text } = useFormat();
  const on = new Map(Object.entries(privileges ?? {}));
  return SETTING_LIST.filter(({ kind, key }) => kind === 'privilege' && on.get(key) === true).map((setting) => (
    <div key={setting.key}>{text(setting.label)}</div>
  ));
}
