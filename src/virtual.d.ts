/** Made while bundling, by `scripts/single-file.ts`: what the parts of the single file share. */
declare module 'virtual:vald-handover' {
  export const handover: readonly unknown[];
}
