// Sentences that share a name and a noun are paired though one denies what the other states. Of the
// words that they do not share, two show that:
//
//     "The founder will [leave] the firm."      "The founder will [stay] as chairman."    antonyms
//     "They have [not] charged the minister."   "The minister was charged with fraud."    negation
//     "The terms are [far from] fair."          "The envoy called the terms fair."        negation
//     "He will [not leave]."                    "He will [stay]."                         nothing
//
// A negation counts only if the other statement has the word that it modifies and denies nothing
// itself. Antonyms count if both or neither of them is negated.
//
// Tested by tests/cpp/facts/residue/contradictions_test.cpp.
#include "facts/residue/contradictions.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "facts/differences/markers.h"
#include "language/foreign_paragraphs.h"
#include "language/words/antonyms.h"
#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

/// Words after a negation within which the word that it modifies stands.
constexpr std::uint32_t kReach = 4;

/// The language of what a side says: of its paragraph, if that is in another one than the text.
std::string_view language_of(const SpeechSide& speech, const std::vector<Range>& runs) {
  return runs.empty() ? speech.words.language : language_at(speech.words, runs.front().first);
}

struct Side {
  const SpeechSide& speech;
  const std::vector<Range>& runs;
  const std::vector<std::uint32_t>& known;
  std::string_view language = language_of(speech, runs);
  const Antonyms& antonyms = Antonyms::of(language);
  std::string_view denying = lexicon::list_of(lexicon::kDenyingPhrases, language);

  [[nodiscard]] const Term& term(std::uint32_t w) const { return speech.term(w); }
  [[nodiscard]] bool content(std::uint32_t w) const {
    return term(w).kind == WordKind::word && !term(w).function_word && !term(w).negation;
  }
  /// A verb or an adjective says what happens or how something is; a noun merely names it.
  [[nodiscard]] bool states(std::uint32_t w) const {
    if (!content(w)) return false;
    const std::vector<PartOfSpeech>& tags = speech.words.tags;
    return tags.empty() || tags[w] == PartOfSpeech::verb || tags[w] == PartOfSpeech::adjective;
  }
  [[nodiscard]] bool open(std::uint32_t w) const {
    return !std::binary_search(known.begin(), known.end(), w);
  }
  [[nodiscard]] Span span(Range run) const { return speech.span(run); }
  /// How many words a phrase has that denies the word after it, "far from"; 0 if none begins at `w`.
  [[nodiscard]] std::uint32_t denying_phrase(std::uint32_t w, std::uint32_t last) const {
    for (std::string_view phrases = denying; !phrases.empty();) {
      std::uint32_t words = 0;
      bool found = true;
      for (std::string_view phrase = take_part(phrases); found && !phrase.empty(); ++words) {
        found = w + words < last && term(w + words).folded == take_part(phrase, '_');
      }
      if (found) return words;
    }
    return 0;
  }
  /// The words of a negation that begins at `w`; empty if none does.
  [[nodiscard]] Range negation(std::uint32_t w, std::uint32_t last) const {
    if (const std::uint32_t words = denying_phrase(w, last); words > 0) return {w, w + words};
    const Term& here = term(w);
    if (speech.counted[w]) return {};  // "no more than 30"
    const bool denies =
        here.negation ? !negates_nothing(speech, w) : speech.voice(w) == Voice::refuses;
    if (denies) return {w, w + 1};
    return {};
  }
  /// Whether a negation stands close before a word of a run, with no mark between.
  [[nodiscard]] bool negated(std::uint32_t w, Range run) const {
    for (std::uint32_t k = w; k > run.first && w - k < kReach; --k) {
      if (term(k - 1).kind == WordKind::punctuation) return false;
      if (!negation(k - 1, run.last).empty()) return true;
    }
    return false;
  }
  [[nodiscard]] bool denies() const {
    for (const Range run : runs) {
      for (std::uint32_t w = run.first; w < run.last; ++w) {
        if (term(w).negation || speech.voice(w) == Voice::denies) return true;
        if (!negation(w, run.last).empty()) return true;
      }
    }
    return false;
  }
};

bool opposed(const Side& left, std::uint32_t l, const Side& right, std::uint32_t r) {
  if (left.speech.terms.relations.antonym(left.term(l).stem, right.term(r).stem)) return true;
  bool found = false;
  left.antonyms.each(left.term(l).folded, [&](Antonym mine) {
    right.antonyms.each(right.term(r).folded, [&](Antonym theirs) {
      found = found || (mine.scale == theirs.scale && mine.side != theirs.side);
    });
  });
  return found;
}

/// Calls `visit` with the words that state something and have no counterpart, and whether they are
/// negated.
template <typename Visit>
void each_open(const Side& side, Visit visit) {
  for (const Range run : side.runs) {
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      if (side.open(w) && side.states(w)) visit(w, side.negated(w, run));
    }
  }
}

void add_antonyms(const Side& left, const Side& right, Fact& fact) {
  each_open(left, [&](std::uint32_t l, bool denied) {
    each_open(right, [&](std::uint32_t r, bool other_denied) {
      if (denied != other_denied || !opposed(left, l, right, r)) return;
      const Span mine = left.span({l, l + 1});
      const Span theirs = right.span({r, r + 1});
      const bool told = std::any_of(fact.details.begin(), fact.details.end(), [&](const Detail& d) {
        return d.left.overlaps(mine) || d.right.overlaps(theirs);
      });
      if (told) return;
      Detail detail;
      detail.kind = DetailKind::wording;
      detail.left = mine;
      detail.right = theirs;
      fact.details.push_back(std::move(detail));
    });
  });
}

/// The first word of a side that has a stem and states something; kNone if none does.
std::uint32_t place_of(std::uint32_t stem, const Side& side) {
  for (const Range run : side.runs) {
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      if (side.states(w) && side.term(w).stem == stem) return w;
    }
  }
  return kNone;
}

/// Adds the negations of `mine`; the other side has none.
void add_negations(const Side& mine, const Side& theirs, bool on_right, Fact& fact) {
  for (const Range run : mine.runs) {
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      const Range marker = mine.negation(w, run.last);
      if (marker.empty()) continue;
      std::uint32_t denied = marker.last;
      const std::uint32_t end = std::min(run.last, marker.last + kReach);
      while (denied < end && !mine.content(denied) &&
             mine.term(denied).kind != WordKind::punctuation) {
        ++denied;
      }
      if (denied == end || !mine.states(denied)) continue;
      const std::uint32_t place = place_of(mine.term(denied).stem, theirs);
      if (place == kNone) continue;
      const Span here = mine.span(marker);
      Span there = theirs.span({place, place + 1});
      there.end = there.start;
      Detail detail;
      detail.kind = DetailKind::negation;
      detail.left = on_right ? there : here;
      detail.right = on_right ? here : there;
      detail.on_right = on_right;
      fact.details.push_back(std::move(detail));
    }
  }
}

}  // namespace

[[gnu::noinline]] void Contradictions::add_to(Fact& fact, const KnownWords& known,
                                              const FactWords& words) const {
  if (!fact.details.empty()) return;
  const Side a{left_, words.left, known.left};
  const Side b{right_, words.right, known.right};
  add_antonyms(a, b, fact);
  if (!fact.details.empty()) return;
  const bool mine = a.denies();
  const bool theirs = b.denies();
  if (mine && !theirs) add_negations(a, b, false, fact);
  if (theirs && !mine) add_negations(b, a, true, fact);
}

}  // namespace storydiff
