import { loginIdKey } from '@rollcall/shared';
import type { Caller } from '../../users/index.ts';
import type { CallEvent, CallTold, Named } from './callEvent.ts';
import { Rejected } from './ingestResult.ts';

type Participant = CallTold['call']['participants'][number];

/** Who takes part in a call, once it is known who is who. */
export interface KnownParticipant {
  readonly side: Participant['side'];
  readonly channel: Participant['channel'];
  readonly userId: string | null;
  readonly name: string;
  readonly number: string | null;
}

/** The users of whom the events of a delivery tell, as they are now. */
export class IngestPeople {
  readonly #byId = new Map<string, Caller>();
  readonly #byLoginId = new Map<string, Caller>();
  readonly #byNumber = new Map<string, Caller>();

  /**
   * @param numbers how a number that was sent is kept with a call, and with the user whose it is
   * @param anyone whether calls are taken of those, too, who may not use the Incoming Webhook
   */
  constructor(
    users: readonly Caller[],
    private readonly numbers: Record<'toNumber' | 'asKept', (text: string) => string>,
    private readonly anyone: boolean,
  ) {
    for (const user of users) {
      this.#byId.set(user.id, user);
      this.#byLoginId.set(user.loginIdKey, user);
      if (user.phoneNumber !== null) this.#byNumber.set(user.phoneNumber, user);
    }
  }

  /**
   * Who takes part in a call.
   * @throws Rejected
   */
  participantsOf({ call }: CallTold): KnownParticipant[] {
    const channels = new Set<string>();
    const userIds = new Set<string>();
    const named = call.participants.map((each, i) => {
      const place = `call.participants.${i}`;
      if (each.channel && channels.has(each.channel)) throw new Rejected('CHANNEL_TAKEN', `${place}.channel`);
      if (each.channel) channels.add(each.channel);
      const user = this.#find(each, place);
      if (user && userIds.has(user.id)) throw new Rejected('USER_TWICE', fieldOf(each, place));
      if (user) userIds.add(user.id);
      return user;
    });
    // Only now is it known whom their number need not tell.
    const participants = call.participants.map((each, i) => {
      const user = named[i] ?? this.#numbered(each, userIds);
      return {
        side: each.side,
        channel: each.channel,
        userId: user?.id ?? null,
        name: user?.name ?? each.name ?? '',
        number: each.number === null ? null : this.numbers.toNumber(each.number),
      };
    });
    if (userIds.size === 0) throw this.#nobody(call.participants);
    return participants;
  }

  /**
   * Whose number it is, where no user is named. Whoever may not use the Incoming Webhook is then no user of the call,
   * since the sender did not ask for it.
   * @param userIds who takes part already, and from now on they
   */
  #numbered(each: Participant, userIds: Set<string>): Caller | undefined {
    const user = this.#holder(each);
    if (!user || userIds.has(user.id) || !this.#mayTakePart(user)) return undefined;
    userIds.add(user.id);
    return user;
  }

  /** Why there is no user in a call: where it is by a permission alone, that is told. */
  #nobody(participants: readonly Participant[]): Rejected {
    const at = participants.findIndex((each) => this.#holder(each));
    return at === -1
      ? new Rejected('USER_REQUIRED', 'call.participants')
      : new Rejected('WEBHOOK_NOT_ALLOWED', `call.participants.${at}.number`);
  }

  #holder({ userId, loginId, number }: Participant): Caller | undefined {
    return number === null || (userId ?? loginId) !== null
      ? undefined
      : this.#byNumber.get(this.numbers.asKept(number));
  }

  #mayTakePart({ incomingWebhook }: Caller): boolean {
    return this.anyone || incomingWebhook;
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

  #find(named: Named, place: string): Caller | undefined {
    const { userId, loginId } = named;
    if (userId === null && loginId === null) return undefined;
    const user = userId === null ? this.#byLoginId.get(loginIdKey(loginId ?? '')) : this.#byId.get(userId);
    if (!user) throw new Rejected('USER_UNKNOWN', fieldOf(named, place));
    if (!this.#mayTakePart(user)) throw new Rejected('WEBHOOK_NOT_ALLOWED', fieldOf(named, place));
    return user;
  }
}

const fieldOf = ({ userId }: Named, place: string): string => `${place}.${userId === null ? 'loginId' : 'userId'}`;

/** Who is named in events, and by which numbers as they were sent others are: to be looked up before any is taken. */
export function namedIn(events: readonly CallEvent[]): { userIds: string[]; loginIds: string[]; numbers: string[] } {
  const named = events.flatMap((event): readonly Named[] =>
    event.type === 'call.scored' ? [event.score] : event.call.participants,
  );
  const userIds = named.flatMap(({ userId }) => userId ?? []);
  const loginIds = named.flatMap(({ userId, loginId }) => (userId === null ? (loginId ?? []) : []));
  const numbers = events.flatMap((event) =>
    event.type === 'call.scored'
      ? []
      : event.call.participants.flatMap(({ userId, loginId, number }) =>
          (userId ?? loginId) === null ? (number ?? []) : [],
        ),
  );
  return { userIds: [...new Set(userIds)], loginIds: [...new Set(loginIds)], numbers: [...new Set(numbers)] };
}
