import type { IncomingWebhookFieldsFragment } from '#graphql/generated.ts';

export type Webhook = IncomingWebhookFieldsFragment;
export type Secret = Webhook['secrets'][number];
export type SecretKind = Secret['kind'];
export type Delivery = Webhook['deliveries'][number];

/** In the order in which they are offered. */
export const SECRET_KINDS = ['SIGNING', 'TOKEN', 'URL'] as const satisfies readonly SecretKind[];

/** A secret that was just made: it is told this once. */
export interface MadeSecret {
  readonly kind: SecretKind;
  readonly secret: string;
}

/** An address of this server, for someone who is not on it. */
export const absolute = (path: string): string => new URL(path, window.location.origin).href;
