/**
 * Most bytes of one batch once decompressed, where it stands alone; what the broker holds compressed is some hundredths of it.
 * No producer's buffer is near it: Java's holds 32 MiB in all.
 */
export const MOST_BYTES_OF_BATCH = 128 * 1024 * 1024;

/** An event is longer than 256 bytes: a batch of more of them would have more bytes than one may have. */
const MOST_RECORDS_OF_BATCH = MOST_BYTES_OF_BATCH / 256;

/**
 * What one fetch may become. A fetch has at most 10 MiB as the broker keeps it; uncompressed, as our own topics are, all of it fits.
 * Of batches compressed a hundredfold it would be a gigabyte.
 */
const MOST_BYTES = 32 * 1024 * 1024;

/** A record takes some 500 bytes of objects beside its own: these take as much again as the bytes. */
const MOST_RECORDS = 100_000;

/** What of a fetch is decoded now; the rest is not lost, it is fetched again. */
export class FetchBudget {
  private begun = false;

  constructor(
    private bytes = MOST_BYTES,
    private records = MOST_RECORDS,
  ) {}

  /** Most bytes that the next batch may become. The first of a fetch may have more than all others together, or it would never be read. */
  get mostBytes(): number {
    return this.begun ? this.bytes : MOST_BYTES_OF_BATCH;
  }

  get mostRecords(): number {
    return this.begun ? this.records : MOST_RECORDS_OF_BATCH;
  }

  /** True where a batch that was too large may be read by a fetch of which it is the first. */
  get isShared(): boolean {
    return this.begun;
  }

  spend(bytes: number, records: number): void {
    this.begun = true;
    this.bytes = Math.max(0, this.bytes - bytes);
    this.records = Math.max(0, this.records - records);
  }
}
