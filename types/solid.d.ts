/** Types for templates of Solid: `import type {} from 'vald-program/solid'`, once in an app. */
import type { JSX } from 'solid-js';
import type { Elements, Listeners, Props } from './elements.js';

type SolidElements = {
  [Tag in keyof Elements]: Omit<JSX.HTMLAttributes<Elements[Tag]>, keyof Props<Elements[Tag]>> &
    Props<Elements[Tag]> & {
      // A property that is called otherwise than its attribute.
      [Name in keyof Props<Elements[Tag]> as `prop:${Name & string}`]?: Props<Elements[Tag]>[Name];
    } & Listeners<'on:', Elements[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
