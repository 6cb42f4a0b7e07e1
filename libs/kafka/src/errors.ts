/**
 * The handler expects another offset than the batch begins with: the batch is dropped unseen and read again from where
 * the handler stands.
 */
export class WrongPositionError extends Error {
  readonly code = 'KAFKA.WRONG_POSITION';
  readonly retriable = true;

  constructor(readonly expected: bigint) {
    super(`the handler stands at offset ${expected}`);
    this.name = 'WrongPositionError';
  }
}

/** A partition must not be read on, because nobody can say what would be left out. An operator decides. */
export class PartitionStoppedError extends Error {
  readonly retriable = false;

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'PartitionStoppedError';
  }
}
