import ts from 'typescript';
import { type ServiceCode, partOf } from './service-code.ts';
import { UncertainValueError, type Value, valuesOfProperty } from './values.ts';

/** A place in the code that says: in this activity, this is done with personal data. */
export interface Statement {
  activity: string;
  /** Art. 4(2). */
  operation: string;
  /** Of a disclosure: the class of those who get the data. */
  recipientClass?: string;
  /** Part of the code that makes the statement; whoever reaches it makes it too. */
  part: ts.Node;
}

/** Every event of the one builder, and every disclosure that is defined. */
export function findStatements(code: ServiceCode): Statement[] {
  const statements: Statement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) statements.push(...statementsOf(code, node));
    ts.forEachChild(node, visit);
  };
  code.files.forEach(visit);
  return statements;
}

function statementsOf(code: ServiceCode, call: ts.CallExpression): Statement[] {
  const [facts] = call.arguments;
  if (facts === undefined) return [];
  switch (nameOfCalled(code, call)) {
    case 'activityEvent':
      return eventStatements(code, call, facts);
    case 'defineDisclosure':
      return disclosureStatements(code, call, facts);
    default:
      return [];
  }
}

function nameOfCalled({ checker }: ServiceCode, call: ts.CallExpression): string | undefined {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const named =
    declaration !== undefined && (ts.isFunctionDeclaration(declaration) || ts.isFunctionExpression(declaration));
  return named ? declaration.name?.text : undefined;
}

function eventStatements(code: ServiceCode, call: ts.CallExpression, facts: ts.Expression): Statement[] {
  const activities = valuesOfProperty(code, facts, ['activity']) ?? [];
  const operations = valuesOfProperty(code, facts, ['operation']) ?? [];
  if (new Set(activities.map(({ text }) => text)).size > 1 && sayNothing(code, call, activities))
    throw new UncertainValueError(facts);
  return activities.flatMap((activity) =>
    operations
      .filter((operation) => onOneWay(activity, operation))
      .map((operation) => {
        const { through } = activity.through.length > operation.through.length ? activity : operation;
        return { activity: activity.text, operation: operation.text, part: partOf(through.at(-1) ?? call)! };
      }),
  );
}

/** Whether, at one and the same place, every activity that the builder takes is possible: then its type was all there was. */
function sayNothing({ checker }: ServiceCode, call: ts.CallExpression, activities: readonly Value[]): boolean {
  const [parameter] = checker.getResolvedSignature(call)?.parameters ?? [];
  const taken = parameter && checker.getTypeOfSymbolAtLocation(parameter, call).getProperty('activity');
  const type = taken && checker.getTypeOfSymbolAtLocation(taken, call);
  const all = type?.isUnion() ? type.types.length : 1;
  return activities.some(({ through }) => {
    const here = activities.filter((other) => other.through.at(-1) === through.at(-1));
    return new Set(here.map(({ text }) => text)).size === all;
  });
}

/** Said by one and the same caller, however far out each of them. */
function onOneWay(one: Value, other: Value): boolean {
  const shorter = Math.min(one.through.length, other.through.length);
  return one.through.slice(0, shorter).every((call, depth) => call === other.through[depth]);
}

function disclosureStatements(code: ServiceCode, call: ts.CallExpression, facts: ts.Expression): Statement[] {
  const activities = valuesOfProperty(code, facts, ['activity']) ?? [];
  const classes = [
    ...(valuesOfProperty(code, facts, ['recipient', 'class']) ?? []),
    ...(valuesOfProperty(code, facts, ['reaches', 'recipient', 'class']) ?? []),
  ];
  return activities.flatMap((activity) =>
    classes.map(({ text }) => ({
      activity: activity.text,
      operation: 'disclose',
      recipientClass: text,
      part: partOf(call)!,
    })),
  );
}
