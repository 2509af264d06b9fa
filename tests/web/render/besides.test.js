/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { render } from 'lit/html.js';
import { markdownOf } from '../../../web/export/markdown.js';
import { staticPage } from '../../../web/page/share-files.js';
import { narrationTemplate, noticesTemplate } from '../../../web/render/besides-template.js';
import { factTemplate } from '../../../web/render/facts-template.js';
import { createView } from '../../../web/render/view-model.js';
import { en } from '../../../web/page/messages/en.js';
import { makeReport } from '../support/make-report.js';

const labels = { left: 'Courier', right: 'Dispatch' };
const plain = makeReport({
  left: ['Two died.'],
  right: ['Three died. This story was corrected.'],
  links: [[0, 0]],
  details: { '0-0': [['number', 'Two', 'Three', 'The number went from two to three.']] },
});
const full = JSON.parse(JSON.stringify(plain));
full.facts[0].details[0].relation = 'conflict';
full.facts[0].unannounced = true;
full.inconsistencies = [{ side: 'left', says: 'Two died, and <b>four</b> died.' }];
full.correctionNotes = [{ start: 12, end: full.right.text.length }];
full.narration = [
  { text: 'Dispatch tells more.', fact: null },
  { text: 'The number went up.', fact: 0 },
];
Object.assign(full.summary, { leftVerbatim: 0.5, rightVerbatim: 0.25 });

const drawn = (template) => {
  const place = document.createElement('div');
  render(template, place);
  return place;
};

test('what a report does not say takes no place', () => {
  const view = createView(plain);
  expect(view).toMatchObject({ narration: [], inconsistencies: [], corrections: [], verbatim: null });
  expect(drawn(noticesTemplate(view, labels, en)).textContent).toBe('');
  expect(drawn(narrationTemplate(view, () => {}, en)).textContent).toBe('');
  const text = markdownOf({ model: view }, labels, 'One changed.', [], en);
  expect(text).not.toContain(en.narrationHeading);
});

test('disagreeing figures and corrections are told, as text', () => {
  const notices = drawn(noticesTemplate(createView(full), labels, en));
  expect(notices.querySelector('b')).toBeNull();
  expect([...notices.querySelectorAll('li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim())).toEqual([
    'Courier disagrees with itself: Two died, and <b>four</b> died.',
    'Dispatch says of itself: This story was corrected.',
  ]);
});

test('a sentence of the narration leads to its fact', () => {
  const onSelect = jest.fn();
  const place = drawn(narrationTemplate(createView(full), onSelect, en));
  const buttons = place.querySelectorAll('button');
  expect(buttons).toHaveLength(1);
  buttons[0].click();
  expect(onSelect).toHaveBeenCalledWith(0);
});

test('a fact says how its values relate and that nobody announced it', () => {
  const view = createView(full);
  const fact = drawn(factTemplate(view.facts[0], { m: en, labels, textOf: () => '' }));
  expect(fact.querySelector('.value-kind').textContent).toBe('number, in conflict');
  expect(fact.textContent).toContain(en.unannouncedNote);
  expect(drawn(factTemplate(createView(plain).facts[0], { m: en, labels, textOf: () => '' })).textContent).not.toContain('conflict');
});

test('Markdown and the page that is shared hold all of it', () => {
  const model = createView(full);
  const text = markdownOf({ model }, labels, 'One changed.', [], en);
  expect(text).toContain(`## ${en.narrationHeading}\n\nDispatch tells more.\n\nThe number went up.\n`);
  expect(text).toContain('- Courier disagrees with itself: Two died, and \\<b\\>four\\</b\\> died.');
  expect(text).toContain('(in conflict)');
  const hosts = { rows: document.createElement('div'), facts: document.createElement('div') };
  const page = staticPage({ labels }, { hosts, summary: 'One changed.', model }, [], en);
  for (const words of ['Dispatch tells more.', '&lt;b&gt;four', 'This story was corrected.']) expect(page).toContain(words);
});
