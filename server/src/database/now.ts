/**
 * The database's time as SQL, in milliseconds since 1970: the same for all servers that share it, whatever their own
 * clocks say.
 */
export const NOW = {
  sqlite: "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
  mysql: "(TIMESTAMPDIFF(MICROSECOND, '1970-01-01 00:00:00', UTC_TIMESTAMP(3)) DIV 1000)",
} as const;
