import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnsFor } from './columns.ts';

const BY_UNTIL = { name: 'calls_by_audio_until', columnNames: ['audio_until'] };

/** Calls have audio, which is kept outside of the database. */
export class CallAudio1796380000000 implements MigrationInterface {
  readonly name = 'CallAudio1796380000000';

  async up(runner: QueryRunner): Promise<void> {
    const { instant, integer, text } = columnsFor(runner);
    const none = { isNullable: true };
    await runner.addColumns('calls', [
      text('audio_state', 7, { default: "'NONE'" }),
      instant('audio_until', none),
      text('audio_type', 3, none),
      integer('audio_bytes', none),
      text('audio_hash', 64, none),
      text('audio_blob_id', 80, none),
    ]);
    await runner.createIndex('calls', new TableIndex(BY_UNTIL));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('calls', BY_UNTIL.name);
    await runner.dropColumns('calls', [
      'audio_state',
      'audio_until',
      'audio_type',
      'audio_bytes',
      'audio_hash',
      'audio_blob_id',
    ]);
  }
}
