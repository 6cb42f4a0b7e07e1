import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { kindOf } from './kind-of.js';
import { type FieldError, Problem } from './problem.js';

/**
 * Checks bodies and queries against their DTO, refuses what the DTO does not name, and reports every wrong field at
 * once.
 */
export function requestValidation(): ValidationPipe {
  return new RequestValidation({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: true },
    exceptionFactory: (errors) => invalidRequest(errors),
  });
}

class RequestValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return (await super.transform(value, metadata)) as unknown;
    } catch (error) {
      throw metadata.type === 'query' && error instanceof Problem ? ofQuery(error) : error;
    }
  }
}

/** A query has no JSON to point into: its parameters go by name. */
function ofQuery({ code, status, text, errors }: Problem): Problem {
  const named = errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^\//, '?') }));
  return new Problem(code, status, text, named);
}

function invalidRequest(errors: ValidationError[]): Problem {
  const text = {
    sv: 'Anropet har fält som inte är som de ska; vart och ett står i errors. Ingenting har sparats.',
    en: 'The request has fields that are not as they must be; errors lists each. Nothing was saved.',
  };
  return new Problem(
    'HTTP.INVALID_FIELDS',
    400,
    text,
    errors.flatMap((error) => fieldErrors(error, '')),
  );
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const own = Object.entries(error.constraints ?? {});
  const unknownField = own.some(([constraint]) => constraint === 'whitelistValidation');
  const pointer = `${parent}/${unknownField ? harmlessName(error.property) : error.property}`;
  return [
    ...own.map(([constraint, message]) => ({
      pointer,
      code: constraint,
      expected: unknownField ? 'no field that the API does not name' : message,
      found: kindOf(error.value),
    })),
    ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer)),
  ];
}

/** The name of a field that nobody asked for is the sender’s free text. */
function harmlessName(name: string): string {
  return /^[A-Za-z_]{1,40}$/.test(name) ? name : '';
}
