import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemView } from './problem.view.js';

/**
 * States in the OpenAPI document that a route answers its errors as problem+json (RFC 9457); stands on a method or, for
 * all of its routes, on a controller. `cases` tells by status when each of the foreseen ones comes.
 */
export function ApiProblems(cases: Readonly<Record<number, string>> = {}): ClassDecorator & MethodDecorator {
  const content = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemView) } } };
  return applyDecorators(
    ApiExtraModels(ProblemView),
    ...Object.entries(cases).map(([status, description]) =>
      ApiResponse({ status: Number(status), description, content }),
    ),
    ApiResponse({ status: 'default', description: 'Any other error.', content }),
  );
}
