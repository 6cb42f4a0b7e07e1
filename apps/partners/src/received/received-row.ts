import type { Answer } from '../deliveries/answer.js';
import type { ReceivedView } from './received.view.js';

export const RECEIVED_COLUMNS =
  'position, recipient, key, path, persons, categories, reaches, answer, deliveries, first_at AS "firstAt", body';

export interface ReceivedRow {
  position: number;
  recipient: string;
  key: string;
  path: string;
  persons: number;
  categories: string[];
  reaches: string | null;
  answer: Answer;
  deliveries: number;
  firstAt: Date;
  body: Buffer;
}

export function receivedView({ reaches, firstAt, body, ...row }: ReceivedRow): ReceivedView {
  return {
    ...row,
    ...(reaches === null ? {} : { reaches }),
    firstAt: firstAt.toISOString(),
    body: body.toString('utf8'),
  };
}
