import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Bytes, Id, Instant, Integer, PrimaryId, Text } from '../../../database/index.ts';

/** RECEIVING while its bytes arrive, READY once all are here, USED once an import or a bulk action was made of it. */
export type FileStatus = 'RECEIVING' | 'READY' | 'USED';

/** A file that was uploaded and waits to be used. Its bytes are in {@link FileChunkEntity}, until it is used. */
@Entity('files')
@Index('files_by_organization', ['organizationId', 'createdById'])
@Index('files_by_age', ['createdAt'])
export class FileEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  @Id()
  createdById!: string;

  @Text(10)
  status!: FileStatus;

  /** In bytes; 0 while they arrive. */
  @Integer()
  size!: number;

  /** A keyed hash of the bytes: stands for them in a request that is sent again. Empty while they arrive. */
  @Text(64)
  contentHash!: string;

  @Instant()
  createdAt!: Date;
}

/** A part of a file's bytes, sealed. */
@Entity('file_chunks')
export class FileChunkEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  fileId!: string;

  /** From 0, without gaps. */
  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Bytes()
  sealed!: Uint8Array;
}
