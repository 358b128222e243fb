/** The calls under way, in English. */
export const monitoring = {
  monitoring: {
    title: 'Monitoring',
    text: 'All calls of your organization that are ringing or in progress, live, newest first.',
    count_one: '{{count, number}} call in progress',
    count_other: '{{count, number}} calls in progress',
    newest_one: '(the newest {{count, number}} is shown)',
    newest_other: '(the newest {{count, number}} are shown)',
    live: 'Live',
    asOf: 'As of {{time}}, not live',
    since: 'since {{time}}',
    elapsed: 'Duration',
    noneTitle: 'No calls in progress',
    noneText: 'A call appears here as soon as the telephone system reports that it is ringing.',
  },
} as const;
