import ts from 'typescript';
import { type ServiceCode, meaningOf, partOf } from './service-code.ts';

/** An edge of a service: a route, or the consumer of a topic. */
export interface Operation {
  /** As a reader calls it: `POST /api/systems/{id}/arm`, or the name of the class that consumes. */
  name: string;
  file: string;
  /** Parts of the code where it begins. */
  begins: readonly ts.Node[];
}

const METHODS = ['Get', 'Post', 'Put', 'Patch', 'Delete'];

/** Every route and every consumer, in the order of their files. */
export function findOperations({ files }: ServiceCode): Operation[] {
  return files.flatMap((file) =>
    file.statements.filter(ts.isClassDeclaration).flatMap((declared) => {
      const controller = decorator(declared, ['Controller']);
      if (controller !== undefined) return routesOf(declared, controller);
      return file.fileName.endsWith('.consumer.ts')
        ? [{ name: declared.name?.text ?? '', file: file.fileName, begins: declared.members }]
        : [];
    }),
  );
}

/** Every part of the code that an operation may come to. */
export function partsReachedBy(code: ServiceCode, { begins }: Operation): Set<ts.Node> {
  const reached = new Set<ts.Node>();
  const waiting = [...begins];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (reached.has(part)) continue;
    reached.add(part);
    waiting.push(...partsNamedIn(code, part));
  }
  return reached;
}

function routesOf(declared: ts.ClassDeclaration, controller: ts.CallExpression): Operation[] {
  return declared.members.flatMap((member) => {
    const route = decorator(member, METHODS);
    if (route === undefined) return [];
    const path = [controller, route]
      .map(firstText)
      .filter((text) => text !== '')
      .join('/');
    const method = route.expression.getText().toUpperCase();
    return [
      {
        name: `${method} /${path.replace(/:(\w+)/g, '{$1}')}`,
        file: declared.getSourceFile().fileName,
        begins: [member],
      },
    ];
  });
}

function decorator(
  node: ts.ClassDeclaration | ts.ClassElement,
  names: readonly string[],
): ts.CallExpression | undefined {
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  return decorators
    .map(({ expression }) => expression)
    .filter(ts.isCallExpression)
    .find(({ expression }) => names.includes(expression.getText()));
}

function firstText({ arguments: [first] }: ts.CallExpression): string {
  return first !== undefined && ts.isStringLiteralLike(first) ? first.text : '';
}

/** A disclosure named to `gate.withhold` is one that is not made. */
function isWithheld(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node.parent) &&
    node.parent.expression !== node &&
    ts.isPropertyAccessExpression(node.parent.expression) &&
    node.parent.expression.name.text === 'withhold'
  );
}

function partsNamedIn(code: ServiceCode, part: ts.Node): ts.Node[] {
  const named: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || isWithheld(node)) return;
    if (ts.isIdentifier(node)) {
      const declarations = meaningOf(code, node)?.declarations ?? [];
      const made = ts.isNewExpression(node.parent) && node.parent.expression === node;
      named.push(
        ...declarations
          .flatMap((declaration) =>
            made && ts.isClassDeclaration(declaration) ? [...declaration.members] : [partOf(declaration)],
          )
          .filter((found) => found !== undefined),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(part);
  return named.filter((found) => code.files.includes(found.getSourceFile()));
}
