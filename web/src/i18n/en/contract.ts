/** The contract, in English. */
export const contract = {
  contract: {
    title: 'Contract',
    text: 'Changes made now count for the bill from {{month}}.',
    seats: 'Seats',
    meter: 'Seats used: {{name}}',
    none: 'No seat left',
    left_one: '{{count}} left',
    left_other: '{{count}} left',
    absent: 'Not subscribed',
    absentText: 'Permissions of these services are not offered.',
    rows: 'Users in one CSV file: {{limit}} at most.',
  },
} as const;
