/** What an administrator sees first, in English. */
export const overview = {
  overview: {
    title: 'Overview',
    work: 'Imports and bulk actions',
    workNone: 'Nothing waits, and nothing failed in the last 30 days.',
    import_one: 'Add {{count, number}} user from “{{fileName}}”',
    import_other: 'Add {{count, number}} users from “{{fileName}}”',
    waitsUntil: 'waits until {{instant}}',
    pending: 'Pending users',
    pendingNone: 'Everyone who was added can sign in.',
    pendingCount_one: '{{count, number}} user can’t sign in yet.',
    pendingCount_other: '{{count, number}} users can’t sign in yet.',
    pendingAll: 'All pending users',
  },
  checklist: {
    title: 'The way to your first hundred users',
    text: 'What is done is ticked, whoever did it.',
    done: 'Done',
    open: 'To do',
    seats: 'See how many seats you have',
    seatsText: 'Each user takes one, and one more of each service that they use.',
    template: 'Get the template',
    templateText: 'A CSV with a row for each user, and with passwords that are made for you.',
    upload: 'Upload it and add the users',
    uploadText: 'Errors are shown in their cells and can be fixed there. All users are added at once, or none.',
    handOut: 'Hand out the sign-in details',
    handOutText: 'The window that added them has everyone’s, as a CSV and as cards. Done once someone has signed in.',
  },
  recentChanges: {
    title: 'Last changes',
    none: 'Nothing was changed yet.',
  },
} as const;
