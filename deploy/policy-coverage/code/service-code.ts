import ts from 'typescript';

/** The services' code, read but not run, with its types. */
export interface ServiceCode {
  checker: ts.TypeChecker;
  files: readonly ts.SourceFile[];
  /** Every call in the code of a function that is part of it, by the function's declaration. */
  callsOf(declaration: ts.Node): readonly ts.CallExpression[];
}

/** Files are of the services if their path has the form apps/<service>/src/…; libraries are only looked up. */
export function readServiceCode(program: ts.Program, isOfService: (path: string) => boolean): ServiceCode {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => isOfService(fileName));
  const calls = new Map<ts.Node, ts.CallExpression[]>();
  const note = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const called = checker.getResolvedSignature(node)?.declaration;
      if (called !== undefined) calls.set(called, [...(calls.get(called) ?? []), node]);
    }
    ts.forEachChild(node, note);
  };
  files.forEach(note);
  return { checker, files, callsOf: (declaration) => calls.get(declaration) ?? [] };
}

/**
 * The part of the code that a node belongs to: a function or constant of a module, or a member of a class. What a part
 * names it may also do, as far as can be told without running it.
 */
export function partOf(node: ts.Node): ts.Node | undefined {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isClassElement(at) && ts.isClassLike(at.parent)) return at;
    if (ts.isFunctionDeclaration(at) && ts.isSourceFile(at.parent)) return at;
    if (ts.isVariableDeclaration(at) && ts.isSourceFile(at.parent.parent.parent)) return at;
  }
  return undefined;
}

/** The symbol that a name stands for, through imports and `{ name }`. */
export function meaningOf({ checker }: ServiceCode, name: ts.Node): ts.Symbol | undefined {
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
