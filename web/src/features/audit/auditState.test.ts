import { AUDIT_KINDS } from '@rollcall/shared';
import { describe, expect, it } from 'vitest';
import { auditFilter, isFiltered, readAuditState, writeAuditState } from './auditState.ts';
import { KIND_GROUPS, kindsOf } from './kinds.ts';

const ID = '01937c0a-1111-7222-8333-444455556666';
const state = (query: string) => readAuditState(new URLSearchParams(query));
const filter = (query: string, timeZone = 'Asia/Tokyo') => auditFilter(state(query), timeZone);

describe('the log in its address', () => {
  it.each([
    '',
    'kind=imports&actor=sato&target=users.csv&from=2026-11-01&to=2026-11-30',
    `kind=USER_DELETE&actorId=${ID}&targetId=${ID}`,
    'entry=12',
  ])('says and reads %o', (query) => {
    expect(writeAuditState(state(query)).toString()).toBe(query);
    expect(isFiltered(state(query))).toBe(query !== '');
  });

  it('ignores what makes no sense, and the page', () => {
    expect(writeAuditState(state('kind=GONE&from=2026-02-30&to=soon&entry=-1&after=abc')).toString()).toBe('');
    expect(state('entry=1.5').entry).toBeUndefined();
  });

  it('takes an ID where a name may stand', () => {
    expect(state(`target=${ID}&actor=${ID}`)).toMatchObject({ target: '', targetId: ID, actor: '', actorId: ID });
  });
});

describe('auditFilter', () => {
  it('asks for whole days of the viewer, also where a day has 25 hours', () => {
    expect(filter('from=2026-11-01&to=2026-11-01')).toEqual({
      from: '2026-10-31T15:00:00.000Z',
      to: '2026-11-01T15:00:00.000Z',
    });
    expect(filter('from=2026-11-01&to=2026-11-01', 'America/New_York')).toEqual({
      from: '2026-11-01T04:00:00.000Z',
      to: '2026-11-02T05:00:00.000Z',
    });
  });

  it('asks for one kind, or all of a group', () => {
    expect(filter('kind=USER_DELETE')).toEqual({ kind: ['USER_DELETE'] });
    expect(filter('kind=exports')).toEqual({
      kind: [
        'USER_EXPORT',
        'USER_IMPORT_REPORT',
        'AUDIT_EXPORT',
        'CALL_AUDIO_DOWNLOAD',
        'CALL_EXPORT',
        'CONTACT_EXPORT',
      ],
    });
  });

  it('asks for an entry with those beside it', () => {
    expect(filter('entry=1')).toEqual({ fromSequence: 1, toSequence: 3 });
    expect(filter('entry=12')).toEqual({ fromSequence: 10, toSequence: 14 });
  });
});

it('every kind is in one group', () => {
  expect(KIND_GROUPS.flatMap(kindsOf).toSorted()).toEqual(AUDIT_KINDS.toSorted());
});
