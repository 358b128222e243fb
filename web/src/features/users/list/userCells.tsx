import { LOCALES, SETTING_LIST, findTimeZone, localNumber } from '@rollcall/shared';
import { Link } from 'react-router';
import type { TableColumn } from '#components/table/columns.ts';
import { dotted } from '#components/ui/StatusDot.tsx';
import type { UserListRowFragment } from '#graphql/generated.ts';
import { localeOf } from '#graphql/keys.ts';
import type { Format } from '#i18n/format.tsx';
import { statusLine } from '../statusLine.ts';
import type { ColumnId } from './listView.ts';
import { ServiceBadges } from './ServiceBadges.tsx';
import classes from './UserTable.module.css';

type User = UserListRowFragment;
type Cell = Pick<TableColumn<User>, 'render' | 'attributes' | 'className'>;

/**
 * What a column shows of a user, in as few elements as can be. Until what a new column shows is there, it is empty.
 * @param now when it is, for what changes by itself
 */
export function cellOf(column: ColumnId, format: Format, now: number): Cell {
  const { t, instant, date, text, timeZone: readerZone } = format;
  switch (column) {
    case 'reading':
      return {
        render: ({ reading }) => reading,
        attributes: ({ reading }) => (reading ? { title: reading } : {}),
        className: classes['clipped'],
      };
    case 'phoneNumber':
      return {
        render: ({ phoneNumber }) => phoneNumber && localNumber(phoneNumber, readerZone),
        className: classes['clipped'],
      };
    case 'status':
      return {
        render: (user) => statusLine(user, now, format).text,
        attributes: (user) => {
          const { tone, title } = statusLine(user, now, format);
          return { ...dotted(tone), ...(title && { title }) };
        },
        className: classes['clipped'],
      };
    case 'privileges': {
      const names = (user: User): string => privilegesOf(user, format).join(t('common.listSeparator'));
      return { render: names, attributes: (user) => ({ title: names(user) }), className: classes['words'] };
    }
    case 'services':
      return {
        render: ({ services }) => services && <ServiceBadges services={services} />,
        className: classes['services'],
      };
    case 'locale':
      return {
        render: ({ locale }) => {
          const tag = locale && localeOf(locale);
          return LOCALES.map((entry) => entry.tag === tag && text(entry.name));
        },
      };
    case 'timeZone':
      return {
        render: ({ timeZone }) => {
          const zone = findTimeZone(timeZone ?? '');
          return zone && text(zone.city);
        },
      };
    case 'lastSignIn':
      return {
        render: ({ lastSignInAt }) =>
          lastSignInAt === null ? t('users.neverSignedIn') : lastSignInAt && instant(lastSignInAt),
        className: classes['clipped'],
      };
    case 'created':
      return {
        render: ({ createdAt }) => createdAt && date(createdAt),
        attributes: ({ createdAt }) => (createdAt ? { title: instant(createdAt) } : {}),
        className: classes['clipped'],
      };
    default:
      return {
        render: ({ import: origin }) =>
          origin && (
            <Link to={`/imports/${origin.id}`} className={classes['link']}>
              {origin.fileName}
            </Link>
          ),
        attributes: ({ import: origin }) => (origin ? { title: origin.fileName } : {}),
        className: classes['clipped'],
      };
  }
}

/** The privileges that a user has, without the word that the column's head says already. */
function privilegesOf({ privileges }: User, { text }: Format): string[] {
  const on = new Map(Object.entries(privileges ?? {}));
  return SETTING_LIST.filter(({ kind, key }) => kind === 'privilege' && on.get(key) === true).map(({ label }) =>
    text(label).replace(/ privileges$|権限$/, ''),
  );
}
