/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, jest, test } from '@jest/globals';
import { StoryDiffElement } from '../../../web/widget/story-diff.js';
import { makeReport } from '../support/make-report.js';

customElements.define('story-diff', StoryDiffElement);
Element.prototype.scrollIntoView = jest.fn();

/** Gives way to whatever was put off, a task at a time. */
async function settle() {
  for (let task = 0; task < 30; task += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
const report = makeReport({ left: ['Two died. It rained.'], right: ['Three died.'], links: [[0, 0]] });

/** An element on the page, with an engine that notes what it is asked. */
function element(markup, properties = {}) {
  const host = document.createElement('div');
  host.innerHTML = markup;
  const made = host.firstElementChild;
  const compare = jest.fn(async () => report);
  Object.assign(made, { engine: { compare }, ...properties });
  document.body.replaceChildren(host);
  return { made, compare, inside: (selector) => made.shadowRoot.querySelector(selector) };
}

beforeEach(() => document.body.replaceChildren());

test('two children are compared, under their names', async () => {
  const { made, compare } = element(
    `<story-diff left-label="Morning"><article slot="left"><p>One.</p><p>Two.</p></article>
     <article slot="right" aria-label="Evening"><p>Three.</p></article></story-diff>`,
  );
  const heard = jest.fn();
  made.addEventListener('storydiff-report', heard);
  await settle();
  expect(compare).toHaveBeenCalledTimes(1);
  expect(compare).toHaveBeenCalledWith('One.\n\nTwo.', 'Three.', expect.objectContaining({ leftLabel: 'Morning', rightLabel: 'Evening' }));
  expect(heard.mock.calls[0][0].detail.report).toBe(report);
  await made.updateComplete;
  expect(made.shadowRoot.querySelector('.sources').hidden).toBe(true);
});

test('properties set one after the other are one comparison, and go before children', async () => {
  const { made, compare } = element('<story-diff><p slot="left">Child.</p></story-diff>');
  made.left = 'One.';
  made.right = 'Two.';
  await settle();
  expect(compare).toHaveBeenCalledTimes(1);
  expect(compare).toHaveBeenCalledWith('One.', 'Two.', expect.anything());
});

test('of two versions that nobody named one is the earlier; of two outlets neither is', async () => {
  const versions = makeReport({ left: ['Two died.'], right: ['Three died.'], links: [[0, 0]] });
  versions.summary.versions = true;
  versions.left.label = 'First';
  const { made } = element('<story-diff right-label="Evening"></story-diff>', { report: versions });
  await settle();
  expect(made.labels).toEqual({ left: 'Earlier', right: 'Evening' });
  made.rightLabel = null;
  expect(made.labels).toEqual({ left: 'Earlier', right: 'Later' });
  made.spokenAs = 'outlets';
  expect(made.labels).toEqual({ left: 'First', right: 'Second' });
});

test('what the names say of two versions is no name for the next comparison', async () => {
  const versions = makeReport({ left: ['Two died.'], right: ['Three died.'], links: [[0, 0]] });
  versions.summary.versions = true;
  const { made, compare } = element('<story-diff></story-diff>', { report: versions });
  await settle();
  Object.assign(made, { left: 'One.', right: 'Two.' });
  await settle();
  expect(compare).toHaveBeenCalledWith('One.', 'Two.', expect.objectContaining({ leftLabel: 'First', rightLabel: 'Second' }));
});

test('a name that is being typed is not taken away by a better report', async () => {
  const { made, inside } = element('<story-diff renamable left-label="Morning"></story-diff>', { report });
  await settle();
  const field = inside('input.label-field');
  field.focus();
  field.value = 'tvnet';
  await made.refine(report);
  await made.updateComplete;
  expect(field.value).toBe('tvnet');
  field.blur(); // nothing was entered
  await made.updateComplete;
  expect(field.value).toBe('Morning');
});

test('a report is shown without an engine', async () => {
  const { made, compare, inside } = element('<story-diff></story-diff>', { report });
  await settle();
  expect(compare).not.toHaveBeenCalled();
  expect(inside('.rows').textContent).toContain('It rained.');
  expect(made.report).toBe(report);
});

test('attributes and properties are one', async () => {
  const { made, inside } = element('<story-diff view="ledger" left-label="A"></story-diff>', { report });
  await settle();
  expect(made).toMatchObject({ view: 'ledger', leftLabel: 'A' });
  made.view = 'inline';
  made.rightLabel = 'B';
  made.leftSrc = undefined;
  await settle();
  expect(made.getAttribute('view')).toBe('inline');
  expect(made.getAttribute('right-label')).toBe('B');
  expect(inside('.row.inline')).not.toBeNull();
  made.setAttribute('view', 'nonsense');
  await settle();
  expect(made.view).toBe('side-by-side');
});

test('another name stands in the sentences, the narration and the announcement at once', async () => {
  const named = makeReport({
    left: ['Two died.'],
    right: ['Three died.'],
    links: [[0, 0]],
    details: { '0-0': [['number', 'Two', 'Three', 'The number of people is Two in Morning and Three in Evening.']] },
  });
  named.left.label = 'Morning';
  named.right.label = 'Evening';
  Object.assign(named.facts[0].details[0], { relation: 'conflict', leftValue: '2', rightValue: '3' });
  named.narration = [{ text: 'What both tell makes up 50 percent of Morning and 25 percent of Evening.', fact: null }];
  Object.assign(named.summary, { leftShared: 0.5, rightShared: 0.25, unannounced: 0 });
  Object.assign(named.summary, { leftReworded: 0, rightReworded: 0, leftChanged: 0.5, rightChanged: 0.75 });
  const { made, inside } = element('<story-diff></story-diff>', { report: named });
  await settle();
  expect(inside('.facts .fact-button').textContent).toContain('Morning');
  made.setAttribute('left-label', 'tvnet.lv');
  made.rightLabel = 'taz';
  await settle();
  expect(inside('.facts .values').textContent.replace(/\s+/g, ' ')).toContain('tvnet.lv: Two → taz: Three number, in conflict');
  expect(inside('.narration').textContent).toContain('50 percent of tvnet.lv and 25 percent of taz.');
  await made.select(0);
  expect(made.announcement).toContain('Two in tvnet.lv and Three in taz.');
  expect(inside('.comparison').textContent).not.toMatch(/Morning|Evening/);
  const { model } = await made.drawn();
  expect(model.facts[0].details[0].says).toContain('tvnet.lv');
});

test('a failure is told in the element and by an event; what is on screen stays', async () => {
  const { made, inside } = element('<story-diff></story-diff>', { left: 'One.', right: 'Two.' });
  await settle();
  const heard = jest.fn();
  made.addEventListener('storydiff-error', heard);
  made.engine = { compare: () => Promise.reject(new Error('no memory')) };
  made.right = 'Three.';
  await settle();
  expect(heard.mock.calls[0][0].detail.error.message).toBe('no memory');
  expect(inside('[role="alert"]').textContent).toContain('no memory');
  expect(inside('.rows').textContent).toContain('It rained.');
});

test('selecting a fact is told, with the fact', async () => {
  const { made } = element('<story-diff></story-diff>', { report });
  const heard = jest.fn();
  made.addEventListener('storydiff-select', heard);
  await made.select(1);
  expect(heard.mock.calls[0][0].detail).toEqual({ id: 1, fact: report.facts[1] });
  await made.select(99);
  expect(made.selected).toBe(1);
});

test('single keys are the element’s own unless the page gives it all', async () => {
  const { made, inside } = element('<story-diff></story-diff>', { report });
  await settle();
  const press = (target) => target.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, composed: true }));
  press(document.body);
  expect(made.selected).toBeNull();
  press(inside('.view'));
  expect(made.selected).toBe(1);
  await made.select(null);
  made.keys = 'page';
  press(document.body);
  expect(made.selected).toBe(1);
});

