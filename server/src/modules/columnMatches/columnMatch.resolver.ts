import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, type Context, UserError, payload, actorOf } from '../../graphql/index.ts';
import { ColumnMatchInput, chosenColumns } from '../files/index.ts';
import { type ColumnMatchService, MATCHES_KEPT } from './columnMatch.service.ts';

@ObjectType({ description: 'What a header stands for in the files of the organization.' })
class ColumnMatch {
  @Field(() => String, { description: 'The header as it stands in the file, without the space around it.' })
  header!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The column, by the name that `field` of an issue has: `loginId`; null where it is left out.',
  })
  column!: string | null;
}

@InputType({ description: 'What headers stand for.' })
class ColumnMatchesSaveInput {
  @Field(() => [ColumnMatchInput], { description: 'In the place of what is kept of the same headers.' })
  matches!: ColumnMatchInput[];
}

@ObjectType({ description: 'What came of keeping what headers stand for.' })
class ColumnMatchesSavePayload {
  @Field(() => [ColumnMatch], { nullable: true, description: 'All that is kept now; null where it was refused.' })
  columnMatches?: ColumnMatch[] | undefined;

  @Field(() => [UserError], { description: 'Why it was refused; empty where it was done.' })
  userErrors!: UserError[];
}

@Resolver()
export class ColumnMatchResolver {
  constructor(private readonly matches: ColumnMatchService) {}

  @Access({ permission: 'administrative', scope: 'imports:read' })
  @Query(() => [ColumnMatch], {
    description:
      'What headers stood for in files before, the newest first. The console offers it for the next file; the API reads a file by what its request says alone.',
  })
  columnMatches(@Ctx() context: Context): Promise<ColumnMatch[]> {
    return this.#matches(context);
  }

  @Access({ permission: 'administrative', scope: 'imports:write' }, { rate: 'change' })
  @Mutation(() => ColumnMatchesSavePayload, {
    description: `Keeps what headers stand for, for everyone in the organization: the ${MATCHES_KEPT} that were saved last.`,
  })
  columnMatchesSave(
    @Arg('input', () => ColumnMatchesSaveInput) input: ColumnMatchesSaveInput,
    @Ctx() context: Context,
  ): Promise<ColumnMatchesSavePayload> {
    return payload(context, async () => {
      await this.matches.save(actorOf(context), chosenColumns(input.matches));
      return { columnMatches: await this.#matches(context) };
    });
  }

  async #matches(context: Context): Promise<ColumnMatch[]> {
    const matches = await this.matches.of(actorOf(context));
    return matches.map(({ header, columnKey }) => ({ header, column: columnKey }));
  }
}
