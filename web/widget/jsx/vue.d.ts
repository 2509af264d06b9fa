// <story-diff> in Vue's templates and JSX: import type {} from 'storydiff/jsx/vue'.

import type { HTMLAttributes, PublicProps } from 'vue';
import type { StoryDiffElement, StoryDiffEventMap } from '../element.js';
import type { StoryDiffProps } from './props.js';

/** `@storydiff-report` in a template is `onStorydiffReport`. */
type Camel<Name extends string> = Name extends `${infer Before}-${infer After}` ? `${Before}${Capitalize<Camel<After>>}` : Name;
type Handlers = { [Name in keyof StoryDiffEventMap as `on${Capitalize<Camel<Name>>}`]?: (event: StoryDiffEventMap[Name]) => void };
type Props = Omit<HTMLAttributes, keyof StoryDiffProps> & PublicProps & StoryDiffProps & Handlers;

declare module 'vue' {
  interface GlobalComponents {
    'story-diff': new () => { $props: Props };
    StoryDiff: new () => { $props: Props };
  }
}

declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'story-diff': Props;
    }
  }
}

export type { StoryDiffElement };