test('its types name every property and every event', () => {
  const types = readFileSync(new URL('../../../web/widget/element.d.ts', import.meta.url), 'utf8');
  const source = ['story-diff', 'note-view', 'pin-sheet']
    .map((file) => readFileSync(new URL(`../../../web/widget/${file}.js`, import.meta.url), 'utf8'))
    .join('\n');
  for (const [name, { state }] of Object.entries(StoryDiffElement.properties)) {
    if (!state && name !== 'lang') expect(types).toMatch(new RegExp(`^  (readonly )?${name}\\??:`, 'm'));
  }
  for (const [, event] of source.matchAll(/\.emit\('([\w-]+)'/g)) expect(types).toContain(`'${event}'`);
});

test.each([
  ['same', { link: [[0, 0]], unlink: [] }],
  ['apart', { link: [], unlink: [[0, 0]] }],
])('what a reader says of an unsure fact becomes a pin: %s', async (way, pins) => {
  const unsure = makeReport({ left: ['Two died.'], right: ['Three died.'], links: [[0, 0]] });
  unsure.facts[0].unsure = true;
  const { made, inside } = element('<story-diff pinnable></story-diff>', { report: unsure });
  const heard = jest.fn();
  made.addEventListener('storydiff-pins', heard);
  await settle();
  made.filterBy({ status: 'all' });
  inside(`[data-settle="${way}"]`).click();
  await settle();
  expect(heard.mock.calls[0][0].detail.pins).toEqual(pins);
  expect(made.pins).toEqual(pins);
});

test('without `pinnable` nothing can be said of an unsure fact', async () => {
  const unsure = makeReport({ left: ['Two died.'], right: ['Three died.'], links: [[0, 0]] });
  unsure.facts[0].unsure = true;
  const { made, inside } = element('<story-diff></story-diff>', { report: unsure });
  await settle();
  made.filterBy({ status: 'all' });
  expect(inside('.facts').textContent).toContain('please check');
  expect(inside('[data-settle]')).toBeNull();
});
