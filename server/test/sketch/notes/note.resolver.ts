import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, type Context, userOf } from '../../../src/graphql/index.ts';
import type { NoteService } from './note.service.ts';

@ObjectType('Note', { description: 'A note of the organization.' })
class NoteType {
  @Field(() => ID, { description: 'By which the note is asked for.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'How many words were said; null until they are counted.' })
  wordCount!: number | null;
}

@Resolver()
export class NoteResolver {
  constructor(private readonly service: NoteService) {}

  @Access({ permission: 'administrative' })
  @Query(() => [NoteType], { description: "The organization's notes, newest first." })
  notes(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 100 at most.' }) first: number,
    @Ctx() context: Context,
  ): Promise<NoteType[]> {
    return this.service.newest(userOf(context), Math.min(first, 100));
  }
}
