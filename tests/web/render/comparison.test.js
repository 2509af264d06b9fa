/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { ComparisonView } from '../../../web/render/comparison-view.js';
import { createView } from '../../../web/render/view-model.js';
import { noFilter } from '../../../web/render/filter.js';
import { spokenOf } from '../../../web/render/vocabulary.js';
import { en } from '../../../web/widget/messages/en.js';
import { makeReport } from '../support/make-report.js';

const labels = { left: 'Courier', right: 'Dispatch' };

const only = (status) => ({ ...noFilter, status });

const versions = spokenOf(en, true);

function show(report, status = 'differences', viewName = 'side-by-side', m = en) {
  document.body.innerHTML = ['rows', 'facts', 'left', 'both', 'right'].map((id) => `<div id="${id}"></div>`).join('');
  Element.prototype.scrollIntoView = jest.fn();
  const hosts = Object.fromEntries([...document.body.children].map((host) => [host.id, host]));
  const onSelect = jest.fn();
  const comparison = new ComparisonView(hosts, { m, onSelect });
  comparison.show(report, createView(report), labels, { filter: only(status), viewName });
  return { comparison, hosts, onSelect };
}

const lit = (hosts) => [...hosts.rows.querySelectorAll('[aria-current]')].map((run) => run.closest('.cell').dataset.side);

const report = makeReport({
  left: ['Two died. It rained.', 'The mayor resigned.'],
  right: ['Three died.', 'A dog barked. The mayor resigned.'],
  links: [
    [0, 0],
    [2, 2],
  ],
  details: { '0-0': [['number', 'Two', 'Three', 'The number went from two to three.']] },
});

test('text is text: what stands in a file never becomes markup', () => {
  const hostile = '<img src=x onerror=alert(1)> <script>alert(1)</script> &amp; {{x}} ${y}';
  const { hosts } = show(
    makeReport({ left: [`${hostile} one.`], right: [`furniture: ${hostile}`, `${hostile} two.`], links: [[0, 1]] }),
    'shared',
  );
  expect(document.querySelector('img, script')).toBeNull();
  expect(hosts.rows.textContent).toContain(hostile);
  expect(hosts.facts.textContent).toContain(hostile);
});

test('a status is a sign and a hidden word besides its colour', () => {
  const { hosts } = show(report);
  const run = hosts.rows.querySelector('[data-status="changed"]');
  expect(run.querySelector('svg.sign')).not.toBeNull();
  expect(run.querySelector('.hidden').textContent.trim()).toBe('changed:');
  expect(hosts.rows.querySelector('[data-status="removed"] .hidden').textContent.trim()).toBe('only in Courier:');
  expect(hosts.rows.querySelector('[data-status="added"] .hidden').textContent.trim()).toBe('only in Dispatch:');
  expect(hosts.rows.querySelector('[data-status="shared"] svg')).toBeNull();
});

test('words that differ are marked and said; of two versions they are removed and added, of two outlets nothing is', () => {
  const outlets = show(report).hosts.rows;
  expect(outlets.querySelector('.left mark.words').textContent).toBe('only here: Two (end)');
  expect(outlets.querySelector('.right mark.words').textContent).toBe('only here: Three (end)');
  expect(outlets.querySelector('del, ins')).toBeNull();
  expect(outlets.textContent).not.toMatch(/removed|added/);
  const { hosts } = show(report, 'differences', 'side-by-side', versions);
  expect(hosts.rows.querySelector('.left del.words').textContent).toBe('removed: Two (end)');
  expect(hosts.rows.querySelector('.right ins.words').textContent).toBe('added: Three (end)');
  expect(hosts.rows.querySelector('.left [data-status="removed"] del').textContent.trim()).toBe('It rained.');
  expect(hosts.rows.querySelector('[data-status="removed"] .hidden').textContent.trim()).toBe('removed:');
  expect(hosts.rows.querySelector('mark')).toBeNull();
});

