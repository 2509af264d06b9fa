/** @jest-environment jsdom */
// A report that a page hands to the element is checked before anything of it is drawn.
import { beforeEach, expect, jest, test } from '@jest/globals';
import { StoryDiffElement } from '../../../web/widget/story-diff.js';
import { makeReport } from '../support/make-report.js';

customElements.define('story-diff', StoryDiffElement);
Element.prototype.scrollIntoView = jest.fn();

const parts = {
  left: ['Zoë saw two. It rained.'],
  right: ['Zoë saw three.'],
  links: [[0, 0]],
  details: { '0-0': [['number', 'two', 'three', 'Says.']] },
};
const report = (change) => {
  const made = makeReport(parts);
  change?.(made);
  return made;
};

/** The element with a good report on screen, and the errors that it tells. */
function shown() {
  document.body.innerHTML = '<story-diff></story-diff>';
  const made = document.body.firstElementChild;
  const errors = [];
  made.addEventListener('storydiff-error', ({ detail }) => errors.push(detail.error));
  return { made, errors };
}

beforeEach(() => document.body.replaceChildren());

test.each(['utf-16', 'utf-8'])('a report that holds itself is refused, and takes no time (%s)', (unit) => {
  const { made, errors } = shown();
  made.report = report();
  const before = made.report;
  made.report = report((given) => {
    given.options.offsetUnit = unit;
    for (const fact of given.facts) fact.report = given;
  });
  expect(errors.map(({ code }) => code)).toEqual(['bad-report']);
  expect(errors[0].message).toContain('holds itself');
  expect(made.report).toBe(before);
});

test('a good report is shown as it is', () => {
  const { made, errors } = shown();
  const given = report();
  made.report = given;
  expect(made.report).toBe(given);
  expect(errors).toEqual([]);
});

test.each([
  ['no object', () => 'report', /it is no object/],
  ['an older version', () => report((it) => (it.version = 1)), /of version 1, and version 2 is needed/],
  ['an unknown unit', () => report((it) => (it.options = { offsetUnit: 'utf-32' })), /offsets count "utf-32"/],
  ['a side without text', () => report((it) => delete it.left.text), /"left" has no text/],
  ['no facts', () => report((it) => delete it.facts), /"facts" is no list/],
  [
    'a place behind the text',
    () => report((it) => (it.facts[0].left[0].end = 999)),
    /facts has a place \(0 to 999\) that is not in the left text/,
  ],
  ['a place that ends before it begins', () => report((it) => (it.right.sentences[0].end = -1)), /not in the right text/],
  ['a place that is no number', () => report((it) => (it.left.paragraphs[0].start = '0')), /not in the left text/],
  ['a link to a sentence that is not there', () => report((it) => (it.sentenceLinks[0].right = 7)), /"sentenceLinks" names/],
  ['a group of facts that are not there', () => report((it) => (it.groups = [{ facts: [99] }])), /"groups" name facts/],
])('%s is refused, and what is on screen stays', (_, bad, message) => {
  const { made, errors } = shown();
  const before = report();
  made.report = before;
  made.report = bad();
  expect(errors.map(({ code }) => code)).toEqual(['bad-report']);
  expect(errors[0].message).toMatch(message);
  expect(made.report).toBe(before);
  made.report = null;
  expect(made.report).toBeNull();
});

test.each(['utf-8', 'code-point'])('offsets that count %s are converted', (unit) => {
  const { made, errors } = shown();
  const given = report();
  const place = (text, at) => (unit === 'utf-8' ? Buffer.byteLength(text.slice(0, at)) : [...text.slice(0, at)].length);
  const turned = JSON.parse(JSON.stringify(given));
  const walk = (value, side) => {
    for (const [key, item] of Object.entries(value)) {
      if (side && (key === 'start' || key === 'end')) value[key] = place(given[side].text, item);
      else if (item && typeof item === 'object') walk(item, key === 'left' || key === 'right' ? key : side);
    }
  };
  walk(turned, null);
  turned.options = { ...turned.options, offsetUnit: unit };
  made.report = turned;
  expect(errors).toEqual([]);
  expect(made.report.facts[0].details[0].left).toEqual(given.facts[0].details[0].left);
});
