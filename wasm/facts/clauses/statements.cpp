// Statements by parts of speech. The tagger says where one begins (language/tagging/); here pieces
// too small to state anything are joined to their neighbours, and a piece whose subject stands
// before it gets that as its subject.
//
//     The mayor, | who is ill, | resigned on Friday | and left for Rome.
//     The mayor, who is ill, | resigned on Friday | and left for Rome.
//                              [The mayor]          [The mayor]
//
// "The mayor," alone states nothing, so the first two are one; "Ana Hill, the mayor," waits for its
// verb. A phrase ("according to police", "the capital of Italy") is a piece of its own that is
// minor, and one that only says who speaks ("police said") belongs to what they say. Where no
// subject is found, the piece is joined to the one before it: no fact lacks its "who".
//
// Tested by tests/cpp/facts/clauses/statements_test.cpp.
#include "facts/clauses/statements.h"

#include <algorithm>
#include <array>

#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

/// Words of joined pieces past which they state something for certain.
constexpr std::uint32_t kMostWords = 64;

}  // namespace

StatementCutter::StatementCutter(const Article& article, const Terms& terms, const SideTerms& side,
                                 const FactSettings& settings)
    : text_(article.segmentation),
      terms_(terms),
      side_(side),
      settings_(settings),
      subjects_(article, terms, side),
      borders_(article, terms, side, subjects_),
      english_(std::string_view(side.language).substr(0, 2) == "en") {
  static const lexicon::WordsByLanguage reporting(lexicon::kReportingVerbs);
  static const lexicon::WordsByLanguage claiming(lexicon::kClaims);
  static const lexicon::WordsByLanguage confirming(lexicon::kConfirmations);
  const std::string_view language = std::string_view(side.language).substr(0, 2);
  const std::array<const StringTable*, 3> verbs = {&reporting.of(language), &claiming.of(language),
                                                   &confirming.of(language)};
  static const lexicon::WordsByLanguage markers(lexicon::kAttributionMarkers);
  const StringTable& credit = markers.of(language);
  reports_.reserve(terms.vocabulary.size());
  credits_.reserve(terms.vocabulary.size());
  for (const Term& t : terms.vocabulary) {
    reports_.push_back(std::any_of(verbs.begin(), verbs.end(), [&](const StringTable* some) {
      return some->find(t.folded) != StringTable::kNone;
    }));
    credits_.push_back(credit.find(t.folded) != StringTable::kNone);
  }
}

void StatementCutter::cut(std::uint32_t sentence, std::vector<Clause>& out) {
  const Range words = text_.sentences[sentence].words;
  if (words.empty()) return;
  split(words);
  join();
  for (const Piece& piece : joined_) {
    out.push_back({piece.words, sentence, piece.carried ? piece.subject : Range{}, piece.minor});
  }
}

/// Fills `pieces_`.
void StatementCutter::split(Range words) {
  pieces_.assign(1, {{words.first, words.last}, StatementStart::none, false});
  for (std::uint32_t w = words.first + 1; w < words.last; ++w) {
    StatementStart start = side_.starts[w];
    const bool guessed = start == StatementStart::none;
    if (guessed && !borders_.may_start(w, words)) continue;
    if (guessed) start = StatementStart::shares;
    const std::uint32_t at = borders_.border(w, pieces_.back().words.first, words);
    if (at == kNone) continue;
    pieces_.back().words.last = at;
    pieces_.push_back({{at, words.last}, start, guessed});
    pieces_.back().after_mark = follows_mark(at);
    pieces_.back().after_quotation = follows_quotation(at);
  }
}

/// Whether a mark that ends something stands before a word.
bool StatementCutter::follows_mark(std::uint32_t word) const {
  return side_.tags[word - 1] == PartOfSpeech::punctuation;
}

/// Whether a quotation ends before a word.
bool StatementCutter::follows_quotation(std::uint32_t word) const {
  const auto& all = side_.quotations;
  const std::uint32_t end = text_.words[word - 1].span.end;
  const auto after =
      std::upper_bound(all.begin(), all.end(), end,
                       [](std::uint32_t at, const Quotation& one) { return at < one.span.end; });
  return after != all.begin() && std::prev(after)->span.end == end;
}

