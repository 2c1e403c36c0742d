/** Types for templates of Vue 3: `import type {} from 'vald-program/vue'`, once in an app. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Events, Listeners, Props } from './elements.js';

type VueElements = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    $props: Omit<HTMLAttributes, keyof Props<Elements[Tag]>> &
      Props<Elements[Tag]> &
      Listeners<'on', Elements[Tag]> &
      PublicProps;
    $emit: <Name extends keyof Events>(name: Name, event: Events[Name]) => void;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
