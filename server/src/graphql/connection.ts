import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../kernel/index.ts';

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether something comes after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The first edge's cursor; null of an empty page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The last edge's cursor; null of an empty page." })
  endCursor!: string | null;
}

/** A connection as its resolver returns it. What is asked for seldom is worked out when it is. */
export interface Connection<T> {
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: Promise<number>;
}

/** Makes the Relay connection type of a node type: `UserConnection` with `UserEdge`. */
export function connectionType<T extends object>(name: string, node: () => ClassType<T>): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A \`${name}\` and its place in the list.` })
  class Edge {
    @Field(() => String, {
      description: 'The place, for `after` and `before`. It says nothing else and is not to be taken apart.',
    })
    cursor!: string;

    @Field(node, { description: `The \`${name}\` itself.` })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of \`${name}\`.` })
  class ConnectionType {
    @Field(() => [Edge], { description: 'What is on the page, each with its cursor.' })
    edges!: Edge[];

    @Field(() => [node()], { description: 'What is on the page, without cursors.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'What is before and after the page.' })
    pageInfo!: PageInfo;

    // Not simple like the others: what is compiled awaits only what a resolver returns.
    @Field(() => Int, {
      simple: false,
      description: 'How many there are in all, whatever the page. Counted where it is asked for.',
    })
    totalCount!: Promise<number>;
  }
  return ConnectionType;
}

/**
 * The connection of a page.
 * @param show what a row is to a reader of the schema
 */
export function toConnection<R, T>(page: Page<R>, show: (row: R) => T, count: () => Promise<number>): Connection<T> {
  const nodes = page.nodes.map(show);
  return {
    nodes,
    get edges() {
      return nodes.map((node, i) => ({ node, cursor: page.cursorOf(i) ?? '' }));
    },
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.cursorOf(0),
      endCursor: page.cursorOf(nodes.length - 1),
    },
    get totalCount() {
      return count();
    },
  };
}
