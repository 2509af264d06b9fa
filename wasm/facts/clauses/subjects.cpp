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
  for (const std::string_view* section :
       {&lexicon::kDurations, &lexicon::kWeekdays, &lexicon::kMonths}) {
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
    if (!is_verb(side_.tags[w])) continue;
    verbs = true;
    const Range subject = phrase_before(w, words.first);
    if (!subject.empty()) return subject;
  }
  return verbs ? Range{} : phrase_before(words.last, words.first);
}

/// Whether a word ties two nouns into one phrase: "the mayor [of] Rome".
bool SubjectFinder::ties(std::uint32_t word) const { return ties_[side_.terms[word]] != 0; }

/// The noun phrase whose last word stands before `end`, apart from marks, and not before `from`.
Range SubjectFinder::phrase_ending(std::uint32_t end, std::uint32_t from) const {
  from = nearest(from, end);
  while (end > from && side_.tags[end - 1] == PartOfSpeech::punctuation) --end;
  if (end == from || !is_head(side_.tags[end - 1])) return {};
  std::uint32_t first = end - 1;
  while (first > from) {
    const PartOfSpeech here = side_.tags[first];
    const PartOfSpeech before = side_.tags[first - 1];
    const bool complete = here == PartOfSpeech::determiner || here == PartOfSpeech::pronoun;
    if (before == PartOfSpeech::adposition) {
      if (!ties(first - 1) || first - 1 == from || !is_head(side_.tags[first - 2])) break;
      first -= 2;
      continue;
    }
    if (before == PartOfSpeech::punctuation) {
      // Only a hyphen between two words: "well-known".
      const auto& words = text_.words;
      if (words[first - 1].span.end != words[first].span.start || first - 1 == from ||
          words[first - 2].span.end != words[first - 1].span.start) {
        break;
      }
      first -= 2;
      continue;
    }
    if (complete || !is_nominal(before)) break;
    // "the mayor she met"
    if (before == PartOfSpeech::pronoun && here == PartOfSpeech::determiner) break;
    --first;
  }
  return {first, end};
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
    if (end == from || !is_head(side_.tags[end - 1])) return {};
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
    if (!relative && before != PartOfSpeech::adposition) return phrase;
    end = relative ? phrase.first : phrase.first - 1;
  }
  return {};
}

}  // namespace storydiff