/// Whether a word is a verb of a statement: no infinitive, and no "according".
bool StatementCutter::is_stating_verb(std::uint32_t word, Range words) const {
  return is_verb(side_.tags[word]) && !credits(word) && !subjects_.in_compound(word) &&
         !subjects_.is_infinitive(word, words.first);
}

std::uint32_t StatementCutter::first_verb(Range words) const {
  std::uint32_t w = words.first;
  while (w < words.last && !is_stating_verb(w, words)) ++w;
  return w;
}

bool StatementCutter::states_something(const Piece& piece) const {
  std::uint32_t content = 0;
  std::uint32_t verbs = 0;
  std::uint32_t times = 0;
  bool reports = false;
  std::uint32_t after = 0;  // content words after the last reporting verb
  for (std::uint32_t w = piece.words.first; w < piece.words.last; ++w) {
    const Term& t = term(w);
    if (t.kind == WordKind::punctuation) continue;
    if (is_stating_verb(w, piece.words)) ++verbs;
    if (!t.function_word) {
      ++content;
      ++after;
      if (t.kind == WordKind::number || subjects_.names_time(w)) ++times;
    }
    if (reports_[side_.terms[w]] != 0) {
      reports = true;
      after = 0;
    }
  }
  if (content < settings_.clause_content + (piece.guessed ? 1U : 0U)) return false;
  // "on Friday at 15:20 GMT" says nothing but when.
  if (piece.minor) {
    return content >= settings_.clause_content + times &&
           (piece.after_mark || content > 2 * settings_.clause_content);
  }
  const PartOfSpeech first = side_.tags[piece.words.first];
  if (verbs == 0) {
    return piece.start == StatementStart::describes || first == PartOfSpeech::subordinator;
  }
  // "...", tweeted Hill of the council
  if (piece.after_quotation && verbs == 1 && is_verb(first)) return false;
  if (!reports || verbs > 1) return true;
  // "said Hill of the council", ", the minister told reporters at the site"
  const bool opens = first == PartOfSpeech::coordinator || borders_.opens(piece.words.first);
  if (is_verb(first) || (piece.after_mark && !opens)) return false;
  return after >= settings_.clause_content;
}

std::uint32_t StatementCutter::content_of(Range words) const {
  std::uint32_t content = 0;
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    content += term(w).kind != WordKind::punctuation && !term(w).function_word ? 1U : 0U;
  }
  return content;
}

/// A phrase without a verb that no statement starts at: after a comma "a widow of 60" says something
/// of the noun before it; "and a shop" is an item of a list.
void StatementCutter::judge(Piece& piece) const {
  bool lists = false;
  for (std::uint32_t w = piece.words.first; w < piece.words.last; ++w) {
    if (is_stating_verb(w, piece.words)) return;
    lists = lists || side_.tags[w] == PartOfSpeech::coordinator;
  }
  const PartOfSpeech first = side_.tags[piece.words.first];
  if (is_nominal(first) && first != PartOfSpeech::adposition && !lists)
    piece.start = StatementStart::describes;
}

/// Fills `joined_` from `pieces_`.
void StatementCutter::join() {
  joined_.clear();
  for (std::size_t k = 0; k < pieces_.size(); ++k) {
    Piece piece = pieces_[k];
    if (piece.guessed) judge(piece);
    piece.minor = k > 0 && is_minor(piece);
    piece.whole = states_something(piece);
    if (joined_.empty()) {
      piece.subject = subjects_.of(piece.words);
      joined_.push_back(piece);
      continue;
    }
    Piece& last = joined_.back();
    if (last.whole && !waits(last, piece) && piece.whole) {
      const Range own = own_subject_of(piece);
      piece.subject = own.empty() ? subject_for(piece, k) : own;
      // Nothing is about "Tuesday", and "who" says as little as nobody.
      if (!piece.subject.empty() && own.empty() && !piece.minor &&
          (subjects_.names_time(piece.subject.last - 1) ||
           side_.tags[piece.subject.last - 1] == PartOfSpeech::numeral ||
           (piece.subject.size() == 1 && borders_.opens(piece.subject.first)))) {
        piece.subject = {};
      }
      piece.carried = own.empty() && !piece.subject.empty() && !lists(piece);
      if (piece.carried || !own.empty()) {
        joined_.push_back(piece);
        continue;
      }
    }
    merge(piece);
  }
}

