/** Somebody who uses a service; what it does next is drawn from its seed. */
export interface Caller {
  /** One request, whatever becomes of it. */
  callOnce(): Promise<void>;
}
