import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../kernel/index.ts';

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
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
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(node)
    node!: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class ConnectionType {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => [node()])
    nodes!: T[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    // Not simple like the others: what is compiled awaits only what a resolver returns.
    @Field(() => Int, { simple: false, description: 'How many there are in all, whatever the page.' })
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
