/** The manifest's maker, which has no types for its command. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  interface Attribute {
    name: string;
    type?: { text: string };
    default?: string;
  }
  interface Manifest {
    modules: { declarations: { tagName?: string; attributes?: Attribute[] }[] }[];
  }
  export function cli(options: {
    argv: string[];
    cwd: string;
    noWrite: boolean;
  }): Promise<Manifest>;
}
