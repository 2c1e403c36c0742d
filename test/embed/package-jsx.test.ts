import solid from 'vite-plugin-solid';
import { bin, event, tryExample } from './templates.js';

const tsc = [bin('typescript/bin/tsc'), '-p', '.'];

tryExample('react', {
  packages: ['react', 'react-dom', '@types/react', '@types/react-dom'],
  check: tsc,
  file: 'app.tsx',
  // TypeScript lets any name with a hyphen pass in JSX.
  faults: [event, ['heading-level="3"', 'heading-level="tre"'], ['src=', 'scr=']],
});

tryExample('preact', {
  packages: ['preact'],
  check: tsc,
  file: 'app.tsx',
  faults: [event, ['heading-level="3"', 'heading-level="tre"'], ['src=', 'scr=']],
});

tryExample('solid', {
  packages: ['solid-js'],
  plugins: [solid()],
  check: tsc,
  file: 'app.tsx',
  faults: [event, ['heading-level={3}', 'heading-level="tre"'], ['src=', 'scr=']],
});
