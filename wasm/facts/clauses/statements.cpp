// Statements by parts of speech. The tagger says where one begins (language/tagging/); here pieces
// too small to state anything are joined to their neighbours, and a piece whose subject stands
// before it gets that as its subject.
//
//     The mayor, | who is ill, | resigned on Friday | and left for Rome.
//     The mayor, who is ill, | resigned on Friday | and left for Rome.
//                              [The mayor]          [The mayor]
//
// "The mayor," alone states nothing, so the first two are one. A piece without a verb states
// something only where it describes the noun before it ("Rome, the capital of Italy"), and one that
// only says who speaks ("police said") belongs to what they say. Where no subject is found, the
// piece is joined to the one before it: no fact lacks its "who".
//
// Tested by tests/cpp/facts/clauses/statements_test.cpp.
#include "facts/clauses/statements.h"

#include "facts/clauses/connectives.h"
#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

/// Words of joined pieces past which they state something for certain.
constexpr std::uint32_t kMostWords = 64;
/// Most pieces that are gone back over for the one that broke a statement.
constexpr std::uint32_t kMostResumed = 8;

}  // namespace

StatementCutter::StatementCutter(const Article& article, const Terms& terms, const SideTerms& side,
                                 const FactSettings& settings)
    : text_(article.segmentation),
      terms_(terms),
      side_(side),
      settings_(settings),
      subjects_(article, terms, side) {
  static const lexicon::WordsByLanguage reporting(lexicon::kReportingVerbs);
  const std::string_view language = std::string_view(side.language).substr(0, 2);
  const StringTable& verbs = reporting.of(language);
  reports_.reserve(terms.vocabulary.size());
  opens_.reserve(terms.vocabulary.size());
  for (const Term& t : terms.vocabulary) {
    reports_.push_back(verbs.find(t.folded) != StringTable::kNone);
    opens_.push_back(opens_clause(t.folded, language));
  }
}

void StatementCutter::cut(std::uint32_t sentence, std::vector<Clause>& out) {
  const Range words = text_.sentences[sentence].words;
  if (words.empty()) return;
  split(words);
  join();
  for (const Piece& piece : joined_) {
    out.push_back({piece.words, sentence, piece.carried ? piece.subject : Range{}});
  }
}

/// Fills `pieces_`. Marks that open something belong to the word after them.
void StatementCutter::split(Range words) {
  pieces_.assign(1, {{words.first, words.last}, StatementStart::none, false});
  for (std::uint32_t w = words.first + 1; w < words.last; ++w) {
    StatementStart start = side_.starts[w];
    if (start != StatementStart::none && is_predicate(w, pieces_.back().words.first)) continue;
    const bool guessed = start == StatementStart::none && may_start(w, words);
    if (guessed) start = StatementStart::shares;
    if (start == StatementStart::none) continue;
    std::uint32_t at = w;
    const auto opens = [&](std::uint32_t mark) {
      if (side_.tags[mark] != PartOfSpeech::punctuation) return false;
      const bool touches = text_.words[mark].span.end == text_.words[mark + 1].span.start;
      return is_opening(term(mark).folded) ||
             (touches && text_.words[mark - 1].span.end != text_.words[mark].span.start);
    };
    while (at - 1 > pieces_.back().words.first && opens(at - 1)) --at;
    pieces_.back().words.last = at;
    pieces_.push_back({{at, words.last}, start, guessed});
  }
}

/// Whether a verb is that of the noun right before it, since no other verb stands between the last
/// mark or conjunction and it: "and the crews [cheered]" is not like "a man [arrested] there".
bool StatementCutter::is_predicate(std::uint32_t word, std::uint32_t from) const {
  if (!is_verb(side_.tags[word])) return false;
  bool nominal = false;
  for (std::uint32_t w = word; w > from && word - w < kMostWords; --w) {
    const PartOfSpeech tag = side_.tags[w - 1];
    if (is_verb(tag)) return false;
    if (tag == PartOfSpeech::punctuation || tag == PartOfSpeech::coordinator ||
        tag == PartOfSpeech::subordinator) {
      return nominal;
    }
    nominal = nominal || tag == PartOfSpeech::noun || tag == PartOfSpeech::proper_noun;
  }
  return nominal;
}

/// Whether words begin with a noun phrase of their own and its verb: "the council agreed", not
/// "which agreed", nor "the head of the council".
bool StatementCutter::names_first(Range words) const {
  std::uint32_t w = words.first;
  while (w < words.last && is_nominal(side_.tags[w]) && opens_[side_.terms[w]] == 0) ++w;
  while (w < words.last && side_.tags[w] == PartOfSpeech::adverb) ++w;
  return w > words.first && w < words.last && is_verb(side_.tags[w]) &&
         side_.tags[words.first] != PartOfSpeech::pronoun;
}

