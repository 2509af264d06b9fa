// <story-diff> in Preact's JSX: import type {} from 'storydiff/jsx/preact'.

import type { HTMLAttributes } from 'preact';
import type { StoryDiffElement } from '../element.js';
import type { StoryDiffHandlers, StoryDiffProps } from './props.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'story-diff': Omit<HTMLAttributes<StoryDiffElement>, keyof StoryDiffProps> & StoryDiffProps & StoryDiffHandlers<'on'>;
    }
  }
}
