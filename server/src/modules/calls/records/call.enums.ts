import type { CallChannel, CallKind, CallSide, CallStatus } from '@rollcall/shared';
import { registerEnumType } from 'type-graphql';
import { describedValues } from '../../../graphql/index.ts';

export const CallKindEnum = {
  INCOMING: 'INCOMING',
  OUTGOING: 'OUTGOING',
  EXTENSION: 'EXTENSION',
  TRANSFER: 'TRANSFER',
} as const satisfies { [K in CallKind]: K };
registerEnumType(CallKindEnum, {
  name: 'CallKind',
  description: 'Who called whom.',
  valuesConfig: describedValues({
    INCOMING: 'Someone outside called.',
    OUTGOING: 'Someone outside was called.',
    EXTENSION: 'From one extension to another.',
    TRANSFER: 'Handed over from another call.',
  }),
});

export const CallStatusEnum = {
  RINGING: 'RINGING',
  TALKING: 'TALKING',
  COMPLETED: 'COMPLETED',
  MISSED: 'MISSED',
  BUSY: 'BUSY',
  FAILED: 'FAILED',
  CANCELED: 'CANCELED',
} as const satisfies { [S in CallStatus]: S };
registerEnumType(CallStatusEnum, {
  name: 'CallStatus',
  description: 'How a call stands, or how it ended.',
  valuesConfig: describedValues({
    RINGING: 'It rings.',
    TALKING: 'It was answered, and goes on.',
    COMPLETED: 'It was answered, and has ended.',
    MISSED: 'Nobody answered.',
    BUSY: 'The line was busy.',
    FAILED: 'It could not be put through, or broke off.',
    CANCELED: 'Whoever called gave up before it was answered.',
  }),
});

export const CallSideEnum = { FROM: 'FROM', TO: 'TO' } as const satisfies { [S in CallSide]: S };
registerEnumType(CallSideEnum, {
  name: 'CallSide',
  description: 'On which side of a call someone is.',
  valuesConfig: describedValues({ FROM: 'Calls.', TO: 'Is called.' }),
});

export const CallChannelEnum = { LEFT: 'LEFT', RIGHT: 'RIGHT' } as const satisfies { [C in CallChannel]: C };
registerEnumType(CallChannelEnum, {
  name: 'CallChannel',
  description: 'On which channel of a recording someone is heard.',
  valuesConfig: describedValues({ LEFT: 'The left one.', RIGHT: 'The right one.' }),
});
