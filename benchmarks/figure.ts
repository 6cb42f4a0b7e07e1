import { availableParallelism, loadavg } from 'node:os';

/** One line of the table of targets. */
export interface Figure {
  /** What was measured. */
  figure: string;
  /** Null where it could not be measured; the method then says why. */
  value: number | null;
  /** As in `≥ 0.8`; a figure that only accompanies another has none. */
  target?: string;
  unit: string;
  /** How, on how much, and what the value was made from. */
  method: string;
}

/** Above this load average another's work is in the figures. */
export const QUIET_LOAD = 1.0;

/** Prints the figure as one line of JSON on stdout; the value has four significant digits. */
export function printFigure({ figure, value, target, unit, method }: Figure): void {
  const rounded = value === null ? null : Number(value.toPrecision(4));
  const line = { figure, value: rounded, ...(target === undefined ? {} : { target }), unit, method };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** A line of progress, on stderr. */
export function note(line: string): void {
  process.stderr.write(`  ${line}\n`);
}

/** Machine and load, for the method. */
export function machine(): string {
  const [load = 0] = loadavg();
  return `${availableParallelism()} cores, load average ${load.toFixed(1)} before`;
}

/** Rates as a reader wants them: `41,200`. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** Several runs' values, each whole. */
export function runs(values: readonly number[]): string {
  return values.map(whole).join(' · ');
}
