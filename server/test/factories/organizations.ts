import type { App } from '../../src/app.ts';

type NewOrganization = Parameters<App['operator']['createOrganization']>[0];

/** Seats of everything: enough for most tests, and few enough to be used up by those that are about limits. */
const SEATS = {
  users: 60,
  phone: 30,
  phoneMobile: 10,
  callCenter: 5,
  meetings: 30,
  meetingsBot: 2,
  recPod: 5,
  salesforce: 5,
  incomingWebhook: 5,
} as const;

type Given = Pick<NewOrganization, 'name'> &
  Partial<Omit<NewOrganization, 'administrator'>> & {
    readonly administrator: Pick<NewOrganization['administrator'], 'loginId' | 'password'> &
      Partial<NewOrganization['administrator']>;
  };

/**
 * What an organization is made of, whose administrator has chosen their own password; a test names what it is about.
 */
export const newOrganization = ({ administrator, ...given }: Given): NewOrganization => ({
  timeZone: 'Asia/Tokyo',
  seats: SEATS,
  importRowLimit: 100,
  ...given,
  administrator: { name: `${given.name} administrator`, locale: 'en', ownPassword: true, ...administrator },
});
