/** How many days the figures of calls may be of. */
export const DASHBOARD_DAYS = 366;

/** An organization's median is told only where the overall scores of so many users are in it. */
export const MEDIAN_USERS = 5;
