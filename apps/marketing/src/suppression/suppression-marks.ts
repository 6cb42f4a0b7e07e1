import { createHmac } from 'node:crypto';

export interface Mark {
  of: 'phone' | 'email';
  /** HMAC-SHA-256, lower-case hex. */
  mark: string;
}

/**
 * Makes suppression marks. They are keyed, because all phone numbers of a country can be hashed in minutes; the key is
 * the marks' own, so that they outlive every other link to the person.
 */
export class SuppressionMarks {
  private readonly key: Buffer;

  constructor(keyInBase64: string) {
    this.key = Buffer.from(keyInBase64, 'base64');
  }

  of({ phone, email }: { phone?: string | null | undefined; email?: string | null | undefined }): Mark[] {
    return [
      ...(phone == null ? [] : [this.mark('phone', phone)]),
      ...(email == null ? [] : [this.mark('email', email.toLowerCase())]),
    ];
  }

  /** The kind of address is hashed too: a mark says nothing of another kind. */
  private mark(of: Mark['of'], value: string): Mark {
    return { of, mark: createHmac('sha256', this.key).update(`${of}:${value}`).digest('hex') };
  }
}
