import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { UserActivity } from './UserActivity.tsx';

const person = (id: string, name: string) => ({ __typename: 'User', id, name });
const entry = (sequence: number, kind: string, actor: string, target: string | null) => ({
  __typename: 'AuditEntry',
  id: `e${sequence}`,
  sequence,
  kind,
  occurredAt: `2026-11-${String(sequence).padStart(2, '0')}T03:00:00Z`,
  damaged: false,
  actorId: actor,
  actorKind: 'USER',
  actorName: actor,
  actorUser: person(actor, actor),
  targetType: target && 'user',
  targetId: target,
  targetName: target,
  targetUser: target && person(target, target),
  address: null,
  before: null,
  after: null,
});

const open = (byActor: readonly object[], ofTarget: readonly object[]) =>
  openConsole({
    at: '/users/sato',
    pages: { '/users/sato': <UserActivity userId="sato" />, '/audit': <p>the log</p> },
    answers: {
      UserActivity: () => ({
        byActor: { __typename: 'AuditEntryConnection', nodes: byActor },
        ofTarget: { __typename: 'AuditEntryConnection', nodes: ofTarget },
      }),
    },
  });

test('what a user did and what was done to them are sentences, newest first, each once and ten at most', async () => {
  const own = entry(20, 'USER_UPDATE', 'sato', 'sato');
  const { asked } = open(
    [own, ...[18, 16, 14, 12, 10].map((at) => entry(at, 'SIGN_IN', 'sato', null))],
    [own, ...[19, 17, 15, 13, 11].map((at) => entry(at, 'USER_UPDATE', 'abe', 'sato'))],
  );
  await screen.findByText('November 20, 2026', { exact: false });
  const lines = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toContain('sato changed sato');
  expect(lines[1]).toContain('abe changed sato');
  expect(lines[2]).toContain('sato signed in');
  expect(asked[0]?.variables).toEqual({ id: 'sato', first: 10 });
});

test('nothing in the log is said, and the way to the whole log is there', async () => {
  open([], []);
  await screen.findByText('The audit log has nothing of them yet.');
  const links = within(document.body)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/audit?actorId=sato', '/audit?targetId=sato']);
});