test('a sentence has one sign, of the difference that says most, where its first difference begins', () => {
  const made = makeReport({ left: ['Two died and one fell.'], right: ['Three died and a dog barked.'], links: [[0, 0]] });
  const [left, right] = ['left', 'right'].map((side) => made[side].text);
  const at = (text, words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const [fact] = made.facts;
  made.facts = [
    { ...fact, left: [at(left, 'Two died')], right: [at(right, 'Three died')] },
    { ...fact, status: 'added', left: [], right: [at(right, 'and a dog barked.')], unsure: true },
    { ...fact, status: 'removed', left: [at(left, 'and one fell.')], right: [] },
  ];
  Object.assign(made.facts[0], { status: 'changed', details: [{ kind: 'number', left: at(left, 'Two'), right: at(right, 'Three') }] });
  const { hosts } = show(made);
  const signs = [...hosts.rows.querySelectorAll('svg.sign')];
  expect(signs.map((sign) => [sign.getAttribute('class'), sign.closest('.run').dataset.facts])).toEqual([
    ['sign sign-changed', '0'],
    ['sign sign-changed', '0'],
  ]);
  expect([...hosts.rows.querySelectorAll('[data-unsure]')].map((run) => run.dataset.facts)).toEqual(['1']);
});

test('choosing a fact of the list lights its places on both sides', () => {
  const { hosts, onSelect } = show(report);
  const button = hosts.facts.querySelector('[data-status="changed"] button');
  button.click();
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(lit(hosts)).toEqual(['left', 'right']);
  expect(onSelect).toHaveBeenLastCalledWith(0);
});

test('clicking a sentence selects its fact, and only that one', () => {
  const { hosts } = show(report);
  hosts.rows.querySelector('.left [data-status="changed"]').click();
  hosts.rows.querySelector('.right [data-status="added"]').click();
  expect(lit(hosts)).toEqual(['right']);
  expect(hosts.facts.querySelectorAll('[aria-pressed="true"]')).toHaveLength(1);
});

test('next and previous go through the changes in reading order and around', () => {
  const { comparison, onSelect } = show(report);
  const visited = () => onSelect.mock.calls.map(([id]) => comparison.view.changes.indexOf(id));
  comparison.step(1);
  comparison.step(1);
  comparison.step(1);
  comparison.step(1);
  comparison.step(-1);
  expect(visited()).toEqual([0, 1, 2, 0, 2]);
});

test('from a shared fact one goes on to the change beside it', () => {
  const { comparison, onSelect } = show(report);
  const shared = comparison.view.order.find((id) => comparison.view.facts[id].status === 'shared');
  const { order, changes } = comparison.view;
  const before = changes.filter((id) => order.indexOf(id) < order.indexOf(shared)).length;
  comparison.select(shared);
  comparison.step(-1);
  expect(onSelect).toHaveBeenLastCalledWith(changes[(before - 1 + changes.length) % changes.length]);
  comparison.select(shared);
  comparison.step(1);
  expect(onSelect).toHaveBeenLastCalledWith(changes[before % changes.length]);
});

test('a filter lists the facts of its status and keeps the selection', () => {
  const { comparison, hosts } = show(report);
  comparison.select(0);
  comparison.filter(only('shared'));
  expect(hosts.facts.querySelectorAll('.fact')).toHaveLength(1);
  expect(lit(hosts)).toEqual(['left', 'right']);
  comparison.filter(only('changed'));
  expect(hosts.facts.querySelector('[aria-pressed="true"]')).not.toBeNull();
});

test('furniture is folded with a count', () => {
  const { hosts } = show(
    makeReport({ left: ['furniture: Menu', 'furniture: Log in', 'One came.'], right: ['One came.'], links: [[2, 0]] }),
    'shared',
  );
  const fold = hosts.rows.querySelector('details.furniture');
  expect(fold.open).toBe(false);
  expect(fold.querySelector('summary').textContent).toBe('2 paragraphs not part of the story');
});

test('a long story is drawn in chunks, and a fact far down is reached at once', () => {
  const sentences = Array.from({ length: 200 }, (_, index) => `Number ${index} came.`);
  const { comparison, hosts } = show(makeReport({ left: sentences, right: ['Else.'] }));
  const drawn = hosts.rows.querySelectorAll('.row').length;
  expect(drawn).toBeLessThan(50);
  comparison.select(comparison.view.changes[150]);
  expect(hosts.rows.querySelector('[aria-current]').textContent).toContain('Number 150 came.');
  comparison.finish();
  expect(hosts.rows.querySelectorAll('.row')).toHaveLength(201);
});

test('paragraphs find their own direction', () => {
  const { hosts } = show(makeReport({ left: ['أغلق الجسر.'], right: ['The bridge shut.'] }));
  expect([...hosts.rows.querySelectorAll('.paragraph')].map((paragraph) => paragraph.dir)).toEqual(['rtl', 'ltr']);
});

/** The paragraphs of one text, the left's words as [words], the right's own as {words}. */
function oneText(made, m) {
  const { hosts } = show(made, 'differences', 'inline', m);
  return [...hosts.rows.querySelectorAll('.paragraph')].map((paragraph) => {
    const words = paragraph.cloneNode(true);
    for (const hidden of words.querySelectorAll('.hidden, svg')) hidden.remove();
    for (const gone of words.querySelectorAll('del, mark[data-side="left"], [data-status="removed"]'))
      gone.textContent = `[${gone.textContent}]`;
    for (const come of words.querySelectorAll('ins, mark[data-side="right"]')) come.textContent = `{${come.textContent}}`;
    return words.textContent.trim();
  });
}

test('one text: what the left says otherwise stands where it would have stood', () => {
  expect(oneText(report, en)[0]).toBe('[Two] {Three} died. [It rained.]');
  expect(oneText(report, versions)[0]).toBe('[Two] {Three} died. [It rained.]');
  expect(oneText(report, versions)[1]).toBe('{A dog barked.} The mayor resigned.');
});

test('one text: nothing is said twice, and spaces are right around marks', () => {
  const made = makeReport({
    left: ['The mayor said in May that the big dam (built by Dolen) held. The rest of it went as planned for them.'],
    right: ['The mayor said that the large dam (built by Tesar) held. All else was fine.'],
    links: [
      [0, 0],
      [1, 1],
    ],
    details: {
      '0-0': [
        ['name', 'Dolen', 'Tesar', ''],
        ['date', 'in May', '', ''],
      ],
    },
    residue: { '0-0': [['big', 'large']], '1-1': [['The rest of it went', 'All else was']] },
  });
  expect(oneText(made, en)).toEqual(['The mayor said [in May] that the {large} dam (built by [Dolen] {Tesar}) held. All else was fine.']);
  // Of two versions every edit is there, but a sentence that is another is not shown twice.
  expect(oneText(made, versions)).toEqual([
    'The mayor said [in May] that the [big] {large} dam (built by [Dolen] {Tesar}) held. All else was fine.',
  ]);
  const atEnd = makeReport({
    left: ['He spoke at the quay on Monday.'],
    right: ['He spoke at the quay.'],
    links: [[0, 0]],
    details: { '0-0': [['date', 'on Monday', '', '']] },
  });
  expect(oneText(atEnd, en)).toEqual(['He spoke at the quay [on Monday].']);
});

test('one text: a change that moved shows its old value where it is now', () => {
  const made = makeReport({
    left: ['The repair costs two millions.', 'A first thing stays here.', 'A second thing stays here.'],
    right: ['A first thing stays here.', 'A second thing stays here.', 'The repair costs three millions.'],
    links: [
      [0, 2],
      [1, 0],
      [2, 1],
    ],
    moved: [[0, 2]],
    details: { '0-2': [['money', 'two millions', 'three millions', '']] },
  });
  expect(oneText(made, en)).toEqual([
    'A first thing stays here.',
    'A second thing stays here.',
    'The repair costs [two millions] {three millions}.',
  ]);
  // Nothing is left where it was.
  expect([...document.querySelectorAll('.row.inline')].map((row) => row.hidden)).toEqual([true, false, false, false]);
});

test('one text: a place is lit as in the other views', () => {
  const { comparison, hosts } = show(report, 'differences', 'inline');
  comparison.step(1);
  expect(hosts.rows.querySelectorAll('[aria-current]').length).toBeGreaterThan(0);
});

test('the ledger has a column for each side and one for both, with both values of what changed', () => {
  const { comparison, hosts } = show(report, 'all', 'ledger');
  const texts = (name) => [...hosts[name].querySelectorAll('.quote-text')].map((quote) => quote.textContent);
  expect(texts('left')).toEqual(['It rained.']);
  expect(texts('right')).toEqual(['A dog barked.']);
  expect(texts('both')).toEqual(['only here: Two (end) died.', 'only here: Three (end) died.', 'The mayor resigned.']);
  expect([...hosts.both.querySelectorAll('.value bdi')].map((value) => value.textContent)).toEqual(['Two', 'Three']);
  comparison.filter(only('all'), 'kind');
  expect([...hosts.both.querySelectorAll('h4')].map((heading) => heading.textContent)).toEqual(['number 1', 'statement 1']);
});

test('from the ledger the selected fact is found again in the texts', () => {
  const { comparison, hosts } = show(report, 'all', 'ledger');
  hosts.both.querySelector('[data-status="changed"] button').click();
  expect(lit(hosts)).toEqual([]);
  comparison.lookAt('side-by-side');
  expect(lit(hosts)).toEqual(['left', 'right']);
});

test('a long stretch without a change is folded, and opens for a fact in it', () => {
  const same = Array.from({ length: 12 }, (_, index) => `Number ${index} came.`);
  const links = same.map((_, index) => [index, index]);
  const { comparison, hosts } = show(makeReport({ left: [...same, 'One left.'], right: [...same, 'Else.'], links }), 'all');
  const fold = hosts.rows.querySelector('details.fold');
  expect(fold.querySelector('summary').textContent).toBe('10 paragraphs without a difference');
  expect(fold.open).toBe(false);
  comparison.select(5);
  expect(fold.open).toBe(true);
  expect(lit(hosts)).toEqual(['left', 'right']);
});
