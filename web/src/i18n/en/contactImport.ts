/** Contacts from a file, in English. */
export const contactImport = {
  contactImport: {
    title: 'Add contacts from a file',
    text: 'Up to {{count, number}} contacts from a CSV or an Excel workbook. Either all of them are added, or none.',
    file: 'File',
    columns:
      'Put a header row at the top: Company, Contact person, Phone numbers, Categories. Separate several numbers or categories in a cell by semicolons. An exported CSV of contacts has these columns.',
    leftOut: 'These columns are not read: {{columns}}',
    right_one: 'There is {{count, number}} contact in the file, and nothing is wrong with it. It is not added yet.',
    right_other:
      'There are {{count, number}} contacts in the file, and nothing is wrong with them. They are not added yet.',
    add_one: 'Add {{count, number}} contact',
    add_other: 'Add {{count, number}} contacts',
    added_one: '{{count, number}} contact was added.',
    added_other: '{{count, number}} contacts were added.',
    wrong_one: 'Something is wrong in {{count, number}} place. Nothing was added.',
    wrong_other: 'Something is wrong in {{count, number}} places. Nothing was added.',
    correct: 'Correct the file, and choose it again.',
    issues: 'What is wrong with the file',
    row: 'Row',
    column: 'Column',
    cell: 'Cell',
    reason: 'What is wrong',
    more_one: 'And {{count, number}} more, which is not listed.',
    more_other: 'And {{count, number}} more, which are not listed.',
  },
} as const;
