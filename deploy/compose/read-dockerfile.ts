export interface Instruction {
  /** Upper case: FROM, COPY … */
  readonly name: string;
  readonly text: string;
  /** Place of its stage, from 0. */
  readonly stage: number;
}

/** The instructions of a Dockerfile in order; continued lines are one. */
export function readDockerfile(text: string): Instruction[] {
  let stage = -1;
  return text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
      if (name === 'FROM') stage += 1;
      return { name, text: rest, stage };
    });
}

/** What a COPY without `--from` takes from the build's context. */
export function copiedFromContext(instructions: readonly Instruction[]): string[] {
  return instructions
    .filter(({ name, text }) => name === 'COPY' && !text.startsWith('--from='))
    .flatMap(({ text }) => text.split(/\s+/).slice(0, -1));
}
