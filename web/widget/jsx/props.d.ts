// What `<story-diff>` takes in JSX and in Vue's templates: attributes as markup has them, properties, and handlers of its events.

import type { StoryDiffElement, StoryDiffEventMap, StoryDiffTheme, StoryDiffView, StoryDiffVocabulary } from '../element.js';

export interface StoryDiffAttributes {
  'left-src'?: string;
  'right-src'?: string;
  'left-label'?: string;
  'right-label'?: string;
  view?: StoryDiffView;
  open?: boolean;
  controls?: 'search' | 'steps' | 'search steps' | 'none';
  theme?: StoryDiffTheme;
  vocabulary?: StoryDiffVocabulary;
  lang?: string;
  keys?: 'page' | 'none';
  renamable?: boolean;
  pinnable?: boolean;
}

/** `left`, `rightLabel` and the like. */
export type StoryDiffProperties = Partial<
  Pick<StoryDiffElement, 'leftSrc' | 'rightSrc' | 'leftLabel' | 'rightLabel' | 'left' | 'right' | 'report' | 'options' | 'pins' | 'engine'>
>;

/** Handlers of its events, each named `Prefix` with the event's name: "onstorydiff-report", "on:storydiff-report". */
export type StoryDiffHandlers<Prefix extends string> = {
  [Name in keyof StoryDiffEventMap as `${Prefix}${Name}`]?: (event: StoryDiffEventMap[Name]) => void;
};

export type StoryDiffProps = StoryDiffAttributes & StoryDiffProperties;
