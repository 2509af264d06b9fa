// Who or what a piece of a sentence is about: the noun phrase before its own verb, or what stands
// before the piece.
//
//     He left | [He] and sold the farm      the subject of the one before
//     a farmer, | [a farmer] who left       the noun that is described
//     "...", he said, | [he] adding that    who spoke last
//     It rained | [It rained] amid storms   the clause that a phrase adds to
//
// Tested by tests/cpp/facts/clauses/statements_test.cpp.
#include "facts/clauses/statements.h"

namespace storydiff {
namespace {

/// Most words of a clause that are read before a phrase that adds to it.
constexpr std::uint32_t kMostBefore = 32;
/// Most pieces that are gone back over for the one that broke a statement.
constexpr std::uint32_t kMostResumed = 8;

}  // namespace

/// Whether words begin with a noun phrase of their own and its verb: "the council agreed", not
/// "which agreed", nor "the head of the council".
bool StatementCutter::names_first(Range words) const {
  while (words.first < words.last && side_.tags[words.first] == PartOfSpeech::punctuation) {
    ++words.first;
  }
  std::uint32_t w = words.first;
  while (w < words.last && is_nominal(side_.tags[w]) && !borders_.opens(w)) ++w;
  while (w < words.last && side_.tags[w] == PartOfSpeech::adverb) ++w;
  return w > words.first && w < words.last && is_verb(side_.tags[w]) &&
         side_.tags[words.first] != PartOfSpeech::pronoun;
}

/// The words that a phrase adds to: those of the piece before it, from its subject on.
Range StatementCutter::clause_before(const Piece& last) const {
  Range out = last.words;
  while (out.last > out.first && side_.tags[out.last - 1] == PartOfSpeech::punctuation) --out.last;
  if (last.carried && out.last - last.subject.first <= kMostBefore) out.first = last.subject.first;
  return out.size() <= kMostBefore ? out : last.subject;
}

/// The subject that a piece after another has of its own; empty if it has none.
Range StatementCutter::own_subject_of(const Piece& piece) const {
  switch (piece.start) {
    case StatementStart::describes:
      return names_first(piece.words) ? subjects_.of(piece.words) : Range{};
    case StatementStart::shares:
    case StatementStart::resumes: {
      // Of its first verb: a later one may stand in "the report that he wrote".
      const std::uint32_t verb = first_verb(piece.words);
      if (const Range own = contraction(piece.words); !own.empty()) return own;
      if (verb == piece.words.last) return {};
      // "[after] the storm hit the town"
      const bool opener = borders_.opens(piece.words.first) && verb > piece.words.first;
      const Range own = subjects_.phrase_before(verb, piece.words.first + (opener ? 1 : 0));
      // "and a friend of hers, said he left": the mark ends what describes the one before.
      const bool broken = piece.guessed && !own.empty() && follows_mark(verb);
      return broken ? Range{} : own;
    }
    case StatementStart::begins:
    case StatementStart::none:
      break;
  }
  const Range own = contraction(piece.words);
  return own.empty() ? subjects_.of(piece.words) : own;
}

/// The pronoun that words begin with and that has its verb in it: "and [they're] late".
Range StatementCutter::contraction(Range words) const {
  std::uint32_t w = words.first;
  while (w < words.last && (side_.tags[w] == PartOfSpeech::coordinator ||
                            side_.tags[w] == PartOfSpeech::punctuation)) {
    ++w;
  }
  if (w == words.last || side_.tags[w] != PartOfSpeech::pronoun) return {};
  const bool has_verb = term(w).folded.find('\'') != std::string_view::npos;
  return has_verb ? Range{w, w + 1} : Range{};
}

/// Whether a piece begins with a participle that says what the subject does: "He left, [leaving]
/// nothing", but not "a man [living] there".
bool StatementCutter::is_adverbial_participle(const Piece& piece) const {
  const std::uint32_t first = piece.words.first;
  return english_ && piece.after_mark && side_.tags[first] == PartOfSpeech::verb &&
         term(first).folded.ends_with("ing");
}

/// Of a piece that says who speaks and nothing else: "[the mayor] went on", "said [the mayor]".
Range StatementCutter::speaker_of(const Piece& piece) const {
  const std::uint32_t verb = first_verb(piece.words);
  if (verb == piece.words.last) return {};
  if (piece.start != StatementStart::resumes && reports_[side_.terms[verb]] == 0) return {};
  const Range before = subjects_.phrase_before(verb, piece.words.first);
  return before.empty() ? subjects_.phrase_after(verb, piece.words.last) : before;
}

/// The noun phrase that a piece describes.
Range StatementCutter::described_by(const Piece& piece) const {
  const std::uint32_t start = text_.sentences[text_.words[piece.words.first].sentence].words.first;
  const Range phrase = subjects_.phrase_ending(piece.words.first, start, true);
  if (phrase.empty() || phrase.first < start + 2 || !piece.guessed) return phrase;
  // "was, in fact, a copy"
  const bool aside = side_.tags[phrase.first - 1] == PartOfSpeech::adposition &&
                     side_.tags[phrase.first - 2] == PartOfSpeech::punctuation;
  return aside ? Range{} : phrase;
}

/// The subject of a piece that has none of its own, the one at `at`; empty if it is unknown.
Range StatementCutter::subject_for(const Piece& piece, std::size_t at) const {
  const Piece& last = joined_.back();
  if (piece.minor && piece.start != StatementStart::describes) return clause_before(last);
  if (is_adverbial_participle(piece)) return last.speaker.empty() ? last.subject : last.speaker;
  switch (piece.start) {
    case StatementStart::describes:
      return described_by(piece);
    case StatementStart::shares:
    case StatementStart::begins:
      return last.subject;
    case StatementStart::resumes: {
      // "The mayor [of Vellmar], who is ill, resigned": what stands before the piece that broke it.
      std::size_t broke = at - 1;
      for (std::uint32_t step = 0; step < kMostResumed && broke > 0; ++step) {
        if (pieces_[broke].start != StatementStart::resumes) break;
        --broke;
      }
      if (broke == 0) return {};
      return subjects_.phrase_before(pieces_[broke].words.first, pieces_.front().words.first);
    }
    case StatementStart::none:
      break;
  }
  return {};
}

}  // namespace storydiff
