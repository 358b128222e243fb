/**
 * The name of the lock under which MySQL's tables are made and filled, as an expression. A lock's name counts for the
 * whole server, so it is this database's own.
 */
export const START_LOCK = "CONCAT('rollcall.', LEFT(SHA2(DATABASE(), 256), 40))";
