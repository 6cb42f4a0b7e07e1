import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Executor } from '#database';
import { customer, guardDispatch } from '../testing/guard-dispatch.js';
import { defineDisclosure } from './define-disclosure.js';
import type { DisclosureGate } from './opening/disclosure-gate.js';

/**
 * Never called: it has to compile. Each `@ts-expect-error` is a mistake that the compiler must catch; where it does not,
 * the comment itself becomes an error, and the test below reports it.
 */
export async function mistakes(gate: DisclosureGate, transaction: Executor): Promise<void> {
  const input = { operationId: '', at: new Date() };
  const { subjectRef } = customer;
  const { name, phone } = customer.fields;

  await gate.open(transaction, guardDispatch, { ...input, parties: [customer] });
  await gate.open(transaction, guardDispatch, {
    ...input,
    // @ts-expect-error a category that the definition does not state
    parties: [{ kind: 'customer', subjectRef, fields: { ...customer.fields, email: 'person@example.com' } }],
  });
  await gate.open(transaction, guardDispatch, {
    ...input,
    // @ts-expect-error a category stated for the other kind of person
    parties: [{ kind: 'contact-person', subjectRef, fields: { name, 'contact-persons': { mobile: phone } } }],
  });
  await gate.open(transaction, guardDispatch, {
    ...input,
    // @ts-expect-error a stated category is missing
    parties: [{ kind: 'customer', subjectRef, fields: { name } }],
  });
  await gate.open(transaction, guardDispatch, {
    ...input,
    // @ts-expect-error a kind of person that the definition does not state
    parties: [{ kind: 'employee', subjectRef, fields: { name } }],
  });
  await gate.open(transaction, guardDispatch, {
    ...input,
    // @ts-expect-error a field that no recipient gets to see of the category
    parties: [{ kind: 'contact-person', subjectRef, fields: { 'contact-persons': { mobile: phone, relation: 'x' } } }],
  });
  defineDisclosure({
    ...guardDispatch,
    // @ts-expect-error a category that cannot leave by the gate
    parties: { customer: { legalBasis: 'A6-1-b', categories: ['gps'] } },
  });
  defineDisclosure({
    ...guardDispatch,
    parties: { customer: { legalBasis: 'A6-1-b', categories: ['name'] } },
    reaches: {
      recipient: { key: 'contact-person', class: 'contact-person', role: 'natural-person' },
      country: 'SE',
      // @ts-expect-error more than the recipient itself gets
      parties: { customer: ['phone'] },
    },
  });
}

describe('a definition', () => {
  it('cannot be changed', () => {
    expect(Object.isFrozen(guardDispatch)).toBe(true);
  });

  it('lets the compiler catch every mistake above', () => {
    const file = fileURLToPath(import.meta.url);
    const { config } = ts.readConfigFile(rootConfig(dirname(file)), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const root = dirname(rootConfig(dirname(file)));
    const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
    const program = ts.createProgram([file], options);
    const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
  });
});

function rootConfig(folder: string): string {
  const path = join(folder, 'tsconfig.json');
  return existsSync(path) ? path : rootConfig(dirname(folder));
}
