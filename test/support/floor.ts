/*
 * The browser floor, and what in code and in style sheets is younger than it, by the data of MDN. Lists of
 * what a browser can do go out of date; this one comes from npm.
 */
import { createRequire } from 'node:module';
import type { CompatData, Identifier, SupportStatement } from '@mdn/browser-compat-data';
import * as csstree from 'css-tree';
import ts from 'typescript';

/** Where all looks as it should: the oldest browsers that docs/browsers.md promises. */
export const floor = { chrome: 111, edge: 111, firefox: 119, safari: 16.4 } as const;

const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
type Browser = keyof typeof floor;

/** The version from which a browser has it, without a flag or a prefix; undefined where it never has. */
function since(support: SupportStatement | undefined): number | undefined {
  const [first] = [support ?? []].flat().filter((one) => !('flags' in one) && !('prefix' in one));
  const version = first?.version_added;
  if (typeof version !== 'string') return version ? 0 : undefined;
  return version === 'preview' ? undefined : Number(version.replace(/^≤/, '')) || 0;
}

const isYoung = ({ __compat }: Identifier): boolean =>
  (Object.keys(floor) as Browser[]).some((name) => {
    const version = since(__compat?.support[name]);
    return version === undefined || version > floor[name];
  });

/** The members of everything in JavaScript and in the DOM, by name. */
const members = new Map<string, Identifier[]>();
for (const scope of [data.javascript.builtins, data.api] as unknown as Record<
  string,
  Record<string, Identifier>
>[])
  for (const owner of Object.values(scope))
    for (const [key, member] of Object.entries(owner)) {
      if (key === '__compat' || !member.__compat) continue;
      const name = key.replace(/_(static|event)$/, '');
      members.set(name, [...(members.get(name) ?? []), member]);
    }

/**
 * What the DOM has to have for our sources, and the oldest browsers at the floor have not:
 * `ARIAMixin.role`. By the types: a field of ours that has the name of a young member is none. What is
 * younger in JavaScript itself the compiler refuses (`lib` in tsconfig.json).
 */
export function youngApis(folder: string): Set<string> {
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const browser = /\/src\/(data|context|i18n|styles|components|loader|events|core|define|late)/;
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isIdentifier(node) || ts.isTypeNode(node.parent)) return;
    for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
      if (!/lib\.dom(\.iterable)?\.d\.ts$/.test(declaration.getSourceFile().fileName)) continue;
      const { parent } = declaration;
      const owner = ts.isInterfaceDeclaration(parent)
        ? parent.name.text
        : ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)
          ? parent.parent.name.getText()
          : 'Window';
      const api = data.api as unknown as Record<string, Record<string, Identifier>>;
      const own = api[owner];
      const entries = own
        ? [own[node.text] ?? own[`${node.text}_static`] ?? (owner === 'Window' && api[node.text])]
        : // A mixin of the types is no interface of the data.
          (members.get(node.text) ?? []);
      if (entries.length > 0 && entries.every((one) => one && '__compat' in one && isYoung(one as Identifier)))
        found.add(`${owner}.${node.text}`);
    }
  };
  for (const file of program.getSourceFiles()) if (browser.test(file.fileName)) visit(file);
  return found;
} // prettier-ignore

/** What a style sheet has that is younger than the floor: `content-visibility`, `oklch()`, `:has()`. */
export function youngStyles(css: string): Set<string> {
  const found = new Set<string>();
  const { properties, selectors, 'at-rules': atRules, types } = data.css as unknown as Record<string, Record<string, Identifier>>;
  const functions = new Map<string, Identifier>();
  const collect = (of: Identifier | undefined): void => {
    for (const [key, one] of Object.entries(of ?? {}) as [string, Identifier][])
      if (key !== '__compat') {
        if (one.__compat) functions.set(key, one);
        collect(one);
      }
  };
  for (const type of Object.values(types!)) collect(type);
  const add = (name: string, one: Identifier | undefined) => {
    if (one?.__compat && isYoung(one)) found.add(name);
  };
  csstree.walk(csstree.parse(css), (node) => {
    if (node.type === 'Declaration') {
      const property = properties![node.property];
      add(node.property, property);
      if (node.value.type !== 'Value') return;
      for (const part of node.value.children)
        if (part.type === 'Identifier') add(`${node.property}: ${part.name}`, property?.[part.name]);
    }
    if (node.type === 'Function') {
      add(`${node.name}()`, functions.get(node.name));
      const [first] = node.children;
      if (first?.type === 'Identifier' && first.name === 'from') add('relative colour', functions.get('relative_syntax'));
    }
    if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') add(`:${node.name}`, selectors![node.name]);
    if (node.type === 'Atrule') add(`@${node.name}`, atRules![node.name]);
    if (node.type === 'NestingSelector') add('&', selectors!['nesting']);
  });
  return found;
} // prettier-ignore
