import { SETTING_LIST, type Settings } from '@rollcall/shared';
import type { UserPermissionsInput, UserPrivilegesInput } from './generated.ts';

/** Settings as the graph takes them: privileges and permissions apart, each under its own key. */
export function settingsInput(settings: Settings): {
  privileges: UserPrivilegesInput;
  permissions: UserPermissionsInput;
} {
  const of = (kind: 'privilege' | 'permission') =>
    Object.fromEntries(SETTING_LIST.filter((setting) => setting.kind === kind).map(({ key }) => [key, settings[key]]));
  return { privileges: of('privilege'), permissions: of('permission') };
}

/** Settings as the graph gives them, put together again. */
export function settingsOf(user: { readonly privileges: object; readonly permissions: object }): Settings {
  return { ...user.privileges, ...user.permissions } as Settings;
}
