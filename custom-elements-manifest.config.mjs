import { tsImport } from 'tsx/esm/api';

const { elementNames } = await tsImport('./src/elements.ts', import.meta.url);

/**
 * What the manifest is made from: the elements' own files and what they inherit, whose doc comments
 * are its texts.
 */
export default {
  globs: [
    'src/components/base/*-element.ts',
    ...elementNames.map((name) => `src/components/${name}/${name}.ts`),
    'src/events.ts',
  ],
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
            // What is private to a class is nobody else's business.
            if (declaration.members) {
              declaration.members = declaration.members.filter(
                ({ name, privacy }) =>
                  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
              );
            }
          }
        }
      },
    },
  ],
};
