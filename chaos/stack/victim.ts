/** A server or service that a round may kill or pause. */
export interface Victim {
  /** Resolves when a server answers; of a service when its process was begun. */
  start(): Promise<void>;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGSTOP: it holds its connections and its locks and does nothing. */
  pause(): void;
  resume(): void;
}
