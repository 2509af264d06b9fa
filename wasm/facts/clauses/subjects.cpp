// Subjects by parts of speech: the noun phrase before a verb that no preposition governs.
//
//     The mayor of Vellmar (Norvik) this week also said      [The mayor of Vellmar]
//     In the old town the bridge that burned was rebuilt     [the bridge]
//
// Tested by tests/cpp/facts/clauses/statements_test.cpp.
#include "facts/clauses/subjects.h"

#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

bool is_closing(std::string_view folded) {
  return folded == ")" || folded == "]" || folded == "）";
}

/// What a noun phrase may end in: "the mayor", "she", "Rome", "40".
bool is_head(PartOfSpeech tag) {
  return tag == PartOfSpeech::noun || tag == PartOfSpeech::proper_noun ||
         tag == PartOfSpeech::pronoun || tag == PartOfSpeech::numeral;
}

/// What may stand between a subject and its verb: "the mayor [also had not] resigned".
bool is_adverbial(PartOfSpeech tag) {
  return tag == PartOfSpeech::adverb || tag == PartOfSpeech::auxiliary ||
         tag == PartOfSpeech::particle;
}

/// Words before a verb that are searched for its subject, so that work is linear in the words.
constexpr std::uint32_t kReach = 40;
/// Most noun phrases that are taken as one subject: "Hill and his team".
constexpr std::uint32_t kMostCoordinated = 4;

std::uint32_t nearest(std::uint32_t from, std::uint32_t end) {
  return end - from > kReach ? end - kReach : from;
}

}  // namespace

bool is_opening(std::string_view folded) {
  return folded == "(" || folded == "[" || folded == "（";
}

SubjectFinder::SubjectFinder(const Article& article, const Terms& terms, const SideTerms& side)
    : text_(article.segmentation), terms_(terms), side_(side) {
  const std::string_view language = std::string_view(side.language).substr(0, 2);
  StringTable prepositions;
  for (std::string_view words = lexicon::kOriginPrepositions; !words.empty();) {
    prepositions.add(take_part(words));
  }
  StringTable times;
  for (const lexicon::Section* section : {&lexicon::kWeekdays, &lexicon::kMonths}) {
    lexicon::each_row(lexicon::list_of(*section, language),
                      [&](std::string_view, std::string_view words) {
                        while (!words.empty()) times.add(take_part(words));
                      });
  }
  times_.reserve(terms.vocabulary.size());
  ties_.reserve(terms.vocabulary.size());
  for (const Term& t : terms.vocabulary) {
    times_.push_back(times.find(t.folded) != StringTable::kNone);
    ties_.push_back(prepositions.find(t.folded) != StringTable::kNone);
  }
}

Range SubjectFinder::of(Range words) const {
  bool verbs = false;
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    if (!is_verb(side_.tags[w]) || is_infinitive(w, words.first) || in_compound(w)) continue;
    verbs = true;
    const Range subject = phrase_before(w, words.first);
    if (!subject.empty()) return subject;
  }
  return verbs ? Range{} : phrase_before(words.last, words.first);
}

/// Whether a particle that denies nothing stands before a verb: "[to] leave", not "did [not] leave".
bool SubjectFinder::is_infinitive(std::uint32_t verb, std::uint32_t from) const {
  while (verb > from && side_.tags[verb - 1] == PartOfSpeech::adverb) --verb;
  if (verb == from || side_.tags[verb - 1] != PartOfSpeech::particle) return false;
  return verb - 1 == from || side_.tags[verb - 2] != PartOfSpeech::auxiliary;
}

Range SubjectFinder::phrase_after(std::uint32_t word, std::uint32_t end) const {
  std::uint32_t last = word + 1;
  while (last < end && is_nominal(side_.tags[last]) &&
         side_.tags[last] != PartOfSpeech::adposition) {
    ++last;
  }
  const bool named = last > word + 1 && is_head(side_.tags[last - 1]) && !names_time(last - 1);
  return named ? Range{word + 1, last} : Range{};
}

/// Whether a hyphen ties a word to the one before it: "medium-[sized]".
bool SubjectFinder::in_compound(std::uint32_t word) const {
  return touches(word) && side_.tags[word - 1] == PartOfSpeech::punctuation && touches(word - 1);
}

/// Whether no space stands between a word and the one before it.
bool SubjectFinder::touches(std::uint32_t word) const {
  return word > 0 && text_.words[word - 1].span.end == text_.words[word].span.start;
}

