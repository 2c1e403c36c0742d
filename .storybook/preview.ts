import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/npm/custom-elements.json';
import '../src/define.js';

// The catalogue's own words are English; what the elements say is Swedish, as on an intranet.
document.documentElement.lang = 'sv';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
};

export default preview;
