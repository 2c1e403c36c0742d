import { readdirSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

const { elementNames } = await tsImport('./src/elements.ts', import.meta.url);
const { complete, factsOf, silentIn } = await tsImport('./scripts/manifest.ts', import.meta.url);

/** The classes that the elements share. */
const baseFiles = readdirSync('src/components/base')
  .filter((name) => name.endsWith('-element.ts'))
  .map((name) => `src/components/base/${name}`);
const globs = [
  ...baseFiles,
  ...elementNames.map((name) => `src/components/${name}/${name}.ts`),
  'src/events.ts',
];

/**
 * What the manifest is made from: the elements' own files and what they inherit, whose doc comments
 * are its texts.
 */
export default {
  globs,
  outdir: 'dist/npm',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      // The file is published beside the built modules, and named by tag once.
      name: 'published-paths',
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          const path = module.path.replace(/^src\//, '').replace(/\.ts$/, '.js');
          module.path = path;
          const fix = (ref) => {
            if (ref?.module)
              ref.module = ref.module.replace(/^\/?src\//, '').replace(/\.ts$/, '.js');
          };
          for (const entry of module.exports ?? []) fix(entry.declaration);
          for (const declaration of module.declarations ?? []) {
            for (const member of [
              ...(declaration.members ?? []),
              ...(declaration.attributes ?? []),
              ...(declaration.events ?? []),
              ...(declaration.slots ?? []),
              ...(declaration.cssParts ?? []),
              ...(declaration.cssProperties ?? []),
            ]) {
              fix(member.inheritedFrom);
            }
            fix(declaration.superclass);
            // The analyzer also takes the first argument of an event's constructor for its name.
            if (declaration.events) {
              declaration.events = declaration.events.filter(({ name }) =>
                name?.startsWith('vald-'),
              );
            }
          }
        }
      },
    },
    {
      // Last, when what is inherited is there.
      name: 'complete',
      packageLinkPhase({ customElementsManifest }) {
        complete(customElementsManifest, factsOf(globs));
        const silent = silentIn(customElementsManifest);
        if (silent.length > 0) throw new Error(`No description: ${silent.join(', ')}`);
      },
    },
  ],
};
