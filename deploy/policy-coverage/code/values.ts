import ts from 'typescript';
import { type ServiceCode, meaningOf } from './service-code.ts';

/** A text that an expression may have, and the calls, from the inside out, that lead to it. */
export interface Value {
  text: string;
  through: readonly ts.CallExpression[];
}

/** The expression's texts cannot be told from the code alone. */
export class UncertainValueError extends Error {
  readonly code = 'COVERAGE.UNCERTAIN_VALUE';
  readonly at: ts.Node;

  constructor(at: ts.Node) {
    const { line } = at.getSourceFile().getLineAndCharacterOfPosition(at.getStart());
    super(
      `${at.getSourceFile().fileName}:${line + 1}: write ${at.getText()} so that its possible texts can be read off.`,
    );
    this.name = 'UncertainValueError';
    this.at = at;
  }
}

type Through = readonly ts.CallExpression[];

/** From an object to a property, from the outside in. */
type Path = readonly [string, ...string[]];

/** So many calls deep nobody wraps a builder; deeper is a recursion. */
const DEEPEST = 8;

/** The texts that a property of an object, or of an object in it, may have; undefined where the object does not have it. */
export function valuesOfProperty(
  code: ServiceCode,
  object: ts.Expression,
  path: Path,
  through: Through = [],
): Value[] | undefined {
  const expression = bare(object);
  if (ts.isObjectLiteralExpression(expression)) return fromLiteral(code, expression, path, through);
  if (ts.isConditionalExpression(expression))
    return together(
      [expression.whenTrue, expression.whenFalse].map((one) => valuesOfProperty(code, one, path, through)),
    );
  const type = typeOfProperty(code, expression, path);
  if (type === undefined) return undefined;
  const origin = ts.isIdentifier(expression) ? originOf(code, expression) : undefined;
  if (origin?.kind === 'constant') return valuesOfProperty(code, origin.value, [...origin.within, ...path], through);
  const atEach = (given: ts.Expression, further: Through) =>
    valuesOfProperty(code, given, [...(origin?.within ?? []), ...path], further);
  const given = origin?.kind === 'parameter' ? atCallers(code, origin, through, atEach) : undefined;
  return given ?? fromType(type, expression, through);
}

/** The texts that an expression may have. */
function valuesOf(code: ServiceCode, given: ts.Expression, through: Through = []): Value[] {
  const expression = bare(given);
  if (ts.isStringLiteralLike(expression)) return [{ text: expression.text, through }];
  if (ts.isConditionalExpression(expression))
    return [...valuesOf(code, expression.whenTrue, through), ...valuesOf(code, expression.whenFalse, through)];
  const origin = ts.isIdentifier(expression) ? originOf(code, expression) : undefined;
  const within = origin?.within ?? [];
  const read = (value: ts.Expression, further: Through) =>
    isPath(within) ? valuesOfProperty(code, value, within, further) : valuesOf(code, value, further);
  const found =
    origin?.kind === 'constant'
      ? read(origin.value, through)
      : origin?.kind === 'parameter'
        ? atCallers(code, origin, through, read)
        : undefined;
  return found ?? fromType(code.checker.getTypeAtLocation(expression), expression, through);
}

function bare(expression: ts.Expression): ts.Expression {
  return ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isParenthesizedExpression(expression)
    ? bare(expression.expression)
    : expression;
}

function fromLiteral(
  code: ServiceCode,
  object: ts.ObjectLiteralExpression,
  [name, ...rest]: Path,
  through: Through,
): Value[] | undefined {
  const read = (value: ts.Expression) =>
    isPath(rest) ? valuesOfProperty(code, value, rest, through) : valuesOf(code, value, through);
  // What stands later replaces what stands before.
  for (const property of [...object.properties].reverse()) {
    if (ts.isSpreadAssignment(property)) {
      const spread = valuesOfProperty(code, property.expression, [name, ...rest], through);
      if (spread !== undefined) return spread;
    } else if (property.name !== undefined && ts.isIdentifier(property.name) && property.name.text === name) {
      if (ts.isPropertyAssignment(property)) return read(property.initializer);
      if (ts.isShorthandPropertyAssignment(property)) return read(property.name);
    }
  }
  return undefined;
}

interface Constant {
  kind: 'constant';
  value: ts.Expression;
  /** Set where the name is one property of the value; empty where it is all, or the rest, of it. */
  within: readonly [] | Path;
}

interface Parameter {
  kind: 'parameter';
  of: ts.SignatureDeclaration;
  place: number;
  within: readonly [] | Path;
}

/** Where a name's value comes from: `const name = …`, `const { name } = …`, a parameter or a part of one. */
function originOf(code: ServiceCode, name: ts.Identifier): Constant | Parameter | undefined {
  let declaration: ts.Node | undefined = meaningOf(code, name)?.valueDeclaration;
  let within: readonly [] | Path = [];
  if (declaration !== undefined && ts.isBindingElement(declaration)) {
    if (!ts.isObjectBindingPattern(declaration.parent) || ts.isBindingElement(declaration.parent.parent))
      return undefined;
    if (declaration.dotDotDotToken === undefined) within = [(declaration.propertyName ?? declaration.name).getText()];
    declaration = declaration.parent.parent;
  }
  if (declaration === undefined) return undefined;
  if (ts.isParameter(declaration) && !ts.isConstructorDeclaration(declaration.parent)) {
    const of = declaration.parent;
    return { kind: 'parameter', of, place: of.parameters.indexOf(declaration), within };
  }
  if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined)
    return { kind: 'constant', value: declaration.initializer, within };
  return undefined;
}

/** What every caller gives; undefined where nobody calls the function by name, as with a callback. */
function atCallers(
  code: ServiceCode,
  { of, place }: Parameter,
  through: Through,
  read: (argument: ts.Expression, through: Through) => Value[] | undefined,
): Value[] | undefined {
  if (through.length > DEEPEST) return undefined;
  const calls = code.callsOf(of).filter((call) => call.arguments[place] !== undefined);
  return together(calls.map((call) => read(call.arguments[place]!, [...through, call])));
}

function together(found: readonly (Value[] | undefined)[]): Value[] | undefined {
  const known = found.filter((values) => values !== undefined);
  return known.length === 0 ? undefined : known.flat();
}

function typeOfProperty({ checker }: ServiceCode, expression: ts.Expression, path: Path): ts.Type | undefined {
  let type: ts.Type | undefined = checker.getTypeAtLocation(expression);
  for (const name of path) {
    const property: ts.Symbol | undefined = checker.getNonNullableType(type).getProperty(name);
    if (property === undefined) return undefined;
    type = checker.getTypeOfSymbolAtLocation(property, expression);
  }
  return type;
}

function isPath(names: readonly string[]): names is Path {
  return names.length > 0;
}

function fromType(type: ts.Type, at: ts.Expression, through: Through): Value[] {
  const members = type.isUnion() ? type.types : [type];
  return members.map((member) => {
    if (!member.isStringLiteral()) throw new UncertainValueError(at);
    return { text: member.value, through };
  });
}
