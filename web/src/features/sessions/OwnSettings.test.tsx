import { screen } from '@testing-library/react';
import { SETTING_LIST, offValue } from '@rollcall/shared';
import { expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { OwnSettings } from './OwnSettings.tsx';

/** Someone who has nothing but these. */
const viewerWith = (own: Readonly<Record<string, unknown>>) => {
  const ofKind = (kind: 'privilege' | 'permission') =>
    Object.fromEntries(
      SETTING_LIST.filter((setting) => setting.kind === kind).map((setting) => [
        setting.key,
        own[setting.key] ?? offValue(setting),
      ]),
    );
  return {
    viewer: {
      __typename: 'User',
      id: 'anne',
      privileges: { __typename: 'UserPrivileges', ...ofKind('privilege') },
      permissions: { __typename: 'UserPermissions', ...ofKind('permission') },
    },
  };
};
const open = (own: Readonly<Record<string, unknown>>) =>
  openConsole({ at: '/', pages: { '/': <OwnSettings /> }, answers: { OwnSettings: () => viewerWith(own) } });

test('what one has is listed by service, a scope with how far it reaches', async () => {
  const { container } = open({ phoneEnable: true, monitoring: true, meetingsAccess: 'HOST_ONLY' });
  await screen.findByText('MiiTel Phone');
  expect([...container.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
    'Privileges',
    'MiiTel Phone',
    'MiiTel Meetings',
  ]);
  expect([...container.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
    'Monitoring privileges',
    'Use MiiTel Phone',
    expect.stringMatching(/: Host only$/),
  ]);
});

test('whoever has nothing is told so', async () => {
  open({});
  expect(await screen.findByText('You have none yet.')).toBeDefined();
});
