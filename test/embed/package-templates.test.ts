import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { bin, event, tryExample } from './templates.js';

tryExample('vue', {
  packages: ['vue'],
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('vald-') } } }),
  ],
  check: [bin('vue-tsc/bin/vue-tsc.js'), '-p', '.'],
  file: 'App.vue',
  faults: [
    ['$event.program', '$event.programme'],
    [':heading-level="3"', ':heading-level="{}"'],
    ['<vald-help-contacts heading-level="3"', '<vald-help-contacts heading-level="tre"'],
    ['max-age', 'max-aeg'],
  ],
});

tryExample('svelte', {
  packages: ['svelte'],
  plugins: [svelte({ configFile: false })],
  check: [bin('svelte-check/bin/svelte-check'), '--config', 'svelte.config.js'],
  file: 'App.svelte',
  faults: [event, ['headingLevel={3}', 'headingLevel="tre"'], ['headingLevel', 'headingLvl']],
});
