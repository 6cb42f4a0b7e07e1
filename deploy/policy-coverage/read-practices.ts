import { relative } from 'node:path';
import type ts from 'typescript';
import { findOperations, partsReachedBy } from './code/find-operations.ts';
import { findStatements } from './code/find-statements.ts';
import { readServiceCode } from './code/service-code.ts';
import type { Practice } from './judge-coverage.ts';

/** Reads off the program's services what they do with personal data, by which edge. Files are given relative to `root`. */
export function readPractices(program: ts.Program, root: string, isOfService: (path: string) => boolean): Practice[] {
  const code = readServiceCode(program, isOfService);
  const operations = findOperations(code).map((operation) => ({ operation, reached: partsReachedBy(code, operation) }));
  const practices = findStatements(code).flatMap(({ part, ...statement }): Practice[] => {
    const said = { ...statement, saidIn: placeOf(part, root) };
    const by = operations.filter(({ reached }) => reached.has(part));
    if (by.length === 0) return [said];
    return by.map(({ operation: { name, file } }) => ({ ...said, by: { name, file: relative(root, file) } }));
  });
  return [...new Map(practices.map((practice) => [keyOf(practice), practice])).values()];
}

function keyOf({ activity, operation, recipientClass, by, saidIn }: Practice): string {
  return [activity, operation, recipientClass, by === undefined ? saidIn : `${by.name} ${by.file}`].join(' ');
}

function placeOf(part: ts.Node, root: string): string {
  const file = part.getSourceFile();
  return `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(part.getStart()).line + 1}`;
}
