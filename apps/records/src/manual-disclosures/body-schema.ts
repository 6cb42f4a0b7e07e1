import { COLUMNS, COLUMN_NAMES, type Column } from './columns.js';

const member = ({ list, expected }: Column) =>
  list
    ? { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 32, description: expected }
    : { type: 'string', description: expected };

/** The two forms of the request's body in the OpenAPI document. */
export const ENTRY_BODY = {
  'application/json': {
    schema: {
      type: 'object',
      required: ['disclosures'],
      additionalProperties: false,
      properties: {
        disclosures: {
          type: 'array',
          minItems: 1,
          description: 'One object for each person in each disclosure.',
          items: {
            type: 'object',
            additionalProperties: false,
            required: COLUMN_NAMES.filter((name) => COLUMNS[name].required),
            properties: Object.fromEntries(COLUMN_NAMES.map((name) => [name, member(COLUMNS[name])])),
          },
        },
      },
    },
  },
  'text/csv': {
    schema: {
      type: 'string',
      description: `A header with these columns in any order, then a row for each person in each disclosure; several terms in one cell are parted by blanks: ${COLUMN_NAMES.join(', ')}.`,
    },
  },
};
