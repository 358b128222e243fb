import { Field, ID, ObjectType } from 'type-graphql';
import type { SessionEntity } from './session.entity.ts';

@ObjectType('Session', { description: 'One place where a user is signed in.' })
export class SessionType {
  @Field(() => ID, { description: 'Of this session, for `sessionEnd` and `userSessionsEnd`; not its token.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is the session that asks.' })
  current!: boolean;

  @Field(() => String, { description: 'The network address that the sign-in came from.' })
  address!: string;

  @Field(() => String, { description: 'What the browser said of itself at the sign-in; empty where it said nothing.' })
  userAgent!: string;

  @Field(() => Date, { description: 'When the user signed in.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When it was last used, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => Date, { description: 'When it ends however much it is used.' })
  expiresAt!: Date;
}

/** A session as the schema shows it: everything but its token's hash. */
export const toSessionType = (session: SessionEntity, currentId: string | null): SessionType => ({
  id: session.id,
  current: session.id === currentId,
  address: session.address,
  userAgent: session.userAgent,
  createdAt: session.createdAt,
  lastSeenAt: session.lastSeenAt,
  expiresAt: session.expiresAt,
});
