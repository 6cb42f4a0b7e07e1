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
