/** The kinds of work that imports define: see `userImport.jobs.ts`. */
export const PREPARE_IMPORT = 'userImport.prepare';
export const COMMIT_IMPORT = 'userImport.commit';
