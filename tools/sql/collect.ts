// Prints, as JSON, every SQL statement in the sources of the folders given, with the row type that each claims.
import path from 'node:path';
import ts from 'typescript';
import { constantTexts } from './constant-text.ts';
import { type ClaimedColumn, claimedColumns } from './row-type.ts';

export interface Statement {
  file: string;
  line: number;
  /** `Database.sql`, `Database.prepared`, `Database.send`, `DataSource.query` or `JobSql`. */
  call: string;
  /** Every text the call may have; null when it is not constant. */
  texts: string[] | null;
  columns: ClaimedColumn[] | null;
}

const CALLS: Record<string, readonly string[]> = {
  Database: ['sql', 'prepared', 'send'],
  DataSource: ['query'],
};
const ROOT = path.dirname(path.dirname(import.meta.dirname));

function programOf(folders: readonly string[]): ts.Program {
  const config = ts.readConfigFile(path.join(ROOT, 'tsconfig.server.json'), file => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const files = folders.flatMap(folder => ts.sys.readDirectory(path.join(ROOT, folder), ['.ts']));
  return ts.createProgram(files, options);
}

/** How a call reaches the database; null for any other call. */
function callName(node: ts.CallExpression, checker: ts.TypeChecker): string | null {
  const { expression } = node;
  if (ts.isIdentifier(expression)) {
    const alias = checker.getTypeAtLocation(expression).aliasSymbol?.name;
    return alias === 'JobSql' ? alias : null;
  }
  if (!ts.isPropertyAccessExpression(expression)) return null;
  const owner = checker.getTypeAtLocation(expression.expression).getSymbol()?.name ?? '';
  return CALLS[owner]?.includes(expression.name.text) ? `${owner}.${expression.name.text}` : null;
}

/** The type of one row of what the call resolves to. */
function rowOf(node: ts.CallExpression, checker: ts.TypeChecker): ts.Type | undefined {
  const rows = checker.getAwaitedType(checker.getTypeAtLocation(node));
  return rows && checker.getIndexTypeOfType(rows, ts.IndexKind.Number);
}

function statementsIn(source: ts.SourceFile, checker: ts.TypeChecker): Statement[] {
  const found: Statement[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    const call = ts.isCallExpression(node) ? callName(node, checker) : null;
    if (!call || !ts.isCallExpression(node) || !node.arguments[0]) return;
    const row = rowOf(node, checker);
    found.push({
      file: path.relative(ROOT, source.fileName).replaceAll(path.sep, '/'),
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      call,
      texts: constantTexts(node.arguments[0], checker),
      columns: row ? claimedColumns(row, checker, node) : null,
    });
  };
  visit(source);
  return found;
}

const folders = process.argv.slice(2);
const asked = (file: string, part: string): boolean =>
  folders.some(folder => folder.endsWith(part) && file.startsWith(path.join(ROOT, folder)));
const program = programOf(folders);
const checker = program.getTypeChecker();
const wanted = program
  .getSourceFiles()
  .filter(({ fileName }) => folders.some(folder => fileName.startsWith(path.join(ROOT, folder))))
  .filter(({ fileName }) => !/\.spec\.ts$|\.d\.ts$/.test(fileName))
  .filter(({ fileName }) => asked(fileName, 'testing') || !fileName.includes('/testing/'));
console.log(JSON.stringify(wanted.flatMap(source => statementsIn(source, checker))));
