import { readFileSync, writeFileSync } from 'node:fs';

/** Forgets the peak so far of a process's memory. Linux only. */
export function forgetPeakMemory(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** Resident memory of a process in MiB: at most since it was forgotten, and now. */
export function readMemory(pid: number): { peak: number; now: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return { peak: mebibytes(status, 'VmHWM'), now: mebibytes(status, 'VmRSS') };
}

/** A line such as `VmRSS:	  123456 kB` in MiB. */
export function mebibytes(status: string, name: string): number {
  const [, kibibytes] = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status) ?? [];
  if (kibibytes === undefined) throw new Error(`the kernel says no ${name}: memory can be measured on Linux only`);
  return Number(kibibytes) / 1024;
}
