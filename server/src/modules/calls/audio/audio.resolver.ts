import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, type Context, actorOf } from '../../../graphql/index.ts';
import { CallType } from '../records/call.type.ts';
import type { AudioPlaybackService } from './audioPlayback.service.ts';

@Resolver(() => CallType)
export class AudioResolver {
  constructor(private readonly playback: AudioPlaybackService) {}

  @Access({ parent: true, scope: 'recordings:read' })
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The path under which the audio is played, with ranges: good for an hour, for this reader in this session. Null ' +
      'where there is none.',
  })
  audioUrl(@Root() call: CallType, @Ctx() context: Context): string | null {
    return call.audio.state === 'STORED' ? this.playback.pathFor(actorOf(context), call.id, 'play') : null;
  }

  @Access({ parent: true, scope: 'recordings:read' })
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The path under which the audio is downloaded as a file, each time with an entry in the audit log: good for ten ' +
      'minutes, for this reader in this session. Null where there is none, and for readers without the permission to ' +
      'download recorded audio files.',
  })
  audioDownloadUrl(@Root() call: CallType, @Ctx() context: Context): string | null {
    const user = actorOf(context);
    const may = user.kind === 'service' || user.permissions.has('analyticsDownloadRecordings');
    return may && call.audio.state === 'STORED' ? this.playback.pathFor(user, call.id, 'file') : null;
  }
}
