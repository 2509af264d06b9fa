import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { patternOf } from '../../scripts/lexicon/cues.mjs';
import { fold } from '../../scripts/lexicon/fold.mjs';
import { blank, withHeads } from '../../scripts/lexicon/heads.mjs';
import { deciding, decidingOf } from '../../scripts/lexicon/languages.mjs';
import { formsOf, parse, read } from '../../scripts/lexicon/read.mjs';
import { sections } from '../../scripts/lexicon/sections.mjs';
import { pack } from '../../scripts/lexicon/tables.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const head = 'language: Test\nscript: latin\n';
/** What is wrong with a file of these lines under its headers; line 3 is the first of them. */
const problemsOf = (...lines) => parse('lexicon/xx.txt', head + lines.join('\n')).problems;
const packed = (name, ...lines) => {
  const { language, problems } = parse('lexicon/xx.txt', `${head}[${name}]\n${lines.join('\n')}`);
  expect(problems).toEqual([]);
  return pack(sections.get(name), language.sections.get(name).rows);
};

test('what is committed is what the files give', () => {
  expect(read(path.join(root, 'lexicon')).problems).toEqual([]);
  execFileSync(path.join(root, 'scripts/generate-lexicon'), ['--check']);
});

test('languages have all that decides a statement', () => {
  const { languages } = read(path.join(root, 'lexicon'));
  const lacking = languages
    .filter((language) => language.sections.has('contrast sets'))
    .flatMap((language) => Object.keys(deciding).map((kind) => [`${language.code} ${kind}`, decidingOf(language, kind)]))
    .filter(([, count]) => !count)
    .map(([name]) => name);
  expect(lacking).toEqual([]);
});

test('brackets hold what may stand in their place', () => {
  expect(formsOf('told')).toEqual(['told']);
  expect(formsOf('claim(,s,ed)')).toEqual(['claim', 'claims', 'claimed']);
  expect(formsOf('den(y,ies)')).toEqual(['deny', 'denies']);
  expect(formsOf('(read,see)_more(,:)', /./u)).toEqual(['read_more', 'read_more:', 'see_more', 'see_more:']);
  for (const bad of ['claim(s', 'claims)', 'a,b', 'a(b,b)', 'a((b))', '()', 'two;words']) expect(formsOf(bad)).toBeNull();
});

test('words are folded, sorted and counted once', () => {
  expect(fold('Jänner')).toBe('janner');
  expect(fold('п’ять Łódź ёж ß')).toBe("п'ять lodz еж ss");
  expect(packed('negations', 'nié kein', 'nie')).toBe('kein nie');
});

test('labels are numbers where the engine counts them', () => {
  expect(packed('cardinals', '20: zwanzig', '2: zwei', '  zwo')).toBe('20 zwanzig|2 zwei zwo');
  expect(packed('approximations', 'most: bis_zu', 'about: etwa')).toBe('1 etwa|5 bis_zu');
  expect(packed('clock words', 'afternoon: pm', 'hour: uhr')).toBe('12 pm|24 uhr');
});

test('scales stand in their place, sets in their order', () => {
  expect(packed('antonyms', 'win/lose: won | lost', 'rise/fall: rose', '  grew | fell')).toMatch(/^grew rose\|fell;won\|lost;;/u);
  expect(packed('countries', 'france | french', 'eu e.u.')).toBe('france|french;eu e.u.');
});

test('phrases of saved pages become patterns', () => {
  expect(patternOf('read_(more,also)')).toBe('read (?:more|also)');
  expect(patternOf("don't_miss")).toBe('don.?t miss');
  expect(patternOf('log(,_)in!')).toBe('log(?:| )in\\b');
  expect(patternOf('fot.$')).toBe('fot\\.$');
});

test.each([
  ['[nothing of the kind]', 'xx.txt:3: unknown section "nothing of the kind"'],
  ['[negations]\nno\n[negations]\nnot', 'xx.txt:5: section "negations" stands here twice'],
  ['[negations]\nno not\nno', 'xx.txt:5: "no" stands twice in [negations]'],
  ['[negations]\nne\u0301', 'xx.txt:4: is not in Unicode normalisation form C'],
  ['[negations]\nno(t', 'xx.txt:4: "no(t" is no word'],
  ['[cardinals]\ntwo', 'xx.txt:4: "two" has no label'],
  ['[cardinals]\ntwo: two', 'xx.txt:4: [cardinals] has no label "two"'],
  ['[cardinals]\n2: two\n3: two', 'xx.txt:5: "two" has another label in line 4'],
  ['[seasons]\nspring: spring', 'xx.txt:3: [seasons] lacks summer, autumn, winter'],
  ['[antonyms]\nrise/fall: rose', 'xx.txt:4: "rise/fall" has 2 sides, here are 1'],
  ['[antonyms]\nrise/fall: rose | rose', 'xx.txt:4: "rose" stands on two sides'],
  ['[claims]\nclaimed\n[denials]\nclaimed', 'xx.txt:6: "claimed" stands in [claims] (line 4) too'],
  ['[hedges]\nperhaps ', 'xx.txt:4: ends in a space'],
])('%j is refused by line', (lines, problem) => {
  const problems = problemsOf(lines);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test('headers are asked for and checked', () => {
  expect(parse('lexicon/xx.txt', 'language: Test\nscript: runes\n').problems).toEqual([
    expect.stringContaining('xx.txt:2: unknown script "runes"'),
    expect.stringContaining('no line "script: …"'),
  ]);
});

test('a new file has every head, and is whole once it is named', () => {
  const text = blank();
  expect(text.match(/^\[/gmu)).toHaveLength(sections.size);
  expect(withHeads(text.replace(/^\[negations\].*$/mu, '[negations] anything'))).toBe(text);
  const { language, problems } = parse('lexicon/xx.txt', text.replace('language: ', 'language: Test'));
  expect(problems).toEqual([]);
  expect(language.sections.size).toBe(0);
});
