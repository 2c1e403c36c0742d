/** The table of the build that the loader is part of: see `table.ts`. */
declare module 'virtual:vald-chunks' {
  export const table: import('./table.js').ChunkTable;
}
