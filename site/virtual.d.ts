/** Made by `scripts/site.ts`, from the manifest and the shipped data. */
declare module 'virtual:vald-site' {
  export const elements: readonly import('./snippets.js').ElementInfo[];
  export const help: readonly import('./snippets.js').Help[];
}
