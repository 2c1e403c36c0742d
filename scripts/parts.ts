import type { Plugin, Rollup } from 'vite';

/*
 * A part of the single file that lies beside it and is fetched when a page needs it. It uses Lit and
 * much else that the single file already has, and can import none of that: a plain script exports
 * nothing. It is therefore a function, `export default (shared) => …`, and `shared` a list that the
 * single file hands over. What is in the list is found out while bundling.
 */

/** The modules whose code is in a bundle. */
export const modulesOf = (chunk: Rollup.OutputChunk): Set<string> =>
  new Set(
    Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) =>
      renderedLength > 0 && !id.startsWith('\0') ? [id] : [],
    ),
  );

/** Something that a part takes from the single file. */
export interface Taken {
  module: string;
  name: string;
}

/** In the part: a module that the single file has gives what it exports from the list. */
export function takeOver(owned: ReadonlySet<string>): { plugin: Plugin; taken: Taken[] } {
  const taken: Taken[] = [];
  const plugin: Plugin = {
    name: 'take-over',
    enforce: 'post',
    transform(code, module) {
      if (!owned.has(module)) return null;
      const lines = this.parse(code).body.flatMap((node): string[] => {
        if (node.type === 'ExportAllDeclaration') return [code.slice(node.start, node.end)];
        if (node.type !== 'ExportNamedDeclaration') return [];
        return exportedNames(node).map((name) => {
          taken.push({ module, name });
          return `export const ${name} = /* @__PURE__ */ taken(${taken.length - 1});`;
        });
      });
      return { code: lines.join('\n'), map: null, moduleSideEffects: false };
    },
  };
  return { plugin, taken };
}

type ExportNode = Extract<
  ReturnType<Rollup.PluginContext['parse']>['body'][number],
  { type: 'ExportNamedDeclaration' }
>;

function exportedNames({ declaration, specifiers }: ExportNode): string[] {
  const named = specifiers.map(({ exported }) => ('name' in exported ? exported.name : ''));
  if (!declaration) return named.filter((name) => name !== 'default');
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []));
  }
  return 'id' in declaration && declaration.id && 'name' in declaration.id
    ? [declaration.id.name]
    : [];
}

/**
 * The bundled part as a function of the list.
 *
 * @param handed - what is in the list; what this part needs is added to it
 */
export function asFunction(code: string, name: string, taken: readonly Taken[], handed: Taken[]) {
  const body = code.replace(/\btaken\((\d+)\)/g, (_, index: string) => {
    const { module, name: wanted } = taken[Number(index)]!;
    const at = handed.findIndex((one) => one.module === module && one.name === wanted);
    return `shared[${at < 0 ? handed.push({ module, name: wanted }) - 1 : at}]`;
  });
  return `export default (shared) => {\n${body}\nreturn ${name};\n};`;
}

/** In the single file: the list. */
export function handOver(handed: readonly Taken[]): Plugin {
  const id = 'virtual:vald-handover';
  return {
    name: 'hand-over',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (loaded) =>
      loaded === `\0${id}`
        ? [
            ...handed.map(
              ({ module, name }, index) =>
                `import { ${name} as v${index} } from ${JSON.stringify(module)};`,
            ),
            `export const handover = [${handed.map((_, index) => `v${index}`)}];`,
          ].join('\n')
        : null,
  };
}
