/**
 * A condition of other modules' statements, which read very many rows: whether there still is a user of an ID.
 * @param column where the ID stands, named with its table
 */
export const isUser = (column: string): string => `EXISTS (SELECT 1 FROM users WHERE users.id = ${column})`;
