import type { StorybookConfig } from '@storybook/web-components-vite';
import { exampleCityPlugin } from '../scripts/example-city.js';

/** Storybook for `stories/`. It calls nobody: no telemetry, no news, no crash reports. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['../public', { from: '../test/fixtures/api', to: '/fixtures' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The project's own vite.config.ts is for the demo site and the builder.
  viteFinal: (vite) => ({
    ...vite,
    root: process.cwd(),
    publicDir: false,
    plugins: [...(vite.plugins ?? []), exampleCityPlugin({ publish: true })],
  }),
};

export default config;
