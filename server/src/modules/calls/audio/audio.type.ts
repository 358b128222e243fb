import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { describedValues } from '../../../graphql/index.ts';
import type { CallAudioState, CallAudioType } from '../records/call.entity.ts';
import type { ListedCall } from '../records/listedCall.ts';

const CallAudioStateEnum = {
  NONE: 'NONE',
  AWAITED: 'AWAITED',
  STORED: 'STORED',
  EXPIRED: 'EXPIRED',
} as const satisfies { [S in CallAudioState]: S };
registerEnumType(CallAudioStateEnum, {
  name: 'CallAudioState',
  description: 'Whether there is audio of a call.',
  valuesConfig: describedValues({
    NONE: 'None was announced.',
    AWAITED: 'It was announced, and can still come.',
    STORED: 'It is there.',
    EXPIRED: 'It was announced, and did not come in time.',
  }),
});

const CallAudioTypeEnum = { MP3: 'MP3', M4A: 'M4A', WAV: 'WAV' } as const satisfies { [T in CallAudioType]: T };
registerEnumType(CallAudioTypeEnum, {
  name: 'CallAudioType',
  description: 'What audio is by its first bytes.',
  valuesConfig: describedValues({ MP3: 'MPEG audio.', M4A: 'MPEG-4 audio.', WAV: 'Waveform audio.' }),
});

@ObjectType({ simpleResolvers: true, description: 'The audio of a call.' })
export class CallAudio {
  @Field(() => CallAudioStateEnum, { description: 'Whether there is any.' })
  state!: CallAudioState;

  @Field(() => CallAudioTypeEnum, { nullable: true, description: 'What it is; null where there is none.' })
  type!: CallAudioType | null;

  @Field(() => Int, { nullable: true, description: 'How many bytes it has; null where there is none.' })
  bytes!: number | null;
}

/** What the schema shows of a call's audio. */
export const toCallAudio = ({ audioState, audioType, audioBytes }: ListedCall): CallAudio => ({
  state: audioState,
  type: audioType,
  bytes: audioBytes,
});
