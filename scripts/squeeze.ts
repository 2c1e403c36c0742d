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

/** Comments and white space in the style sheets of `*.styles.ts`. A space before a colon, and beside + and >, may mean something. */
const squeezeStyles = (code: string): string =>
  code.replace(/css`[^`]*`/g, (sheet) =>
    sheet
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}'),
  );

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
  transform: (code, id) => (id.endsWith('.styles.ts') ? squeezeStyles(code) : null),
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = await squeezeCode(chunk.code, module);
    }
  },
});
