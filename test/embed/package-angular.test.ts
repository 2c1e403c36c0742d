import { bin, event, tryExample } from './templates.js';

tryExample('angular', {
  packages: ['common', 'compiler', 'core', 'platform-browser'].map((name) => `@angular/${name}`),
  check: [bin('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', '.'],
  isCompiler: true,
  file: 'app.ts',
  // With its schema for custom elements, it does not look at their properties.
  faults: [event],
});
