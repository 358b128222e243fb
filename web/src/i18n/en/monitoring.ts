/** The calls under way, in English. */
export const monitoring = {
  monitoring: {
    title: 'Monitoring',
    text: 'The calls of the whole organization that ring or are talked in right now, the newest first.',
    count_one: '{{count, number}} call under way.',
    count_other: '{{count, number}} calls under way.',
    newest_one: 'The newest {{count, number}} is shown.',
    newest_other: 'The newest {{count, number}} are shown.',
    live: 'Live',
    asOf: 'As of {{time}}, not live',
    since: 'since {{time}}',
    elapsed: 'For',
    noneTitle: 'No call is under way',
    noneText: 'A call appears here as soon as the telephone system tells that it rings.',
  },
} as const;
