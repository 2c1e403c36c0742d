/** Made while bundling, by `scripts/single-file.ts`. */
declare module 'virtual:vald-schemas' {
  export const tables: Record<
    import('./validate.js').DocumentKind,
    import('./read-table.js').Table
  >;
}

/** The same for the documents that few pages have. */
declare module 'virtual:vald-late-schemas' {
  export const tables: Partial<
    Record<import('./validate.js').DocumentKind, import('./read-table.js').Table>
  >;
}
