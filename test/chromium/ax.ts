/** A node of the accessibility tree, as the tool that drives the browser gives it. */
export interface AxNode {
  role: string;
  name?: string;
  children?: AxNode[];
}

/** A node with all below it. */
export const flat = (node: AxNode): AxNode[] => [node, ...(node.children ?? []).flatMap(flat)];
