import { build } from 'vite';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { minifyHTMLLiterals } from 'minify-literals';
import { chunkGroups, chunkName, coreOf, elementEntries, entries, findingGroups, ownCopies } from './chunks.js';
import { smallDecorate } from './smaller.js';
import { tablesPlugin } from './tables.js';
const root = process.cwd();
const run = async (plugins: any[], groups: any) => ((await build({ configFile: false, root, logLevel: 'error', publicDir: false, plugins, build: { target: 'es2022', write: false, modulePreload: false, lib: { entry: entries as any, formats: ['es'] }, rolldownOptions: { preserveEntrySignatures: 'allow-extension', output: { minify: false, entryFileNames: '[name]-[hash:6].js', chunkFileNames: chunkName, codeSplitting: { groups } } } } })) as any[])[0].output;
const common = [elementEntries, smallDecorate, tablesPlugin()];
const core = coreOf(await run(common, findingGroups));
const out = await run([ownCopies(core), ...common], chunkGroups(core));
for (const want of process.argv.slice(2)) {
  const chunk = out.find((c: any) => c.name === want);
  const parts: [string, string][] = [];
  for (const [id, m] of Object.entries<any>(chunk.modules)) {
    if (!m.code) continue;
    let code = m.code;
    if (/\b(html|css|svg)`/.test(code)) { try { const r = await minifyHTMLLiterals(code, { fileName: id.split('?')[0]! }); if (r) code = r.code; } catch {} }
    const r = await minify(code, { module: true, compress: { passes: 2, unused: false, toplevel: false }, mangle: { toplevel: false } }).catch(() => undefined);
    parts.push([id.replace(root, '').replace(/.*node_modules/, 'nm'), r?.code ?? code]);
  }
  const size = (list: [string, string][]) => brotliCompressSync(list.map(([, c]) => c).join('\n')).length;
  const all = size(parts);
  console.log('==', want, all);
  for (const [id, d] of parts.map(([id]) => [id, all - size(parts.filter(([x]) => x !== id))] as const).sort((a, b) => b[1] - a[1]).slice(0, 48)) console.log(d, id);
}
