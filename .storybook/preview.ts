import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/npm/custom-elements.json';
import '../src/define.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
};

export default preview;
