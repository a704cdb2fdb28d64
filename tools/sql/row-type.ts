import ts from 'typescript';

/** What a program may find in a column, as far as JavaScript tells values apart. */
type Kind = 'string' | 'number' | 'boolean' | 'Date' | 'Buffer' | 'string[]' | 'number[]' | 'object' | 'any';

/** One column that a row type claims. */
export interface ClaimedColumn {
  name: string;
  kinds: Kind[];
  optional: boolean;
}

/** The columns a row type claims; null where it claims none (`unknown`). */
export function claimedColumns(row: ts.Type, checker: ts.TypeChecker, at: ts.Node): ClaimedColumn[] | null {
  if (row.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any | ts.TypeFlags.Never)) return null;
  return checker.getPropertiesOfType(row).map(property => ({
    name: property.name,
    kinds: kindsOf(checker.getTypeOfSymbolAtLocation(property, at), checker),
    optional: Boolean(property.flags & ts.SymbolFlags.Optional),
  }));
}

function kindsOf(type: ts.Type, checker: ts.TypeChecker): Kind[] {
  const parts = type.isUnion() ? type.types : [type];
  const kinds = parts.flatMap(part => kindOf(part, checker) ?? []);
  return [...new Set(kinds)].sort();
}

function kindOf(type: ts.Type, checker: ts.TypeChecker): Kind | null {
  const { flags } = type;
  if (flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) return null;
  if (flags & ts.TypeFlags.StringLike) return 'string';
  if (flags & ts.TypeFlags.NumberLike) return 'number';
  if (flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return 'any';
  const name = type.getSymbol()?.name;
  if (name === 'Date' || name === 'Buffer') return name;
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (!element || !(checker.isArrayType(type) || checker.isTupleType(type))) return 'object';
  const [kind] = kindsOf(element, checker);
  return kind === 'string' ? 'string[]' : kind === 'number' ? 'number[]' : 'object';
}
