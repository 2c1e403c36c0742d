/** Types for templates of Vue 3: `import type {} from 'vald-program/vue'`, once in an app. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Events, Props, Written } from './elements.js';

/** In a template of Vue, `heading-level` and `headingLevel` are one name, so either may be written as in HTML. */
type VueProps<Element> = { [Name in keyof Props<Element>]: Written<Props<Element>[Name]> };

type VueElements = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    $props: Omit<HTMLAttributes, keyof Props<Elements[Tag]>> &
      VueProps<Elements[Tag]> &
      PublicProps;
    $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
  // HTML's own attribute, which Vue has no type for: a template with `strictTemplates` could fill no slot of ours.
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