/// Whether a long phrase may be divided from what stands before it at a word where no statement
/// starts: after a comma, or before a word that opens clauses.
bool StatementCutter::may_start(std::uint32_t word, Range words) const {
  const Term& here = term(word);
  const Term& before = term(word - 1);
  if (here.kind == WordKind::punctuation || word + 1 >= words.last) return false;
  if (before.kind == WordKind::punctuation) {
    return before.folded != "." && text_.words[word - 1].span.end != text_.words[word].span.start;
  }
  if (opens_[side_.terms[word]] == 0) return false;
  // "three days after the storm"
  const PartOfSpeech tag = side_.tags[word - 1];
  const bool measured = word - words.first >= 2 && tag == PartOfSpeech::noun &&
                        side_.tags[word - 2] == PartOfSpeech::numeral;
  return !measured && tag != PartOfSpeech::adverb && tag != PartOfSpeech::adjective &&
         tag != PartOfSpeech::adposition;
}

bool StatementCutter::states_something(const Piece& piece) const {
  std::uint32_t content = 0;
  std::uint32_t verbs = 0;
  bool reports = false;
  std::uint32_t after = 0;  // content words after the last reporting verb
  for (std::uint32_t w = piece.words.first; w < piece.words.last; ++w) {
    const Term& t = term(w);
    if (t.kind == WordKind::punctuation) continue;
    if (is_verb(side_.tags[w])) ++verbs;
    if (!t.function_word) {
      ++content;
      ++after;
    }
    if (reports_[side_.terms[w]] != 0) {
      reports = true;
      after = 0;
    }
  }
  if (content < settings_.clause_content + (piece.guessed ? 1U : 0U)) return false;
  if (verbs == 0) {
    return piece.start == StatementStart::describes || piece.phrase ||
           side_.tags[piece.words.first] == PartOfSpeech::subordinator;
  }
  // "said Hill of the council"
  if (reports && verbs == 1 && is_verb(side_.tags[piece.words.first])) return false;
  return !reports || verbs > 1 || after >= settings_.clause_content;
}

std::uint32_t StatementCutter::content_of(Range words) const {
  std::uint32_t content = 0;
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    content += term(w).kind != WordKind::punctuation && !term(w).function_word ? 1U : 0U;
  }
  return content;
}

/// A phrase without a verb that no statement starts at: after a comma "with tears in his eyes" says
/// more of the subject, "a widow of 60" of the noun before it; "and a shop" is an item of a list.
void StatementCutter::judge(Piece& piece) const {
  for (std::uint32_t w = piece.words.first; w < piece.words.last; ++w) {
    if (is_verb(side_.tags[w])) return;
  }
  const PartOfSpeech first = side_.tags[piece.words.first];
  piece.phrase = first == PartOfSpeech::adposition &&
                 (side_.tags[piece.words.first - 1] == PartOfSpeech::punctuation ||
                  content_of(piece.words) > 2 * settings_.clause_content);
  if (is_nominal(first) && first != PartOfSpeech::adposition)
    piece.start = StatementStart::describes;
}

/// Fills `joined_` from `pieces_`.
void StatementCutter::join() {
  joined_.clear();
  for (std::size_t k = 0; k < pieces_.size(); ++k) {
    Piece piece = pieces_[k];
    if (piece.guessed) judge(piece);
    piece.whole = states_something(piece);
    if (joined_.empty()) {
      piece.subject = subjects_.of(piece.words);
      joined_.push_back(piece);
      continue;
    }
    Piece& last = joined_.back();
    if (last.whole && piece.whole) {
      const Range own = own_subject_of(piece);
      piece.subject = own.empty() ? subject_for(piece, k) : own;
      // Nothing is about "Tuesday", and "who" says as little as nobody.
      if (!piece.subject.empty() && own.empty() &&
          (subjects_.names_time(piece.subject.last - 1) ||
           side_.tags[piece.subject.last - 1] == PartOfSpeech::numeral ||
           (piece.subject.size() == 1 && opens_[side_.terms[piece.subject.first]] != 0))) {
        piece.subject = {};
      }
      piece.carried = own.empty() && !piece.subject.empty();
      if (piece.carried || !own.empty() || piece.start == StatementStart::begins) {
        joined_.push_back(piece);
        continue;
      }
    }
    last.words.last = piece.words.last;
    last.whole =
        last.whole || piece.whole || last.words.size() > kMostWords || states_something(last);
    if (last.subject.empty()) last.subject = subjects_.of(piece.words);
  }
}

/// The subject that a piece after another has of its own; empty if it has none.
Range StatementCutter::own_subject_of(const Piece& piece) const {
  switch (piece.start) {
    case StatementStart::describes:
      return names_first(piece.words) ? subjects_.of(piece.words) : Range{};
    case StatementStart::shares:
    case StatementStart::resumes: {
      // Of its first verb: a later one may stand in "the report that he wrote".
      std::uint32_t verb = piece.words.first;
      while (verb < piece.words.last && !is_verb(side_.tags[verb])) ++verb;
      return verb < piece.words.last ? subjects_.phrase_before(verb, piece.words.first) : Range{};
    }
    case StatementStart::begins:
    case StatementStart::none:
      break;
  }
  return subjects_.of(piece.words);
}

/// The subject of a piece that has none of its own, the one at `at`; empty if it is unknown.
Range StatementCutter::subject_for(const Piece& piece, std::size_t at) const {
  const Piece& last = joined_.back();
  switch (piece.start) {
    case StatementStart::describes:
      return subjects_.phrase_ending(
          piece.words.first, text_.sentences[text_.words[piece.words.first].sentence].words.first);
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
