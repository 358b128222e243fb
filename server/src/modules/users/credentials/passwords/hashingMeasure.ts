import type { Measure } from '../../../../kernel/index.ts';
import type { PasswordHasher } from './passwordHasher.ts';

/** What a process tells of the passwords that it has to hash. */
export const hashingMeasure = (hasher: Pick<PasswordHasher, 'waiting'>): Measure => ({
  name: 'rollcall_hashing_waiting',
  help: 'Passwords that wait to be hashed or compared by this process: of people, who wait too, and of jobs.',
  labels: ['of'],
  async read() {
    const { people, jobs } = hasher.waiting;
    return [
      { labels: { of: 'people' }, value: people },
      { labels: { of: 'jobs' }, value: jobs },
    ];
  },
});
