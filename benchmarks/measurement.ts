/** What every measurement is told. */
export interface Measurement {
  /** Records of the workload, or what the figure counts instead. */
  readonly events: number;
  /** How often each side is run; medians are taken of them. */
  readonly runs: number;
  /** How long a steady load lasts, where there is one. */
  readonly seconds: number;
  readonly seed: number;
  /** Machine and its load before the run, for the method. */
  readonly machine: string;
}

/** One measurement of the table of targets. */
export interface Figures {
  /** Name on the command line, and folder. */
  readonly name: string;
  /** What is compared, in a line. */
  readonly what: string;
  /** Numbers under which it takes two minutes or so. */
  readonly usually: { readonly events: number; readonly runs: number; readonly seconds?: number };
  /** Loads the measurement: only after the services were built, which it may import. */
  readonly load: () => Promise<{ measure: (measurement: Measurement) => Promise<void> }>;
}

export const MEASUREMENTS: readonly Figures[] = [
  {
    name: 'intake-vs-copy',
    what: 'intake to text \\copy of the same events',
    usually: { events: 200_000, runs: 3 },
    load: () => import('./intake-vs-copy/measure.ts'),
  },
];