/// Whether a piece is a phrase: "according to police", "amid protests", "the mayor of Rome".
bool StatementCutter::is_minor(const Piece& piece) const {
  const std::uint32_t first = piece.words.first;
  if (credits(first)) return true;
  if (piece.start == StatementStart::resumes) return false;
  const Range sentence = text_.sentences[text_.words[first].sentence].words;
  if (side_.tags[first] == PartOfSpeech::adposition) {
    return !borders_.opens(first) || !borders_.has_clause(first + 1, sentence);
  }
  if (side_.tags[first] == PartOfSpeech::subordinator) {
    std::uint32_t verb = first + 1;
    while (verb < sentence.last && side_.tags[verb] == PartOfSpeech::adverb) ++verb;
    return verb < sentence.last && is_verb(side_.tags[verb]);
  }
  return piece.start == StatementStart::describes && first_verb(piece.words) == piece.words.last;
}

/// Whether a piece without a subject of its own begins with a noun phrase all the same: "and other
/// places that they knew", an item of a list.
bool StatementCutter::lists(const Piece& piece) const {
  if (piece.start != StatementStart::shares) return false;
  std::uint32_t first = piece.words.first;
  while (first + 1 < piece.words.last && (side_.tags[first] == PartOfSpeech::coordinator ||
                                          side_.tags[first] == PartOfSpeech::punctuation)) {
    ++first;
  }
  const PartOfSpeech tag = side_.tags[first];
  return is_nominal(tag) && tag != PartOfSpeech::adposition && tag != PartOfSpeech::particle &&
         !borders_.opens(first);
}

/// Whether a statement has no verb yet that it may still get: "Ana Hill, the mayor," before "said",
/// or "He said the mayor, Ana Hill," before "had left".
bool StatementCutter::waits(const Piece& last, const Piece& next) const {
  if (last.start == StatementStart::describes) return false;
  const std::uint32_t first = first_verb(last.words);
  if (first == last.words.last)
    return last.start != StatementStart::shares && last.start != StatementStart::resumes;
  // "Asked about the plan," before who was
  std::uint32_t opening = last.words.first;
  while (side_.tags[opening] == PartOfSpeech::punctuation && opening < first) ++opening;
  if (last.start == StatementStart::none && next.after_mark && opening == first &&
      side_.tags[first] == PartOfSpeech::verb && subjects_.of(last.words).empty()) {
    return true;
  }
  if (!is_verb(side_.tags[next.words.first])) return false;
  // With an aside between, "Ana Hill," or "including Hill,", or without one.
  std::uint32_t end = last.words.last;
  if (lacks_verb(first, end)) return true;
  while (end > first && side_.tags[end - 1] == PartOfSpeech::punctuation) --end;
  while (end > first && side_.tags[end - 1] != PartOfSpeech::punctuation) --end;
  return end > first && lacks_verb(first, end);
}

/// Whether the words from a verb on end in what somebody says, and that has no verb yet: "argued
/// that some people,".
bool StatementCutter::lacks_verb(std::uint32_t first, std::uint32_t end) const {
  std::uint32_t w = end;
  while (w > first && !is_verb(side_.tags[w - 1]) &&
         side_.tags[w - 1] != PartOfSpeech::subordinator) {
    --w;
  }
  if (w == first || w == end || !is_nominal(side_.tags[w]) ||
      side_.tags[w] == PartOfSpeech::adposition) {
    return false;
  }
  const bool complement = side_.tags[w - 1] == PartOfSpeech::subordinator;
  return complement || reports_[side_.terms[w - 1]] != 0;
}

/// Makes a piece part of the one before it.
void StatementCutter::merge(const Piece& piece) {
  Piece& last = joined_.back();
  const bool waited = waits(last, piece);
  last.words.last = piece.words.last;
  if (const Range speaker = speaker_of(piece); !speaker.empty()) last.speaker = speaker;
  last.whole =
      last.whole || piece.whole || last.words.size() > kMostWords || states_something(last);
  if (last.subject.empty() || (waited && !last.carried)) last.subject = subjects_.of(last.words);
}

}  // namespace storydiff
