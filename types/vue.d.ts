/** Types for templates of Vue 3: `import type {} from 'vald-program/vue'`, once in an app. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Events, Props } from './elements.js';

type VueElements = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    $props: Omit<HTMLAttributes, keyof Props<Elements[Tag]>> & Props<Elements[Tag]> & PublicProps;
    $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
