import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(import.meta.dirname, '..', '..');
const FIXTURE = path.join(import.meta.dirname, 'fixtures', 'calls', 'calls.ts');
const CONFIG = path.join(ROOT, 'apps', 'staff', 'tsconfig.app.json');

/** The lines of the fixture that the compiler refuses, with the settings of the interface; the first is 1. */
function refusedLines(): number[] {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    CONFIG,
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  const program = ts.createProgram([FIXTURE], parsed?.options ?? {});
  const errors = program.getSemanticDiagnostics(program.getSourceFile(FIXTURE));
  const lines = errors.flatMap(({ file, start }) =>
    file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : [],
  );
  return [...new Set(lines)];
}

test('a call with a wrong address, parameter, body or field of the answer does not compile', () => {
  const wrong = fs
    .readFileSync(FIXTURE, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.includes('// wrong: ') ? i + 1 : []));
  expect(wrong.length).toBeGreaterThan(15);
  expect(refusedLines()).toEqual(wrong);
}, 60_000);
