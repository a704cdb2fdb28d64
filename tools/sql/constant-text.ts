import ts from 'typescript';

type Scope = ReadonlyMap<ts.Symbol, ts.Expression>;

/**
 * The texts an expression may have, worked out without running it: constants, templates, choices between constants, and
 * calls of functions that return such an expression. Null when a part is not constant.
 */
export function constantTexts(
  expression: ts.Expression,
  checker: ts.TypeChecker,
  scope: Scope = new Map(),
): string[] | null {
  const texts = (inner: ts.Expression): string[] | null => constantTexts(inner, checker, scope);
  if (ts.isStringLiteralLike(expression) || ts.isNumericLiteral(expression)) return [expression.text];
  if (
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression)
  )
    return texts(expression.expression);
  if (ts.isTemplateExpression(expression))
    return expression.templateSpans.reduce<string[] | null>(
      (before, span) => product(before, texts(span.expression), span.literal.text),
      [expression.head.text],
    );
  if (ts.isConditionalExpression(expression))
    return union([texts(expression.whenTrue), texts(expression.whenFalse)]);
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return product(texts(expression.left), texts(expression.right), '');
  if (ts.isIdentifier(expression)) return ofIdentifier(expression, checker, scope);
  if (ts.isElementAccessExpression(expression) || ts.isPropertyAccessExpression(expression))
    return ofMember(expression, checker, scope);
  if (ts.isCallExpression(expression)) return ofCall(expression, checker, scope);
  return null;
}

const product = (before: string[] | null, after: string[] | null, tail: string): string[] | null =>
  before && after && before.flatMap(head => after.map(middle => head + middle + tail));

const union = (parts: readonly (string[] | null)[]): string[] | null =>
  parts.some(part => part === null) ? null : parts.flatMap(part => part ?? []);

function symbolOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function ofIdentifier(node: ts.Identifier, checker: ts.TypeChecker, scope: Scope): string[] | null {
  const symbol = symbolOf(node, checker);
  const given = symbol && scope.get(symbol);
  if (given) return constantTexts(given, checker, scope);
  const declaration = symbol?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const isConstant = ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const;
  return isConstant ? constantTexts(declaration.initializer, checker, scope) : null;
}

/** A member of a constant object: the one that is named, or each of them where the key is only known at run time. */
function ofMember(
  node: ts.ElementAccessExpression | ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
  scope: Scope,
): string[] | null {
  const declaration = symbolOf(node.expression, checker)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const { initializer } = declaration;
  const object =
    ts.isAsExpression(initializer) || ts.isSatisfiesExpression(initializer)
      ? initializer.expression
      : initializer;
  if (!ts.isObjectLiteralExpression(object)) return null;
  const members = object.properties.filter(ts.isPropertyAssignment);
  const name = ts.isPropertyAccessExpression(node) ? node.name.text : null;
  const wanted = name === null ? members : members.filter(({ name: key }) => key.getText() === name);
  return wanted.length === 0
    ? null
    : union(wanted.map(member => constantTexts(member.initializer, checker, scope)));
}

/** A function with one expression as its body, its parameters replaced by the arguments. */
function ofCall(node: ts.CallExpression, checker: ts.TypeChecker, scope: Scope): string[] | null {
  const declaration = symbolOf(node.expression, checker)?.valueDeclaration;
  const called = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  if (!called || !(ts.isArrowFunction(called) || ts.isFunctionDeclaration(called))) return null;
  const body = called.body && (ts.isBlock(called.body) ? returned(called.body) : called.body);
  if (!body) return null;
  const inner = new Map(scope);
  called.parameters.forEach((parameter, i) => {
    const symbol = checker.getSymbolAtLocation(parameter.name);
    const argument = node.arguments[i] ?? parameter.initializer;
    const texts = argument && constantTexts(argument, checker, scope);
    if (symbol && texts?.length === 1) inner.set(symbol, ts.factory.createStringLiteral(texts[0] ?? ''));
  });
  return constantTexts(body, checker, inner);
}

function returned({ statements }: ts.Block): ts.Expression | undefined {
  const [only] = statements;
  return statements.length === 1 && only && ts.isReturnStatement(only) ? only.expression : undefined;
}