/// The noun phrase whose last word stands before `end`, apart from marks, and not before `from`.
Range SubjectFinder::phrase_ending(std::uint32_t end, std::uint32_t from, bool wide) const {
  from = nearest(from, end);
  while (end > from && side_.tags[end - 1] == PartOfSpeech::punctuation) --end;
  if (end == from || !is_head(side_.tags[end - 1])) return {};
  std::uint32_t first = end - 1;
  while (first > from) {
    const PartOfSpeech here = side_.tags[first];
    const PartOfSpeech before = side_.tags[first - 1];
    const bool complete = here == PartOfSpeech::determiner || here == PartOfSpeech::pronoun;
    if (before == PartOfSpeech::adposition) {
      if (!wide && !ties(first - 1)) break;
      if (first - 1 == from || !is_head(side_.tags[first - 2])) break;
      const bool denotes = side_.tags[first - 2] != PartOfSpeech::numeral && !names_time(first - 2);
      if (wide && !denotes) break;
      first -= 2;
      continue;
    }
    if (before == PartOfSpeech::punctuation) {
      // Only a hyphen between two words: "well-known".
      if (first - 1 == from || !touches(first) || !touches(first - 1)) break;
      first -= 2;
      continue;
    }
    // "Hill['s] coworker"
    if (complete && !touches(first)) break;
    // "the Odda-[based] companies"
    const bool compound = first >= from + 3 && in_compound(first - 1);
    if (!is_nominal(before) && !compound && !touches(first)) break;
    // "the mayor [she met]", "says [that Hill]"
    if (before == PartOfSpeech::pronoun &&
        (here == PartOfSpeech::determiner || here == PartOfSpeech::proper_noun)) {
      break;
    }
    --first;
  }
  return {first, end};
}

/// A subject with what is named before it: "[Hill and] his team", but not "He met Hill and the team".
Range SubjectFinder::with_coordinated(Range phrase, std::uint32_t from) const {
  for (std::uint32_t step = 0; step < kMostCoordinated; ++step) {
    const std::uint32_t joiner = phrase.first - 1;
    if (phrase.first == from || side_.tags[joiner] != PartOfSpeech::coordinator) break;
    if (joiner == from || !is_head(side_.tags[joiner - 1])) break;
    const Range before = phrase_ending(joiner, from);
    if (before.empty()) break;
    if (before.first > from) {
      const PartOfSpeech tag = side_.tags[before.first - 1];
      if (is_verb(tag) || tag == PartOfSpeech::adposition) break;
    }
    phrase.first = before.first;
  }
  return phrase;
}

/// `end`, or where brackets begin that end before it: "Hill [(Ohio)] said".
std::uint32_t SubjectFinder::before_brackets(std::uint32_t end, std::uint32_t from) const {
  if (end == from || !is_closing(term(end - 1).folded)) return end;
  constexpr std::uint32_t kMostWords = 8;
  for (std::uint32_t w = end - 1; w > from && end - w < kMostWords; --w) {
    if (is_opening(term(w - 1).folded)) return w - 1;
  }
  return end;
}

/// The subject of a verb at `verb`: the nearest noun phrase before it that no preposition governs.
Range SubjectFinder::phrase_before(std::uint32_t verb, std::uint32_t from) const {
  std::uint32_t end = verb;
  from = nearest(from, verb);
  while (end > from && side_.tags[end - 1] == PartOfSpeech::punctuation &&
         !is_closing(term(end - 1).folded)) {
    --end;
  }
  while (end > from) {
    while (end > from && is_adverbial(side_.tags[end - 1])) --end;
    end = before_brackets(end, from);
    if (end == from) return {};
    // "This means", "some expressed concern"
    if (side_.tags[end - 1] == PartOfSpeech::determiner && end - 1 == from) return {end - 1, end};
    if (!is_head(side_.tags[end - 1])) return {};
    const Range phrase = phrase_ending(end, from);
    // "The mayor this week said", "in 2015 said"
    const bool time = names_time(phrase.last - 1) ||
                      (phrase.size() == 1 && term(phrase.first).kind == WordKind::number);
    if (phrase.first == from) return time ? Range{} : phrase;
    if (time) {
      end = phrase.first;
      if (side_.tags[end - 1] == PartOfSpeech::adposition) --end;
      continue;
    }
    const PartOfSpeech before = side_.tags[phrase.first - 1];
    // "the rule that bans it": what "that" stands for.
    const bool relative = phrase.size() == 1 && side_.tags[phrase.first] == PartOfSpeech::pronoun &&
                          is_head(before) && before != PartOfSpeech::pronoun;
    // A pronoun after something else that belongs to a noun phrase is none of a person.
    if (phrase.size() == 1 && side_.tags[phrase.first] == PartOfSpeech::pronoun && !relative &&
        (before == PartOfSpeech::determiner || before == PartOfSpeech::adjective)) {
      return {};
    }
    if (!relative && before != PartOfSpeech::adposition) return with_coordinated(phrase, from);
    end = relative ? phrase.first : phrase.first - 1;
  }
  return {};
}

}  // namespace storydiff
