import { createHmac } from 'node:crypto';
import { type Clock, INSTALLATION_ID, type Keys, type UnitOfWork, networkOf } from '../../../../kernel/index.ts';
import { deviceCookieOf, deviceIdOf, newDeviceId } from './deviceCookie.ts';
import type { KnownPlaceEntity } from './knownPlace.entity.ts';
import type { KnownPlaceStore } from './knownPlace.store.ts';

/**
 * How many devices, and how many addresses, are remembered of a user, and for how long after the last sign-in from
 * there.
 */
const KEPT = 20;
const KEPT_MS = 180 * 24 * 3_600_000;

/** From where a sign-in is tried, as far as it says. */
export interface PlaceHints {
  readonly address: string;
  readonly deviceCookie?: string | undefined;
}

/** What is known of the place of a sign-in. */
export interface Place {
  /** What the device is known under, where the user has signed in on it before. */
  readonly device: string | undefined;
  /** Whether the user has signed in from the address before. */
  readonly knownAddress: boolean;
}

/** A cookie for the browser, and until when it is to be kept. */
export interface DeviceCookie {
  readonly value: string;
  readonly expiresAt: Date;
}

/** Remembers from which devices and addresses users have signed in, so that strangers who guess don't shut them out. */
export class KnownPlaces {
  constructor(
    private readonly store: KnownPlaceStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly keys: Pick<Keys, 'deviceCookie'>,
  ) {}

  /**
   * What is known of a place.
   * @param userId undefined where there is no such user: nothing is known, after the same work
   */
  async placeOf(userId: string | undefined, hints: PlaceHints): Promise<Place> {
    const { device, address } = this.#hashes(userId ?? INSTALLATION_ID, hints);
    const known = await this.store.known(userId ?? INSTALLATION_ID, [device ?? address, address]);
    const knownAddress = hints.address !== 'unknown' && known.has(address);
    return { device: device !== undefined && known.has(device) ? device : undefined, knownAddress };
  }

  /**
   * Remembers a place, inside the open transaction: the user signed in there.
   * @returns the cookie by which the device is known again
   */
  async remember(userId: string, hints: PlaceHints): Promise<DeviceCookie> {
    const id = deviceIdOf(this.keys.deviceCookie, hints.deviceCookie) ?? newDeviceId();
    const value = deviceCookieOf(this.keys.deviceCookie, id);
    const { device = '', address } = this.#hashes(userId, { ...hints, deviceCookie: value });
    const seenAt = this.clock.now();
    const places: readonly Pick<KnownPlaceEntity, 'kind' | 'place'>[] = [
      { kind: 'device', place: device },
      { kind: 'address', place: address },
    ];
    for (const { kind, place } of places) {
      if (await this.store.remember({ userId, place, kind, seenAt })) await this.store.keepLast(userId, kind, KEPT);
    }
    return { value, expiresAt: new Date(seenAt.getTime() + KEPT_MS) };
  }

  /** Forgets the places that were not seen for long. */
  async cleanUp(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - KEPT_MS);
    while (await this.unitOfWork.run(() => this.store.deleteUnseen(since)));
  }

  #hashes(userId: string, { address, deviceCookie }: PlaceHints) {
    const id = deviceIdOf(this.keys.deviceCookie, deviceCookie);
    const hash = (kind: string, value: string): string =>
      createHmac('sha256', this.keys.deviceCookie).update(`${kind}:${userId}:${value}`).digest('hex');
    return {
      device: id === undefined ? undefined : hash('device', id),
      address: hash('address', networkOf(address)),
    };
  }
}
