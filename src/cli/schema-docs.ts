import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/** Doc comments of the schemas. */
export interface SchemaDocs {
  /** Of each exported schema, by its name. */
  schemas: ReadonlyMap<string, string>;
  /** Of each field, by the path to it: `Indicator.lifecycle.state`; `Owner[0].namnd` in the first of a choice. */
  properties: ReadonlyMap<string, string>;
}

/** The doc comments of the schema files. */
export function readDocs(folder: URL): SchemaDocs {
  const docs = { schemas: new Map<string, string>(), properties: new Map<string, string>() };
  const comment = (node: ts.Node): string | undefined =>
    ts
      .getJSDocCommentsAndTags(node)
      .filter(ts.isJSDoc)
      .map(({ comment: text }) => ts.getTextOfJSDocComment(text))
      .at(-1)
      ?.replace(/\s+/g, ' ')
      .replace(/\{@link (\w+)\}/g, '$1');
  for (const name of readdirSync(folder).filter((file) => /(?<!\.d)\.[jt]s$/.test(file))) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    for (const statement of file.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const [declaration] = statement.declarationList.declarations;
      if (!declaration || !ts.isIdentifier(declaration.name)) continue;
      const schema = declaration.name.text;
      const about = comment(statement);
      if (about) docs.schemas.set(schema, about);
      const visit = (node: ts.Node, above: string): void => {
        const isField = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name);
        const path = isField ? `${above}.${(node.name as ts.Identifier).text}` : above;
        const property = isField ? comment(node) : undefined;
        if (property) docs.properties.set(path, property);
        if (ts.isArrayLiteralExpression(node))
          node.elements.forEach((child, at) => visit(child, `${path}[${at}]`));
        else ts.forEachChild(node, (child) => visit(child, path));
      };
      visit(declaration, schema);
    }
  }
  return docs;
}
