import type { TemplateResult } from 'lit';

/*
 * The shapes of CSF3 that our stories use. Storybook runs the files as they are; they import
 * nothing from it, so that tests and other tools can load them as well.
 */

/** The default export of a story file. */
export interface Meta<Args> {
  title: string;
  /** The element's tag. */
  component: string;
  args: Args;
  render: (args: Args) => TemplateResult;
}

/** One story: what differs from the default export. */
export interface Story<Args> {
  name?: string;
  args?: Partial<Args>;
  render?: (args: Args) => TemplateResult;
}
