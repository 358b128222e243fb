import { readFileSync } from 'node:fs';

/** The memory that a process has in RAM, in MB (Linux). @param {number} pid */
export const residentMemory = (pid) =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
