import type { Plugin } from 'vite';
import { exampleCity, exampleCityPaths, serveExampleCity } from '../test/fixtures/example-city.js';

/**
 * Made-up data at /exempelstad/, for what the shipped programmes have no example of.
 *
 * @param publish - writes it into a build too
 */
export const exampleCityPlugin = ({ publish = false } = {}): Plugin => ({
  name: 'example-city',
  configureServer: ({ middlewares }) => void middlewares.use(serveExampleCity),
  generateBundle() {
    for (const path of publish ? exampleCityPaths() : []) {
      this.emitFile({ type: 'asset', fileName: path.slice(1), source: exampleCity(path)! });
    }
  },
});
