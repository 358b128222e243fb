import { type SeatKind, LIMITS, generatePassword } from '@rollcall/shared';
import { DEMO_CONTACTS } from '../contacts/index.ts';
import type { OperatorService } from './operator.service.ts';

/**
 * A hundred users besides the administrator, so that a full file fits. Every service is subscribed; Phone Mobile, Call
 * Center, Meetings bot and Salesforce are few enough to bump into.
 */
const DEMO_SEATS = {
  users: 101,
  phone: 101,
  phoneMobile: 50,
  callCenter: 10,
  meetings: 101,
  meetingsBot: 5,
  recPod: 101,
  salesforce: 20,
  incomingWebhook: 101,
} as const satisfies Record<SeatKind, number>;

/** The login ID and the password of the first administrator, as far as the configuration says them. */
export interface FirstStart {
  readonly loginId: string | undefined;
  readonly password: string | undefined;
}

/** How the first administrator signs in. */
export interface FirstAdministrator {
  readonly loginId: string;
  readonly password: string;
  /** Whether the password was made here, so that it has to be told. */
  readonly generated: boolean;
}

/**
 * Makes the demo organization, with some contacts, where there is none at all yet.
 * @returns undefined where an organization exists already
 * @throws Refused where the given login ID or password breaks a rule
 */
export async function firstStart(
  operator: OperatorService,
  given: FirstStart,
): Promise<FirstAdministrator | undefined> {
  if (!(await operator.isNew())) return undefined;
  const loginId = given.loginId ?? 'admin@demo.example';
  const password = given.password ?? generatePassword();
  try {
    await operator.createOrganization({
      name: 'Demo',
      timeZone: 'Asia/Tokyo',
      seats: DEMO_SEATS,
      importRowLimit: LIMITS.importRows,
      contacts: DEMO_CONTACTS,
      administrator: {
        loginId,
        name: 'Administrator',
        password,
        locale: 'en',
        ownPassword: given.password !== undefined,
      },
    });
  } catch (error) {
    // Servers that start together on an empty database: another one was first.
    if (!(await operator.isNew())) return undefined;
    throw error;
  }
  return { loginId, password, generated: given.password === undefined };
}
