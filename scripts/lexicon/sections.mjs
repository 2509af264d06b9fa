// The sections that a lexicon file may have. Adding one takes a line here and a reader in C++ (or, of
// the pages' cues, in web/readers/page/cues.js).
//
// Brackets hold what may stand in their place (lexicon/README.md), and a phrase of the pages' cues may end in
// "$" (nothing follows) or "!" (no letter follows).
//
// scope  'own'  read for texts of that language only
//        'any'  read for every text: the words of all languages together
//        'web'  read by the readers of saved pages, all languages together
// kind   'words'    words
//        'values'   lines "label: words"; what a label may be stands in `labels`
//        'scales'   lines "label: words | words", the sides of a scale
//        'sets'     lines "words | words" without a label; each line is a set
//        'phrases'  as words, most of them of several words
// labels a list (a label counts as its place in it, from `from` on), an object (label: number), a
//        pattern, or the name of a C++ table whose codes the labels are
// complete     every label of the list has to be there
// identifies   says which language a text is in, so that it is in the module for every language; other sections of scope 'own' are
//              there for English alone, and for each further language in a file that is loaded (wasm/lexicon/further.h)
// exclusive    a word stands in no more than one section of that name

/** @import { Rule } from './types.d.ts' */

const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const number = /^\d{1,10}$/u;
const currency = /^(?:[A-Z]{3}|cent|pence|peso|crown)$/u;
const offset = /^[+-]\d{4}$/u;
const minutes = { '-45': 15, '-30': 30, '-15': 45, '+15': 75, '+30': 90 }; // with 60 added
const units = (
  'km mi m ft in cm mm yd kg g mg lb oz t ton ha ac l ml gal km/h mph m/s kn W kW MW GW kWh MWh GWh TWh ' +
  '°C °F K ° m² km² cm² mi² ft² m³ cm³ ft³ times'
).split(' ');
const durations = 'centuries decades years months weeks days hours minutes seconds'.split(' ');
export const antonymScales = (
  'rise/fall win/lose before/after killed/injured accept/reject guilty/innocent open/close arrest/release begin/end ' +
  'more/less buy/sell for/against confirm/deny man/woman profit/loss morning/afternoon/evening ' +
  'north/south/east/west increase/decrease legal/illegal allow/forbid likely/unlikely'
).split(' ');

export const contrastClasses =
  'light quantifier modality negation condition conjunction time direction place exception privative pronoun indefinite'.split(' ');

/**
 * @param {string} name
 * @param {string} says
 * @param {Partial<Rule>} [more]
 * @returns {Rule}
 */
const own = (name, says, more = {}) => ({ name, says, scope: 'own', kind: 'words', ...more });
/**
 * @param {string} name
 * @param {string} says
 * @param {Partial<Rule>} [more]
 * @returns {Rule}
 */
const any = (name, says, more = {}) => ({ name, says, scope: 'any', kind: 'words', ...more });
/**
 * @param {string} name
 * @param {string} says
 * @param {Partial<Rule>} [more]
 * @returns {Rule}
 */
const web = (name, says, more = {}) => ({ name, says, scope: 'web', kind: 'phrases', ...more });
/**
 * @param {Rule['labels']} labels
 * @param {Partial<Rule>} [more]
 * @returns {Partial<Rule>}
 */
const values = (labels, more = {}) => ({ kind: 'values', labels, ...more });
const voice = { exclusive: 'what is said of a statement' };
const cue = { exclusive: 'first words of furniture' };

/**
 * The groups are headings in the files and in docs/languages.md.
 * @type {Record<string, Rule[]>}
 */
