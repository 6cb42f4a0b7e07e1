/** Connections that runs of the rules use, apart from intake's and the API's. */
export const FINDINGS_POOL = Symbol('findings pool');

export const FINDINGS_SETTINGS = Symbol('findings settings');

export interface FindingsSettings {
  /** Milliseconds between two runs; 0: on demand only. */
  everyMs: number;
  statementTimeoutMs: number;
  topic: string;
  /** Undefined: nobody is told by HTTP. */
  webhook: { url: string; secret: string } | undefined;
}
