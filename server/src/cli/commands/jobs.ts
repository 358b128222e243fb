import type { Command } from 'commander';
import type { Tools } from '../tools.ts';

/** What each state says, before the time that belongs to it. */
const STATES = {
  GIVEN_UP: 'given up since',
  RUNNING: 'being worked on, free at',
  LOST: 'its worker was lost at',
  WAITING: 'due since or at',
} as const;

const ANSWERS = {
  RETRIED: 'will be tried at once.',
  GONE: 'is no job that there is: see `operator jobs list`.',
  RUNNING: 'is being worked on. Try again when it has failed or its worker is lost.',
  LOST: 'can’t be tried again, since what it needs is gone. `operator jobs fail` removes it.',
} as const;

/** `jobs list | retry | fail` */
export function addJobCommands(program: Command, { withJobs, print }: Tools): void {
  const jobs = program.command('jobs').description('list jobs, and try again or end those that failed');
  jobs
    .command('list')
    .description('list the jobs that are not done, first those that were given up')
    .action(() =>
      withJobs(async (desk) => {
        for (const { id, kind, organizationId, subjectId, state, at, failures, failure } of await desk.list()) {
          print(`${id}  ${kind} ${subjectId}  organization ${organizationId}  ${STATES[state]} ${at.toISOString()}`);
          if (failure) print(`    failed ${failures === 1 ? 'once' : `${failures} times`}, at last with ${failure}`);
        }
      }),
    );

  jobs
    .command('retry')
    .description('try a job again at once; one that was given up goes on from where it was')
    .argument('<job>', "the job's ID")
    .action((id: string) => withJobs(async (desk) => print(`${id} ${ANSWERS[await desk.retry(id)]}`)));

  jobs
    .command('fail')
    .description('give a job up for good: its import or bulk action is FAILED, and its rows and passwords are deleted')
    .argument('<job>', "the job's ID")
    .action((id: string) =>
      withJobs(async (desk) => print(`${id} ${(await desk.fail(id)) ? 'was given up for good.' : ANSWERS.GONE}`)),
    );
}
