import { readFileSync } from 'node:fs';

/** What the kernel counts by, everywhere that Node runs on. */
const TICK_MS = 10;

/** Milliseconds of CPU that a process has used so far, its threads included. Linux only. */
export function processTimeMs(pid: number): number {
  // The second field is the command in brackets, which may hold blanks; user and system time are fields 14 and 15.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
