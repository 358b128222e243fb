/** The columns of the user list that can be chosen, in their order; the name over the login ID is always there. */
export const USER_LIST_COLUMNS = [
  'reading',
  'phoneNumber',
  'status',
  'privileges',
  'services',
  'locale',
  'timeZone',
  'lastSignIn',
  'created',
  'import',
] as const;
export type UserListColumn = (typeof USER_LIST_COLUMNS)[number];
