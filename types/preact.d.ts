/** Types for templates of Preact: `import type {} from 'vald-program/preact'`, once in an app. */
import type { HTMLAttributes } from 'preact';
import type { Elements, Listeners, Props } from './elements.js';

type PreactElements = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]>, keyof Props<Elements[Tag]>> &
    Props<Elements[Tag]> &
    Listeners<'on', Elements[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
