import { Field, Int, ObjectType } from 'type-graphql';
import { secondsLeft } from './pace.ts';
import type { StagedWorkEntity } from './stagedWork.entity.ts';

@ObjectType('Progress', { description: 'How far the preparation of an import or of a bulk action is.' })
export class ProgressType {
  @Field(() => Int, { description: 'How many rows or users are prepared. It never goes backwards.' })
  done!: number;

  @Field(() => Int, { description: 'How many there are.' })
  total!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many seconds the rest takes, at the pace measured of late; null where there is none yet.',
  })
  secondsLeft!: number | null;

  /** How far work is. @param total how many rows or users it has */
  static of(
    { preparedCount, rowPace }: Pick<StagedWorkEntity, 'preparedCount' | 'rowPace'>,
    total: number,
  ): ProgressType {
    return { done: preparedCount, total, secondsLeft: secondsLeft(rowPace, total - preparedCount) };
  }
}
