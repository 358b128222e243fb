import { loginIdKey } from '@rollcall/shared';
import type { UserEntity } from '../../users/index.ts';
import type { CallEvent, CallTold, Named } from './callEvent.ts';
import { Rejected } from './ingestResult.ts';

/** What is looked at of a user. */
type Person = Pick<UserEntity, 'id' | 'loginIdKey' | 'name' | 'settings'>;

/** Who takes part in a call, once it is known who is who. */
export interface KnownParticipant {
  readonly side: CallTold['call']['participants'][number]['side'];
  readonly channel: CallTold['call']['participants'][number]['channel'];
  readonly userId: string | null;
  readonly name: string;
  readonly number: string | null;
}

/** The users of whom the events of a delivery tell, as they are now. */
export class IngestPeople {
  readonly #byId = new Map<string, Person>();
  readonly #byLoginId = new Map<string, Person>();

  /**
   * @param toNumber how a telephone number is kept
   * @param anyone whether calls are taken of those, too, who may not use the Incoming Webhook
   */
  constructor(
    users: readonly Person[],
    private readonly toNumber: (text: string) => string,
    private readonly anyone: boolean,
  ) {
    for (const user of users) {
      this.#byId.set(user.id, user);
      this.#byLoginId.set(user.loginIdKey, user);
    }
  }

  /**
   * Who takes part in a call.
   * @throws Rejected
   */
  participantsOf({ call }: CallTold): KnownParticipant[] {
    const channels = new Set<string>();
    const userIds = new Set<string>();
    const participants = call.participants.map((each, i) => {
      const place = `call.participants.${i}`;
      if (each.channel && channels.has(each.channel)) throw new Rejected('CHANNEL_TAKEN', `${place}.channel`);
      if (each.channel) channels.add(each.channel);
      const user = this.#find(each, place);
      if (user && userIds.has(user.id)) throw new Rejected('USER_TWICE', fieldOf(each, place));
      if (user) userIds.add(user.id);
      return {
        side: each.side,
        channel: each.channel,
        userId: user?.id ?? null,
        name: user?.name ?? each.name ?? '',
        number: each.number === null ? null : this.toNumber(each.number),
      };
    });
    if (userIds.size === 0) throw new Rejected('USER_REQUIRED', 'call.participants');
    return participants;
  }

  /**
   * The ID of the user of whom a score tells.
   * @throws Rejected
   */
  scored(named: Named): string {
    const user = this.#find(named, 'score');
    if (!user) throw new Rejected('USER_REQUIRED', 'score.userId');
    return user.id;
  }

  #find(named: Named, place: string): Person | undefined {
    const { userId, loginId } = named;
    if (userId === null && loginId === null) return undefined;
    const user = userId === null ? this.#byLoginId.get(loginIdKey(loginId ?? '')) : this.#byId.get(userId);
    if (!user) throw new Rejected('USER_UNKNOWN', fieldOf(named, place));
    if (!this.anyone && !user.settings.incomingWebhookEnable)
      throw new Rejected('WEBHOOK_NOT_ALLOWED', fieldOf(named, place));
    return user;
  }
}

const fieldOf = ({ userId }: Named, place: string): string => `${place}.${userId === null ? 'loginId' : 'userId'}`;

/** Who is named in events: to be looked up before any of them is taken. */
export function namedIn(events: readonly CallEvent[]): { userIds: string[]; loginIds: string[] } {
  const named = events.flatMap((event): readonly Named[] =>
    event.type === 'call.scored' ? [event.score] : event.call.participants,
  );
  const userIds = named.flatMap(({ userId }) => userId ?? []);
  const loginIds = named.flatMap(({ userId, loginId }) => (userId === null ? (loginId ?? []) : []));
  return { userIds: [...new Set(userIds)], loginIds: [...new Set(loginIds)] };
}
