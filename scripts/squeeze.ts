import { minify } from 'terser';
import type { Plugin } from 'vite';

const blocks =
  'article|dd|details|div|dl|dt|fieldset|form|h[2-6]|legend|li|ol|optgroup|option|p|section|select|summary|table|tbody|td|th|thead|tr|ul';

/**
 * White space in the templates of HTML and CSS: an indented line break is one space, and beside the
 * tag of a block it is nothing. In minified code an indented line break is nowhere else.
 */
const squeezeTemplates = (code: string): string =>
  code
    .replace(/\s*\n {2,}/g, ' ')
    .replace(new RegExp(`\\s+(?=</?(?:${blocks})\\b)`, 'g'), '')
    .replace(new RegExp(`(</(?:${blocks})>)\\s+`, 'g'), '$1');

/** The last bytes: white space in templates, then terser, which finds some more than the bundler's own minifier. */
export async function squeezeCode(code: string, module: boolean): Promise<string> {
  const folded = squeezeTemplates(code);
  const { code: smaller } = await minify(folded, {
    module,
    compress: { passes: 3, ecma: 2020 },
    format: { ecma: 2020, comments: false },
  });
  return smaller ?? folded;
}

export const squeeze = (module: boolean): Plugin => ({
  name: 'squeeze',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = await squeezeCode(chunk.code, module);
    }
  },
});
