import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the accessibility tree, as the tool that drives the browser gives it. */
export interface AxNode {
  role: string;
  name?: string;
  /** Level of a heading; whether it is unfolded. */
  level?: number | undefined;
  expanded?: boolean | undefined;
  children?: AxNode[];
}

/** A node with all below it. */
export const flat = (node: AxNode): AxNode[] => [node, ...(node.children ?? []).flatMap(flat)];

interface RawNode {
  nodeId: string;
  ignored: boolean;
  childIds: string[];
  role: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** The whole tree of the page, rows and cells too, without what is not exposed. */
export async function axTree(): Promise<AxNode> {
  const nodes = await executeServerCommand<RawNode[], undefined>('ax-tree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const exposed = (id: string): AxNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = node.childIds.flatMap(exposed);
    if (node.ignored) return children;
    const state = Object.fromEntries(
      (node.properties ?? []).map(({ name, value }) => [name, value.value]),
    ) as Pick<AxNode, 'level' | 'expanded'>;
    const { level, expanded } = state;
    return [{ role: node.role.value, name: node.name?.value ?? '', level, expanded, children }];
  };
  return exposed(nodes[0]!.nodeId)[0]!;
}

/** The rows of the only table in a tree, each as its cells: their roles, and their names. */
export function axRows(tree: AxNode): { roles: string[]; names: string[] }[] {
  const tables = flat(tree).filter(({ role }) => role === 'table');
  if (tables.length !== 1) throw new Error(`there are ${tables.length} tables`);
  const cellsOf = ({ children = [] }: AxNode): AxNode[] =>
    children.flatMap((node) =>
      /^(cell|columnheader|rowheader)$/.test(node.role) ? [node] : cellsOf(node),
    );
  return flat(tables[0]!)
    .filter(({ role }) => role === 'row')
    .map((row) => {
      const cells = cellsOf(row);
      return {
        roles: cells.map(({ role }) => role),
        names: cells.map(({ name = '' }) => name.replaceAll('\u00ad', '').trim()),
      };
    });
}

/** The roles of a row with so many cells after its header. */
export const rowRoles = (cells: number): string[] => [
  'rowheader',
  ...Array.from({ length: cells }, () => 'cell'),
];

/**
 * What is said, phrase by phrase, to somebody who listens to a page from its top: headings with their
 * level, links, what is folded and unfolded, numbers of a list, text.
 */
export function phrases(node: AxNode): string[] {
  const { role, level, expanded, children = [] } = node;
  const name = (node.name ?? '').replace(/\s+/g, ' ').replace(' ,', ',').trim();
  if (role === 'heading')
    // A link in a heading is said as both.
    return [
      `heading ${level}${children.some((one) => one.role === 'link') ? ', link' : ''}: ${name}`,
    ];
  if (role === 'link' || role === 'button') return [`${role}: ${name}`];
  if (role.startsWith('DisclosureTriangle'))
    return [`${expanded ? 'unfolded' : 'folded'}: ${name}`];
  if (role === 'ListMarker' || role === 'StaticText') return name ? [name] : [];
  return children.flatMap(phrases);
}
