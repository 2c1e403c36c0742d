/** Made while bundling, by `scripts/tables.ts`: the table of each kind of document, made when it is asked for. */
declare module 'virtual:vald-tables' {
  export const tables: Readonly<
    Record<import('../schema/index.js').DocumentKind, () => import('./read-table.js').Table>
  >;
}
