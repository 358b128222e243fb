import { CLOCK_SKEW_MS } from '../../../../kernel/index.ts';
import type { UserEntity } from '../../accounts/user.entity.ts';

/**
 * Whether a user is not ready yet. One who waits longer than was imposed, counted from now, was added by a clock that
 * was wrong; one on whom nothing was imposed waits on nobody's clock.
 */
export function isPending(
  { createdAt, availableFrom }: Pick<UserEntity, 'createdAt' | 'availableFrom'>,
  now: Date,
): boolean {
  const imposed = availableFrom.getTime() - createdAt.getTime();
  const left = availableFrom.getTime() - now.getTime();
  return imposed > 0 && left > 0 && left <= imposed + CLOCK_SKEW_MS;
}
