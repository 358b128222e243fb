import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

const FLAGS = [
  'administrative',
  'monitoring',
  'analytics_download_recordings',
  'analytics_export_call_history',
  'analytics_export_contacts',
  'phone_enable',
  'phone_mobile_enable',
  'call_center_enable',
  'call_center_administrative',
  'call_center_predictive_dialer',
  'meetings_enable',
  'meetings_bot',
  'meetings_export_video_history',
  'rec_pod_enable',
  'salesforce_enable',
  'incoming_webhook_enable',
];
const SCOPES = ['meetings_access', 'meetings_shared_link', 'meetings_download'];

export class Initial1795305600000 implements MigrationInterface {
  readonly name = 'Initial1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, json, integer, instant, flag } = columnsFor(runner);
    const primary = { isPrimary: true };
    const nullable = { isNullable: true };

    await createTable(runner, 'organizations', [
      id('id', primary),
      text('name', 100),
      text('time_zone', 40),
      instant('created_at'),
    ]);
    await createTable(runner, 'contracts', [id('organization_id', primary), integer('import_row_limit')]);
    await createTable(runner, 'contract_seats', [
      id('organization_id', primary),
      text('kind', 20, primary),
      integer('used'),
      integer('seat_limit'),
    ]);

    await createTable(
      runner,
      'users',
      [
        id('id', primary),
        id('organization_id'),
        text('login_id', 254),
        text('login_id_key', 254),
        text('name', 255),
        text('name_key', 255),
        text('password_hash', 255),
        flag('password_temporary'),
        text('locale', 2),
        text('time_zone', 40),
        instant('created_at'),
        instant('available_from'),
        instant('deactivated_at', nullable),
        instant('last_sign_in_at', nullable),
        id('import_id', nullable),
        integer('import_row', nullable),
        integer('version'),
        ...FLAGS.map((name) => flag(`setting_${name}`)),
        ...SCOPES.map((name) => text(`setting_${name}`, 10)),
      ],
      [
        { name: 'users_login_id_key', columns: ['login_id_key'], unique: true },
        { name: 'users_by_creation', columns: ['organization_id', 'id'] },
        { name: 'users_by_login_id', columns: ['organization_id', 'login_id_key', 'id'] },
        { name: 'users_by_name', columns: ['organization_id', 'name_key', 'id'] },
        { name: 'users_by_import', columns: ['organization_id', 'import_id', 'id'] },
      ],
    );

    await createTable(
      runner,
      'sessions',
      [
        id('id', primary),
        text('token_hash', 64),
        id('user_id'),
        id('organization_id'),
        text('address', 64),
        text('user_agent', 255),
        instant('created_at'),
        instant('last_seen_at'),
        instant('expires_at'),
      ],
      [
        { name: 'sessions_token_hash', columns: ['token_hash'], unique: true },
        { name: 'sessions_by_user', columns: ['user_id'] },
        { name: 'sessions_by_expiry', columns: ['expires_at'] },
      ],
    );
    await createTable(runner, 'sign_in_attempts', [
      text('subject', 64, primary),
      integer('attempts'),
      instant('window_ends_at'),
      instant('next_at'),
    ]);

    await createTable(
      runner,
      'user_imports',
      [
        id('id', primary),
        id('organization_id'),
        text('file_name', 255),
        text('status', 20),
        integer('row_count'),
        integer('prepared_count'),
        integer('added_count'),
        json('seat_changes'),
        text('billing_month', 7),
        instant('created_at'),
        id('created_by_id'),
        text('created_by_name', 254),
        json('committed_by', nullable),
        instant('finished_at', nullable),
      ],
      [{ name: 'user_imports_by_creation', columns: ['organization_id', 'id'] }],
    );
    await createTable(runner, 'user_import_rows', [
      id('import_id', primary),
      integer('row', primary),
      text('login_id', 254),
      text('name', 255),
      text('locale', 2),
      text('time_zone', 40),
      json('settings'),
      text('sealed_password', 255, nullable),
      text('password_hash', 255, nullable),
    ]);
    await createTable(runner, 'user_import_issues', [
      id('import_id', primary),
      integer('position', primary),
      integer('row', nullable),
      text('field', 40, nullable),
      text('code', 40),
      json('params'),
    ]);

    await createTable(runner, 'audit_heads', [
      id('organization_id', primary),
      integer('sequence'),
      text('hash', 64),
      text('seal', 64),
    ]);
    await createTable(
      runner,
      'audit_entries',
      [
        id('id', primary),
        id('organization_id'),
        integer('sequence'),
        text('kind', 40),
        instant('occurred_at'),
        id('actor_id', nullable),
        text('actor_name', 254),
        text('address', 64, nullable),
        text('target_type', 20, nullable),
        id('target_id', nullable),
        text('target_name', 255, nullable),
        json('before', nullable),
        json('after', nullable),
        text('hash', 64),
      ],
      [
        { name: 'audit_entries_chain', columns: ['organization_id', 'sequence'], unique: true },
        { name: 'audit_entries_by_kind', columns: ['organization_id', 'kind', 'sequence'] },
        { name: 'audit_entries_by_target', columns: ['organization_id', 'target_id', 'sequence'] },
        { name: 'audit_entries_by_actor', columns: ['organization_id', 'actor_id', 'sequence'] },
      ],
    );

    await createTable(
      runner,
      'jobs',
      [
        id('id', primary),
        text('kind', 40),
        id('subject_id'),
        integer('attempts'),
        instant('run_at'),
        id('worker_id', nullable),
      ],
      [
        { name: 'jobs_kind_subject', columns: ['kind', 'subject_id'], unique: true },
        { name: 'jobs_by_run_at', columns: ['run_at'] },
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'jobs',
      'audit_entries',
      'audit_heads',
      'user_import_issues',
      'user_import_rows',
      'user_imports',
      'sign_in_attempts',
      'sessions',
      'users',
      'contract_seats',
      'contracts',
      'organizations',
    ];
    for (const table of tables) await runner.dropTable(table);
  }
}
