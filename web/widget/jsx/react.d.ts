// <story-diff> in React's JSX (19 or newer): import type {} from 'storydiff/jsx/react'.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { StoryDiffElement } from '../element.js';
import type { StoryDiffHandlers, StoryDiffProps } from './props.js';

type Props = DetailedHTMLProps<HTMLAttributes<StoryDiffElement>, StoryDiffElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'story-diff': Omit<Props, keyof StoryDiffProps> & StoryDiffProps & StoryDiffHandlers<'on'>;
    }
  }
}
