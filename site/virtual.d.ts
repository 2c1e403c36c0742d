/** Made by `scripts/site.ts`, from the manifest and the shipped data. */
declare module 'virtual:vald-site' {
  export const elements: readonly import('./snippets.js').ElementInfo[];
  export const help: readonly import('./snippets.js').Help[];
}
/** Made by `scripts/site.ts`: the JSON Schemas and the OpenAPI description that are published, by file name. */
declare module 'virtual:vald-schemas' {
  const schemas: Readonly<Record<string, unknown>>;
  export default schemas;
}
/** The address of a worker's script. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}
