/** Signing in and passwords, in English. */
export const accounts = {
  signIn: { title: 'Sign in', loginId: 'Login ID', password: 'Password', submit: 'Sign in' },
  password: {
    show: 'Show the password',
    hide: 'Hide the password',
    generate: 'Generate',
    copy: 'Copy the password',
    copied: 'Copied',
    rule: 'At least 8 characters, not only letters and not only digits.',
    temporaryHint: 'Temporary: the user chooses their own at the first sign-in.',
  },
  passwordChange: {
    title: 'Change password',
    firstTitle: 'Choose your password',
    firstText: 'The password of {{loginId}} is temporary. Choose your own to go on.',
    current: 'Current password',
    next: 'New password',
    again: 'New password again',
    required: 'Enter your current password.',
    different: 'The two new passwords differ.',
    submit: 'Change password',
    done: 'Your password was changed.',
  },
  own: { title: 'Your account', organization: 'Organization' },
} as const;
