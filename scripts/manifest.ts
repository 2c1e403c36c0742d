import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/*
 * What the analyzer does not see by itself, from the compiler: what a type is called by name and stands
 * for, which members there are, and what is said of each.
 */

/** A member of a class that others may use. */
export interface MemberFacts {
  /** Its type, with the words that it may hold. Undefined for a method. */
  type: string | undefined;
  description: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** The public members of a class of ours: not what it has from `HTMLElement` or Lit. */
export type ClassFacts = ReadonlyMap<string, MemberFacts>;

/** The facts of every class in the files, by its name. */
export function factsOf(files: readonly string[]): ReadonlyMap<string, ClassFacts> {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config as object;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    files.map((file) => root + file),
    options,
  );
  const checker = program.getTypeChecker();
  /** A choice of words that has a name, as the words. */
  const expanded = (type: ts.Type): string => {
    const parts = type.isUnion() ? type.types : [];
    const words = parts.flatMap((part) => (part.isStringLiteral() ? [`'${part.value}'`] : []));
    const rest = parts.filter((part) => !part.isStringLiteral());
    if (words.length === 0 || rest.some(({ flags }) => !(flags & ts.TypeFlags.Undefined)))
      return checker.typeToString(type);
    return [...words, ...(rest.length > 0 ? ['undefined'] : [])].join(' | ');
  };
  const isOurs = ({ fileName }: ts.SourceFile) => fileName.startsWith(`${root}src/`);
  const memberFacts = (symbol: ts.Symbol): MemberFacts[] => {
    const declaration = symbol.declarations?.find((one) => isOurs(one.getSourceFile()));
    if (!declaration) return [];
    const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
    if (ts.getCombinedModifierFlags(declaration) & hidden || symbol.name.startsWith('#')) return [];
    const type = checker.getTypeOfSymbol(symbol);
    return [
      {
        type: type.getCallSignatures().length > 0 ? undefined : expanded(type),
        description: ts
          .displayPartsToString(symbol.getDocumentationComment(checker))
          // As a parameter has it.
          .replace(/^- /, ''),
      },
    ];
  };
  const facts = new Map<string, ClassFacts>();
  for (const source of program.getSourceFiles().filter(isOurs))
    for (const statement of source.statements) {
      if (!ts.isClassDeclaration(statement) || !statement.name) continue;
      const symbol = checker.getSymbolAtLocation(statement.name)!;
      const members = [
        ...checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)),
        ...checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol)),
      ];
      facts.set(
        statement.name.text,
        new Map(members.flatMap((one) => memberFacts(one).map((found) => [one.name, found]))),
      );
    }
  return facts;
}

/** The part of a manifest that we change. */
export interface Item {
  name: string;
  static?: boolean;
  default?: string;
  kind?: string;
  description?: string;
  fieldName?: string;
  type?: { text: string; references?: { name: string; module: string }[] };
}
export interface Declaration extends Item {
  tagName?: string;
  superclass?: { name: string };
  members?: Item[];
  attributes?: Item[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}
export interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

/** Corrects a manifest: members that are there, their types in full, the fields of events. */
export function complete(manifest: Manifest, facts: ReadonlyMap<string, ClassFacts>): void {
  for (const module of manifest.modules) {
    module.declarations = (module.declarations ?? []).filter(({ kind }) => kind === 'class');
    for (const declaration of module.declarations) {
      const own = facts.get(declaration.name);
      if (!own) throw new Error(`manifest: no class ${declaration.name}`);
      declaration.members = (declaration.members ?? []).filter(({ name }) => own.has(name));
      for (const member of declaration.members) {
        const { type, description } = own.get(member.name)!;
        // What the source spells out itself stands in its own order.
        if (type && !member.type?.text.includes("'")) member.type = { text: type };
        if (description) member.description ??= description;
      }
      for (const attribute of declaration.attributes ?? []) {
        const field = attribute.fieldName ?? attribute.name;
        const type = declaration.members.find(({ name }) => name === field)?.type?.text;
        // An attribute that is not there is undefined, whatever its type.
        if (type) attribute.type = { text: type.replace(' | undefined', '') };
      }
      for (const { type } of declaration.events ?? [])
        if (type) type.references = [{ name: type.text, module: 'events.js' }];
      // What an event carries: the analyzer does not read parameters of a constructor.
      if (declaration.superclass?.name === 'Event') {
        const listed = new Set(declaration.members.map(({ name }) => name));
        for (const [name, { type, description }] of own)
          if (type && !listed.has(name) && name !== 'prototype')
            declaration.members.push({ kind: 'field', name, type: { text: type }, description });
      }
    }
  }
}

/** Public things of a manifest of which nothing is said, each with where it is. */
export function silentIn({ modules }: Manifest): string[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => [
      ...(declaration.description ? [] : [declaration.name]),
      ...(
        ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'] as const
      ).flatMap((kind) =>
        (declaration[kind] ?? [])
          .filter(({ description }) => !description)
          .map(({ name }) => `${declaration.name} ${kind} ${name}`),
      ),
    ]);
}
