/* Whatever can be imported says in an editor what it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from './support/node.js';

/** What is exported without a doc comment, by the file that it is in. */
function silentExports(entries: readonly string[]): { silent: string[]; total: number } {
  const folder = fileURLToPath(root);
  const program = ts.createProgram(
    entries.map((entry) => folder + entry),
    {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      experimentalDecorators: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const symbols = new Set(
    entries.flatMap((entry) =>
      checker
        .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(folder + entry)!)!)
        .map((symbol) =>
          symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
        ),
    ),
  );
  const silent = [...symbols].filter(
    (symbol) =>
      symbol.getDocumentationComment(checker).length === 0 && symbol.getJsDocTags().length === 0,
  );
  return { silent: silent.map(({ name }) => name), total: symbols.size };
}

test('something is said of everything that the package exports', () => {
  const { silent, total } = silentExports([
    'src/define.ts',
    'src/context/index.ts',
    'src/language.ts',
    'src/data/schema/index.ts',
  ]);
  assert.ok(total > 400);
  assert.deepEqual(silent, []);
});

test('the test sees what nothing is said of', () => {
  assert.deepEqual(silentExports(['test/fixtures/silent.ts']), { silent: ['silent'], total: 2 });
});
