// <story-diff> in Solid's JSX: import type {} from 'storydiff/jsx/solid'. Events are heard by `on:storydiff-report`.

import type { JSX } from 'solid-js';
import type { StoryDiffElement } from '../element.js';
import type { StoryDiffHandlers, StoryDiffProps } from './props.js';

/** Solid sets what it is told to: `attr:left-src` an attribute, `prop:left` a property. */
type Prefixed<Prefix extends string, Given> = { [Name in keyof Given & string as `${Prefix}:${Name}`]?: Given[Name] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'story-diff': Omit<JSX.HTMLAttributes<StoryDiffElement>, keyof StoryDiffProps> &
        StoryDiffProps &
        Prefixed<'prop', StoryDiffProps> &
        StoryDiffHandlers<'on:'>;
    }
  }
}
