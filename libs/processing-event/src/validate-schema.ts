import type { ErrorObject } from 'ajv';
import { validate as generated } from './generated/validate.js';

interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** The generated validator with the shape that ajv documents for it. */
export const validate = generated as unknown as Validator;
