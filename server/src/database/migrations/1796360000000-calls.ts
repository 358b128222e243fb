import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** Calls, who took part in them, their scores, what is counted of them, and the secrets of those who send them. */
export class Calls1796360000000 implements MigrationInterface {
  readonly name = 'Calls1796360000000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, integer, instant, json, flag } = columnsFor(runner);
    const optional = { isNullable: true };
    const counted = () =>
      ['calls', 'answered', 'talk_seconds', 'scored', 'overall_tenths'].map((name) => integer(name));
    await createTable(
      runner,
      'calls',
      [
        id('id', { isPrimary: true }),
        id('organization_id'),
        text('external_id', 200),
        text('kind', 10),
        text('status', 10),
        instant('started_at'),
        instant('answered_at', optional),
        instant('ended_at', optional),
        integer('ring_seconds', optional),
        integer('talk_seconds', optional),
        text('day', 10),
        flag('stereo'),
        text('circuit_number', 40, optional),
        text('from_number', 40, optional),
        text('to_number', 40, optional),
        text('queue', 100, optional),
        text('group_name', 100, optional),
        json('tags'),
        text('previous_external_id', 200, optional),
        json('event_hashes'),
        instant('received_at'),
      ],
      [
        { name: 'calls_by_external_id', columns: ['organization_id', 'external_id'], unique: true },
        { name: 'calls_by_start', columns: ['organization_id', 'started_at', 'id'] },
      ],
    );
    await createTable(
      runner,
      'call_participants',
      [
        id('id', { isPrimary: true }),
        id('organization_id'),
        id('call_id'),
        integer('position'),
        instant('started_at'),
        text('side', 4),
        text('channel', 5, optional),
        id('user_id', optional),
        text('name', 255),
        text('number', 40, optional),
      ],
      [
        { name: 'call_participants_by_call', columns: ['call_id', 'position'], unique: true },
        { name: 'call_participants_by_user', columns: ['organization_id', 'user_id', 'started_at', 'call_id'] },
      ],
    );
    await createTable(
      runner,
      'call_scores',
      [
        id('id', { isPrimary: true }),
        id('organization_id'),
        id('call_id', optional),
        text('external_id', 200),
        id('user_id'),
        json('measured'),
        integer('overall_tenths', optional),
        integer('overall_rule', optional),
        text('event_hash', 64),
        instant('received_at'),
      ],
      [
        { name: 'call_scores_by_external_id', columns: ['organization_id', 'external_id', 'user_id'], unique: true },
        { name: 'call_scores_by_user', columns: ['organization_id', 'user_id'] },
        { name: 'call_scores_by_call', columns: ['call_id'] },
      ],
    );
    await createTable(runner, 'call_user_days', [
      id('organization_id', { isPrimary: true }),
      id('user_id', { isPrimary: true }),
      text('day', 10, { isPrimary: true }),
      ...counted(),
    ]);
    await createTable(runner, 'call_organization_days', [
      id('organization_id', { isPrimary: true }),
      text('day', 10, { isPrimary: true }),
      ...counted(),
    ]);
    await createTable(runner, 'call_ledgers', [id('organization_id', { isPrimary: true }), integer('version')]);
    await createTable(
      runner,
      'webhook_secrets',
      [
        id('id', { isPrimary: true }),
        id('organization_id'),
        text('kind', 10),
        text('token_hash', 64, optional),
        text('sealed', 200, optional),
        instant('created_at'),
      ],
      [
        { name: 'webhook_secrets_by_organization', columns: ['organization_id', 'kind'] },
        { name: 'webhook_secrets_by_token', columns: ['token_hash'], unique: true },
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'webhook_secrets',
      'call_ledgers',
      'call_organization_days',
      'call_user_days',
      'call_scores',
      'call_participants',
      'calls',
    ])
      await runner.dropTable(table);
  }
}
