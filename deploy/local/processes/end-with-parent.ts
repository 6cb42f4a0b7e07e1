import { spawnSync } from 'node:child_process';

export type CommandLine = [command: string, ...args: string[]];

let setpriv: boolean | undefined;

/**
 * Wraps a command so that the kernel signals it when the process that started it dies, however that dies (Linux with
 * util-linux's setpriv; elsewhere the command is left as it is, and the next start finds the leftover by its pid file).
 */
export function endingWithParent(wanted: boolean, signal: 'INT' | 'TERM', command: CommandLine): CommandLine {
  if (!wanted || !canSetParentDeathSignal()) return command;
  return ['setpriv', '--pdeathsig', signal, ...command];
}

/** True where the kernel can signal a process when its parent dies. */
export function canSetParentDeathSignal(): boolean {
  setpriv ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true']).status === 0;
  return setpriv;
}
