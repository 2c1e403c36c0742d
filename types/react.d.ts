/** Types for templates of React 19: `import type {} from 'vald-program/react'`, once in an app. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Listeners, Props } from './elements.js';

type ReactElements = {
  [Tag in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]> &
    Props<Elements[Tag]> &
    Listeners<'on', Elements[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
