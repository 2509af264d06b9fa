// Places that look like borders and are none, and those that are one word further up.
//
//     needed | to be reminded         an infinitive belongs to its verb
//     said | that she left            so does a clause that only a verb can govern
//     problems, | such as floods      examples are no statement
//     he left | by selling it         nor is what a preposition governs, unless it is a clause:
//                                     "after the storm hit the town"
//     whether Hill | or his wife knew two nouns are one subject
//     a house in | which he lived     a house | in which he lived
//     he resigned and | left          he resigned | and left
//
// Tested by tests/cpp/facts/clauses/statements_test.cpp.
#include "facts/clauses/borders.h"

#include "facts/clauses/connectives.h"

namespace storydiff {
namespace {

/// Words that are gone back over, so that work is linear in the words.
constexpr std::uint32_t kReach = 64;
/// Words before the "which" of "the latter of which".
constexpr std::uint32_t kRelativeReach = 4;

}  // namespace

BorderFinder::BorderFinder(const Article& article, const Terms& terms, const SideTerms& side,
                           const SubjectFinder& subjects)
    : text_(article.segmentation), terms_(terms), side_(side), subjects_(subjects) {
  const std::string_view language = std::string_view(side.language).substr(0, 2);
  english_ = language == "en";
  opens_.reserve(terms.vocabulary.size());
  for (const Term& t : terms.vocabulary) opens_.push_back(opens_clause(t.folded, language));
}

bool BorderFinder::may_start(std::uint32_t word, Range sentence) const {
  const Term& here = term(word);
  const Term& before = term(word - 1);
  if (here.kind == WordKind::punctuation || word + 1 >= sentence.last) return false;
  if (before.kind == WordKind::punctuation) {
    return before.folded != "." && text_.words[word - 1].span.end != text_.words[word].span.start;
  }
  if (!opens(word)) return false;
  // "three days after the storm", "an hour before it broke"
  const PartOfSpeech tag = side_.tags[word - 1];
  const bool measured =
      word - sentence.first >= 2 && tag == PartOfSpeech::noun &&
      (side_.tags[word - 2] == PartOfSpeech::numeral ||
       (side_.tags[word - 2] == PartOfSpeech::determiner && subjects_.names_time(word - 1)));
  return !measured && tag != PartOfSpeech::adverb && tag != PartOfSpeech::adjective &&
         tag != PartOfSpeech::adposition;
}

std::uint32_t BorderFinder::border(std::uint32_t word, std::uint32_t from, Range sentence) const {
  if (is_predicate(word, from) || needs_before(word, from, sentence)) return kNone;
  std::uint32_t at = relative_start(word, from);
  if (at == word && is_governed(word, from)) return kNone;
  const auto is = [&](std::uint32_t w, PartOfSpeech tag) { return side_.tags[w] == tag; };
  if (at - 1 > from && is(at - 1, PartOfSpeech::coordinator)) --at;
  if (is(at, PartOfSpeech::coordinator) && joins_nouns(at, from)) return kNone;
  while (at - 1 > from && is_opening_mark(at - 1)) --at;
  return at;
}

bool BorderFinder::has_clause(std::uint32_t word, Range sentence) const {
  const std::uint32_t end = sentence.last - word > kReach ? word + kReach : sentence.last;
  const auto in_phrase = [&](std::uint32_t w) {
    const PartOfSpeech tag = side_.tags[w];
    if (tag == PartOfSpeech::coordinator) {
      return w > word && w + 1 < end && is_nominal(side_.tags[w + 1]);
    }
    if (tag == PartOfSpeech::adposition) return subjects_.ties(w);
    return is_nominal(tag) && !opens(w);
  };
  std::uint32_t w = word;
  while (w < end && in_phrase(w)) ++w;
  if (w == word) return false;
  // "after he's gone"
  if (side_.tags[w - 1] == PartOfSpeech::pronoun &&
      term(w - 1).folded.find('\'') != std::string_view::npos) {
    return true;
  }
  while (w < end && side_.tags[w] == PartOfSpeech::adverb) ++w;
  return w < end && is_verb(side_.tags[w]) && side_.tags[w - 1] != PartOfSpeech::particle;
}

/// Whether a mark belongs to the word after it.
bool BorderFinder::is_opening_mark(std::uint32_t mark) const {
  if (side_.tags[mark] != PartOfSpeech::punctuation) return false;
  const bool touches = text_.words[mark].span.end == text_.words[mark + 1].span.start;
  return is_opening(term(mark).folded) ||
         (touches && text_.words[mark - 1].span.end != text_.words[mark].span.start);
}

bool BorderFinder::is_quote(std::uint32_t word) const {
  return term(word).folded == "\"" || term(word).folded == "'";
}

/// Whether a verb is that of the noun right before it, since no other verb stands between the last
/// mark or conjunction and it: "and the crews [cheered]" is not like "a man [arrested] there".
bool BorderFinder::is_predicate(std::uint32_t word, std::uint32_t from) const {
  if (!is_verb(side_.tags[word])) return false;
  bool nominal = false;
  for (std::uint32_t w = word; w > from && word - w < kReach; --w) {
    const PartOfSpeech tag = side_.tags[w - 1];
    if (is_verb(tag)) return false;
    if (is_quote(w - 1)) continue;
    if (tag == PartOfSpeech::punctuation || tag == PartOfSpeech::coordinator ||
        tag == PartOfSpeech::subordinator) {
      return nominal;
    }
    nominal = nominal || tag == PartOfSpeech::noun || tag == PartOfSpeech::proper_noun;
  }
  return nominal;
}

/// Whether what begins at a word says nothing without what stands before it.
bool BorderFinder::needs_before(std::uint32_t word, std::uint32_t from, Range sentence) const {
  const PartOfSpeech tag = side_.tags[word];
  if (tag == PartOfSpeech::subordinator && !opens(word)) return true;
  if (word + 1 >= sentence.last) return false;
  const PartOfSpeech next = side_.tags[word + 1];
  if (tag == PartOfSpeech::particle) return is_verb(next);
  if (tag == PartOfSpeech::adjective) return next == PartOfSpeech::adposition;
  const StatementStart start = side_.starts[word];
  if (tag == PartOfSpeech::adposition) {
    const bool marked = opens(word) || side_.tags[word - 1] == PartOfSpeech::punctuation;
    return !marked && start != StatementStart::resumes;
  }
  // "so loud that", after "was"
  if (tag == PartOfSpeech::adverb && opens(word) &&
      (next == PartOfSpeech::adjective || next == PartOfSpeech::adverb)) {
    return true;
  }
  // "Hill, 55, left"
  if (tag == PartOfSpeech::numeral && next == PartOfSpeech::punctuation) return true;
  if (side_.tags[word - 1] == PartOfSpeech::punctuation) return false;
  // From here on nothing marks the place.
  // "the coverage after his remarks | were made public"
  if (is_verb(tag)) {
    const bool own = start == StatementStart::shares || start == StatementStart::begins;
    return own && word - 1 > from && side_.tags[word - 1] != PartOfSpeech::coordinator;
  }
  // "the hope | that we have won": what is a relative clause and what is not is hard to tell.
  if (tag != PartOfSpeech::pronoun || start != StatementStart::describes) return false;
  if (english_ && !opens(word) && term(word).folded != "that") return true;
  std::uint32_t verb = word + 1;
  while (verb < sentence.last && side_.tags[verb] == PartOfSpeech::adverb) ++verb;
  return verb == sentence.last || !is_verb(side_.tags[verb]);
}

/// Whether the word before, with no mark between but one that opens, is one that another word has
/// to follow.
bool BorderFinder::is_governed(std::uint32_t word, std::uint32_t from) const {
  std::uint32_t before = word - 1;
  while (before > from && is_opening_mark(before)) --before;
  const bool joins = side_.tags[word] == PartOfSpeech::coordinator || opens(word);
  switch (side_.tags[before]) {
    case PartOfSpeech::subordinator:
      return true;
    case PartOfSpeech::determiner:
    case PartOfSpeech::particle:
      return !joins;
    case PartOfSpeech::adposition:
    case PartOfSpeech::auxiliary:
    case PartOfSpeech::pronoun:
    case PartOfSpeech::verb:
      // "the house he lived in | burned down"
      return !joins &&
             !(side_.starts[word] == StatementStart::resumes && is_verb(side_.tags[word]));
    default:
      return false;
  }
}

/// Whether a conjunction without a comma joins two nouns before their verb: what stands before the
/// first one is no verb.
bool BorderFinder::joins_nouns(std::uint32_t coordinator, std::uint32_t from) const {
  std::uint32_t w = coordinator;
  while (w > from && coordinator - w < kReach && is_nominal(side_.tags[w - 1])) --w;
  if (w == coordinator) return false;
  return w == from || !is_verb(side_.tags[w - 1]);
}

/// The first word of a relative clause of which a word is the pronoun: "[in] which".
std::uint32_t BorderFinder::relative_start(std::uint32_t word, std::uint32_t from) const {
  const auto is = [&](std::uint32_t w, PartOfSpeech tag) { return side_.tags[w] == tag; };
  if (!is(word, PartOfSpeech::pronoun) || !opens(word)) return word;
  if (word - 1 <= from || !is(word - 1, PartOfSpeech::adposition)) return word;
  for (std::uint32_t w = word - 1; w > from && word - w <= kRelativeReach; --w) {
    if (is(w - 1, PartOfSpeech::punctuation)) return w;
    if (!is_nominal(side_.tags[w - 1])) break;
  }
  return word - 1;
}

}  // namespace storydiff
