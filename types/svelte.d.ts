/** Types for templates of Svelte 5: `import type {} from 'vald-program/svelte'`, once in an app. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Listeners, Props } from './elements.js';

type OurElements = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]>, keyof Props<Elements[Tag]>> &
    Props<Elements[Tag]> &
    Listeners<'on', Elements[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends OurElements {}
}
