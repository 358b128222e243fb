import type { DataSource } from 'typeorm';

/** How busy connections are. */
export interface ConnectionLoad {
  readonly busy: number;
  readonly idle: number;
  /** How many ask for one and have none. */
  readonly waiting: number;
}

interface Counted {
  readonly length: number;
}

/** What mysql2 keeps of its pool, and tells nobody otherwise. */
interface PoolState {
  readonly _allConnections?: Counted;
  readonly _freeConnections?: Counted;
  readonly _connectionQueue?: Counted;
}

/** How busy the pool of a data source on MySQL is. */
export function poolLoad(source: DataSource): ConnectionLoad {
  const { pool = {} } = source.driver as unknown as { readonly pool?: PoolState };
  const idle = pool._freeConnections?.length ?? 0;
  return {
    busy: (pool._allConnections?.length ?? 0) - idle,
    idle,
    waiting: pool._connectionQueue?.length ?? 0,
  };
}
