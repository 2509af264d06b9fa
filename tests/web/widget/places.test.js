/** @jest-environment jsdom */
// The element where one change is made in several places: bar, keys, methods and events.
import { beforeEach, expect, jest, test } from '@jest/globals';
import { StoryDiffElement } from '../../../web/widget/story-diff.js';
import { correctedReport } from '../support/corrected-report.js';

customElements.define('story-diff', StoryDiffElement);
Element.prototype.scrollIntoView = jest.fn();

/** The element with the report on screen. */
async function shown(attributes = '') {
  document.body.innerHTML = `<story-diff keys="page" ${attributes}></story-diff>`;
  const made = document.body.firstElementChild;
  made.report = correctedReport();
  await made.updateComplete;
  const bar = () => made.shadowRoot.querySelector('.navigator');
  return {
    made,
    bar,
    press: async (key) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      await made.updateComplete;
    },
    place: () => bar().querySelector('.place-steps')?.textContent.replace(/\s+/g, ' ').trim() ?? null,
    position: () => bar().querySelector('.position').textContent,
  };
}

beforeEach(() => document.body.replaceChildren());

test('the bar says which place one is at, and its keys and buttons go round the places', async () => {
  const { made, bar, press, place, position } = await shown();
  expect(position()).toBe('3 differences');
  await press('n');
  expect([made.selected, position(), place()]).toEqual([0, '1 of 3', '‹ Place 1 of 3 ›']);
  await press('.');
  expect([made.selected, position(), place()]).toEqual([2, '1 of 3', '‹ Place 2 of 3 ›']);
  bar().querySelector('[aria-label="Next place of this change"]').click();
  await made.updateComplete;
  expect([made.selected, place()]).toEqual([3, '‹ Place 3 of 3 ›']);
  await press('.');
  await press(',');
  expect(made.selected).toBe(3);
  await press('n');
  expect([made.selected, position(), place()]).toEqual([1, '2 of 3', null]);
  await press('.');
  expect(made.selected).toBe(1);
});

test('a place is selected by its own index, announced, and told by the event', async () => {
  const { made } = await shown();
  const heard = jest.fn();
  made.addEventListener('storydiff-select', ({ detail }) => heard(detail));
  await made.select(3);
  expect(heard).toHaveBeenLastCalledWith({ id: 3, fact: made.report.facts[3] });
  expect(made.announcement).toBe('Difference 1 of 3. Changed. The name is Dolen on the left and Dolan on the right. Place 3 of 3.');
  made.stepPlace(-1);
  expect(heard).toHaveBeenLastCalledWith({ id: 2, fact: made.report.facts[2] });
});

test('the help sheet names the keys, in each language', async () => {
  for (const [lang, words] of [
    ['en', 'next place of the same change'],
    ['uk', 'наступне місце тієї самої зміни'],
  ]) {
    const { made } = await shown(`lang="${lang}"`);
    const [row] = [...made.shadowRoot.querySelectorAll('dialog.help dl div')].filter((each) => each.textContent.includes(words));
    expect(row.querySelector('kbd').textContent).toBe('.');
  }
});

test('what a reader says of a change that is unsure is said of its unsure places', async () => {
  const { made } = await shown('pinnable');
  const report = correctedReport();
  report.facts[2].unsure = true;
  report.facts[3].unsure = true;
  made.report = report;
  await made.updateComplete;
  made.shadowRoot.querySelector('.facts [data-settle="apart"][data-of="0"]').click();
  expect(made.pins).toEqual({
    link: [],
    unlink: [
      [2, 2],
      [3, 3],
    ],
  });
});
