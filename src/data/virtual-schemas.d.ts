/** Made while bundling, by `scripts/single-file.ts`. */
declare module 'virtual:vald-schemas' {
  export const tables: Record<
    import('./validate.js').DocumentKind,
    import('./validate.compiled.js').Table
  >;
}