export const groups = {
  'Small words': [
    own('function words', 'hold sentences together and say little; by them the language is identified', { identifies: true }),
    own('negations', 'turn a statement round; count as function words too', { identifies: true }),
    own('frequent words', 'are in all news, and weigh little: "said", "year"', { identifies: true }),
    any('word variants', 'are small words that stand for each other: "not", "n\'t"', { kind: 'sets' }),
    any('spelling variants', 'are one word in two spellings that follow no rule: "grey", "gray"', { kind: 'sets' }),
    any('identifying words', 'tell a language from another of its script, where it has no function words here'),
  ],
  Numbers: [
    own('cardinals', 'are numbers by their value; whole hundreds too, where they are one word', values(number)),
    own('number articles', 'are numbers, and articles, pronouns or something else as well', values(number)),
    own('hundreds', 'multiply by a hundred'),
    own('number parts', 'are numbers only inside a number that is written as one word: "huszon" of "huszonhárom"', values(number)),
    own('number scales', 'are powers of ten, by their exponent', values(number)),
    own('vague numbers', 'are counted without a number: "dozens"', values(number)),
    own('rough counts', 'before "hundred" and the like make a magnitude of it: "a few hundred"'),
    own('dozens', 'count in groups, by how many there are in one: "dozen"', values(number)),
    own('number joiners', 'stand between the parts of a number: "two hundred and six"'),
    own('decimal words', 'stand for the point of a decimal number: "two point four"'),
    own('minus words', 'make a temperature or a share after them negative: "minus"'),
    own('times words', 'say how often, by their number: "twice"', values(number)),
    own('share words', 'stand between a part and how many there are: "one in five"'),
    own('every words', 'before an ordinal make a share of it: "every fifth"'),
    own('range words', 'stand between the ends of a range: "5 to 7"'),
    own('range starts', 'before "5 to 7" say that it goes from one to the other, and is no range: "from"'),
    own('range openings', 'before two numbers with "and" make a range of them: "between"'),
    own('zero words', 'deny, and are zero where the other text writes it: "no"'),
    own('number links', 'stand between a number and its currency or month: "of"'),
    own('halves', 'add a half to a number, or are one: "anderthalb" is 1 and a half', values(number)),
    own('fractions', 'are parts, by how many there are in a whole', values(number)),
    own('ordinals', 'are places in a row, by their number', values(number)),
    own('before the second', 'have to stand before "second" where it is a place in a row; without this section anything may'),
    own('ordinal endings', 'follow the digits of an ordinal: "th"'),
    own('approximations', 'say how exact the figure after them is', values('about over under least most nearly'.split(' '), { from: 1 })),
    any('approximation negations', 'turn "more than" after them into "at most": "no more than"'),
    any('or words', 'stand between a figure and "more" or "less"'),
    any('or more', 'after "or" make a figure the least: "30 or more"'),
    any('or less', 'after "or" make a figure the most: "30 or less"'),
    own('percent words', 'are "percent"'),
    own('percentage point words', 'are "percentage points"'),
    own('per mille words', 'are "per mille"'),
    own('currencies', 'are money, by its code', values(currency)),
    any('dollars', 'before a dollar sign or "dollars" say whose: "US $", "Canadian dollars"', values(currency)),
    any('units', 'are units of measure', values(units)),
    any('unit modifiers', 'beside a unit of length make areas and volumes of it', values({ '²': 2, '³': 3 })),
    any('per words', 'stand between a unit of length and one of time: "miles per hour"'),
    any('durations', 'are units of time, where they can be no part of a date', values(durations)),
    any('long words', 'after a unit of time make a length of it: "monthslong"'),
    own('for a time words', 'before a unit of time alone say how long: "for months"'),
    any('scales in tokens', 'make one token with the digits before them: "2.5 billion"'),
    any('han counters', 'are characters for what is counted: before them a Han character alone is a number'),
    any('han currencies', 'are money after a number in Han characters or before them', values(currency)),
    any('han approximations', 'are characters that say that the number after them is not exact'),
    own('percent openers', 'are "percent" before the number: "yüzde 15"'),
    own('number endings', 'follow number words of a language that ties its particles to them: "월요일에"'),
    any('han percent words', 'are "percent" after a number in Han characters or before Korean words'),
    any('han units', 'are units of measure there', values(units)),
    any('age adjectives', 'begin a word that makes an age of the number before it: "42-jährig"'),
    any('words for old', 'after "41 years" make an age of it'),
    any('words for aged', 'before a number make an age of it'),
  ],
  Dates: [
    own('months', 'are months, short and long, in every case', values(months, { from: 1, complete: true })),
    own('ambiguous months', 'are months and other words as well: only with a number beside them'),
    own('month openers', 'before a month that is another word as well make a month of it: "in May"'),
    own('weekdays', 'are days of the week', values(weekdays, { from: 1, complete: true })),
    own('relative days', 'are days counted from the day of the text', values('yesterday today tomorrow'.split(' '), { from: 0 })),
    own('seasons', 'are seasons', values('spring summer autumn winter'.split(' '), { from: 1, complete: true })),
    own('season openers', 'have to stand before a season; without this section a season stands alone'),
    any('next words', "before a weekday say that it is the one after the text's day"),
    any('last words', "before a weekday say that it is not the text's day itself"),
    any('time zones', 'follow a time of day, in capitals, by how far they are from UTC', values(offset)),
    any('named time zones', 'do too, and change between summer and winter: "ET"'),
    own(
      'parts of the day',
      'follow an hour, or are one: "at seven in the evening", "noon"',
      values({ morning: 0, evening: 12, noon: 36, midnight: 48 }),
    ),
    own('day openers', 'stand between an hour and a part of the day: "in the"'),
    own('decade parts', 'stand before a decade, by their place in it', values({ early: 1, mid: 2, late: 3 })),
    any('date prefixes', 'are tied to a date with a hyphen: "mid-2024"'),
    any('decade endings', 'are tied to the digits of a decade: "1990s"'),
    any('han half days', 'stand before an hour in Chinese and Japanese', values({ morning: 0, afternoon: 12 })),
    any('han eras', 'are eras of Japan and Taiwan, by the year before their first', values(number)),
    own(
      'clock openers',
      'stand before an hour: the figure after "hour" is one, after "time" if it has minutes',
      values({ words: 0, time: 1, hour: 2 }),
    ),
    own('hour names', 'are hours as a clock tells them, beside the cardinals: "ósmej"', values(number)),
    own('before the hour', 'make a time of the hour after them, by minutes: "half past"', values(minutes)),
    own('after a number', 'make a time of the hour before them, and add a half to a number: "et demie"', values({ half: 1, ...minutes })),
    own(
      'minute words',
      'stand between minutes and the hour ("past", "to"), the hour and minutes ("y", "menos"), or before both ("без")',
      values({ past: 1, to: 2, more: 3, less: 4, lacking: 5 }),
    ),
    own('hijri months', 'are months of the Islamic calendar, by their number', values(number)),
    any('eras', 'stand before or after a year that is not the Gregorian one', values({ hijri: 1, buddhist: 2 })),
    own('date words', 'stand beside a date or a time of day and add nothing: "the year" of "in the year 2020"'),
    own('clock words', 'follow an hour', values({ morning: 0, afternoon: 12, hour: 24 })),
  ],
  Names: [
    any('name titles', 'stand before a name and are no part of it: "president"'),
    any('name particles', 'may stand inside a name: "van"'),
    any('name bodies', 'are what "of" ties to the words after it: "ministry of"'),
    any('demonyms', 'say whose, and name nobody, beside those of countries'),
    any('countries', 'are countries, a few bodies, and cities of two names: their names | their demonyms', { kind: 'sets' }),
    own('name qualifiers', 'begin the name of something else than the rest of it names: "South Sudan"'),
    any('nicknames', 'are first names that mean one person: long and short', { kind: 'sets' }),
    any(
      'name endings',
      'follow a name: forms of companies, which do not tell names apart, and "junior", which does',
      values({ company: 0, junior: 1, senior: 2 }),
    ),
    any('name articles', 'may stand between the particle and the rest of a name: "de la"'),
    any('origin prepositions', 'stand between a body and its place: "of"'),
  ],
  Statements: [
    own('antonyms', 'cannot both be true of one thing', { kind: 'scales', labels: antonymScales }),
    own('contrast sets', 'decide what is stated: words between two bars mean the same, others of a line do not', {
      kind: 'scales',
      labels: contrastClasses,
    }),
    own('denying prefixes', 'turn the word round that they stand before: "unlawful"'),
    own('denying phrases', 'turn the word round that they stand before, as a "not" does: "far from"'),
    own('symmetric verbs', 'state the same of their subject and their object, whichever of the two comes first: "married", "borders"'),
    own('passive voice', 'make a passive of a sentence: forms of "be", and the "by" before who acts', values(['auxiliary', 'agent'])),
    own('verb endings', 'say when something happens: "закрыла", "закроет"', values(['past', 'present', 'future'])),
    own('form endings', 'are endings of one word, after three letters or more, that a stemmer leaves apart: "подписывал", "подписал"', {
      kind: 'sets',
    }),
    own('counter sets', 'count one sort of thing after a number, each as well as the others of its line: "三名", "三位"', { kind: 'sets' }),
    own('irregular forms', 'are forms of one verb, alone or with one prefix before them: "fit", "fait"; "défit", "défait"', {
      kind: 'sets',
    }),
    own(
      'aspect prefixes',
      'make a perfective verb of those that begin like this, and say no more: "писал", "написал"',
      values(/^\p{Ll}{1,4}$/u),
    ),
    own('open questions', 'begin what nobody has answered: "whether"'),
    own('happening verbs', 'say only that something takes place: "it happened on Monday"'),
    own('plans', 'make a plan of the verb after them and "to": "expected", "set"'),
    own('clause openers', 'start a clause; where a comma has to stand before one, only those that need none'),
    own('attribution markers', 'say that who says it comes after them: "according"', voice),
    own('reporting verbs', 'say that somebody says it, and no more: "said"', voice),
    own('claims', 'say that somebody says it, and keep their distance: "claimed"', voice),
    own('confirmations', 'say that somebody bears it out: "confirmed", "admitted"', voice),
    own('denials', 'say that somebody denies it', voice),
    own('refusals', 'are a "not" in other words: "failed", "refused"', voice),
    own('hedges', 'say that nobody is certain: "allegedly", "perhaps"', voice),
    own('assurances', 'say that it is certain: "definitely"', voice),
    own('possibility', 'say that it may be: "may", "could"', voice),
    own('future', 'say that it will be: "will"', voice),
    own('comment verbs', 'are what somebody refuses to do who says nothing: "comment"', voice),
    own('limiting words', 'take the denial from a "not" before them: "not only", "no doubt"', voice),
    any('explanations', 'say of a figure that it is of another time, a part, or an addition, anywhere in its sentence'),
    any('near explanations', 'say the same within a few words of the figure'),
    any('correction openings', 'begin a note on what was corrected: "Correction:"', { kind: 'phrases' }),
    any('correction phrases', 'are in such notes and hardly anywhere else', { kind: 'phrases' }),
  ],
  Sentences: [
    any('sentence openers', 'are function words that, with a capital, are likely to start a sentence'),
    any('opening particles', 'are such words that are parts of names too, so that an initial may stand before them'),
    any('title abbreviations', 'stand before a name; their full stop ends no sentence: "Dr."'),
    any('rank abbreviations', 'are the same, but only with a capital: "Gen."'),
    any('inner abbreviations', 'introduce what follows; their full stop ends no sentence: "vs."'),
    any('number abbreviations', 'are abbreviations before a number, else words: "No. 5"'),
    any('unit abbreviations', 'follow a number, and may end a sentence: "5 млн."'),
    any('general abbreviations', 'end a sentence where the next word looks like the start of one: "Inc."'),
    any('capitalised abbreviations', 'are the same, but only with a capital: "Calif."'),
    any('pointed abbreviations', 'have full stops inside, and end no sentence: "e.g."'),
    any('half days', 'are "a.m." and "p.m.", after which a name may start a sentence'),
    any('after a time of day', 'may follow them in the same sentence: "6 p.m. Monday"'),
    any('months after a day', 'are months of languages that write the day with a full stop: "5. Juni"'),
    any('before a day', 'stand before such a number: "im 19. Jahrhundert"'),
    any('quotation verbs', 'say who spoke after a question or an exclamation: "Why?" Hill asked'),
    any('quotation particles', 'carry a quotation on after its closing mark'),
    any('exclaimed names', 'are written with an exclamation mark that ends no sentence'),
    any('elided words', 'lose their vowel before another, and are tokens of their own: "l\'eau"'),
  ],
  Furniture: [
    any('inviting words', 'begin a line that asks the reader to do something: "subscribe"', cue),
    any('credit words', 'begin a line on a picture or who made it: "photo"', cue),
    any('author words', 'begin a line that names who wrote: "by"', cue),
    web('page pointers', 'begin a short block of a saved page that points elsewhere: "Read more: …"'),
    web('page invitations', 'begin one that asks the reader to do something: "Sign up"'),
    web('page rights', 'begin a notice of rights, or of where a text was first'),
    web('page rights endings', 'end a notice of rights'),
    web('picture credits', 'name who made a picture: in brackets at the end of a block, at its start, or before a colon'),
    web('opening picture credits', 'are the same, but not before a colon inside a block'),
    web('bracketed picture credits', 'are the same, but only in brackets at the end'),
    web('picture credit joiners', 'follow a picture credit at the start of a block: "Photo by"'),
    web('picture agencies', 'end a block that is on a picture, after a bracket or a stroke'),
    web('ages of pages', 'after a number say how long ago a page was changed: "5 hours"'),
    web('reading times', 'say how long reading takes: "4 min read"'),
    web('page number words', 'stand between the number of a page and how many there are: "3 of 12"'),
  ],
};

export const sections = new Map(Object.values(groups).flatMap((list) => list.map((section) => [section.name, section])));

/** Scripts that a language may be written in; wasm/language/language_id.cpp knows them by these names. */
export const writings = 'latin cyrillic greek hebrew arabic devanagari han kana none'.split(' ');

/**
 * "function words" is kFunctionWords in C++.
 * @param {string} name
 */
export const constantOf = (name) => 'k' + name.replace(/(?:^|\s)(\p{L})/gu, (_, letter) => letter.toUpperCase());
