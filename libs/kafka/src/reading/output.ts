/** The bytes that a decompressor writes: grows as needed, up to a bound, and copies from itself. */
export class Output {
  private bytes: Buffer;
  length = 0;

  constructor(
    expected: number,
    private readonly most: number,
  ) {
    if (expected > most) throw new TooLargeError(`${most} bytes`);
    this.bytes = Buffer.allocUnsafe(Math.max(expected, 64));
  }

  append(from: Buffer): void {
    this.reserve(from.length);
    from.copy(this.bytes, this.length);
    this.length += from.length;
  }

  /** Repeats `length` bytes from `distance` before the end; they may overlap what is being written. */
  repeat(distance: number, length: number): void {
    if (distance < 1 || distance > this.length) throw new DamagedError();
    this.reserve(length);
    const { bytes } = this;
    let to = this.length;
    if (distance >= length) bytes.copyWithin(to, to - distance, to - distance + length);
    else for (let end = to + length; to < end; to += 1) bytes[to] = bytes[to - distance]!;
    this.length += length;
  }

  done(): Buffer {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed > this.most) throw new TooLargeError(`${this.most} bytes`);
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.min(this.most, Math.max(needed, 2 * this.bytes.length)));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}

/** The compressed bytes are not what their encoding asks for. */
export class DamagedError extends Error {
  readonly code = 'KAFKA.DAMAGED';

  constructor() {
    super('compressed bytes are damaged');
    this.name = 'DamagedError';
  }
}

/** A few bytes that claim to be very many would take the memory of everybody. */
export class TooLargeError extends Error {
  readonly code = 'KAFKA.TOO_LARGE';

  constructor(most: string) {
    super(`more than ${most} once decompressed`);
    this.name = 'TooLargeError';
  }
}
