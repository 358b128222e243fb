import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, type Context, userOf } from '../../../graphql/index.ts';
import { CallType } from '../records/call.type.ts';
import type { AudioPlaybackService } from './audioPlayback.service.ts';

@Resolver(() => CallType)
export class AudioResolver {
  constructor(private readonly playback: AudioPlaybackService) {}

  @Access('parent')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The path under which the audio is played, with ranges: good for an hour, for this reader in this session. Null ' +
      'where there is none.',
  })
  audioUrl(@Root() call: CallType, @Ctx() context: Context): string | null {
    return call.audio.state === 'STORED' ? this.playback.pathFor(userOf(context), call.id) : null;
  }
}
