// Figures, dates and names of one value.
//
//     "two years"  "24 months"      compared as facts/differences compares them
//     "the U.S."   "American"       one country
//     "control system"  "CS"        initials
#include <string_view>

#include "facts/differences/shared_stems.h"
#include "facts/differences/values.h"
#include "facts/residue/prover.h"
#include "language/letters.h"
#include "language/names/name_words.h"
#include "language/quantity/number_words.h"
#include "language/quantity/units.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// Whether a figure has all of its words: "2026-09-17" is not all of "2026-09-17T12:05".
bool is_whole(const TokenSide& side, const Quantity& quantity) {
  return side.span_of(quantity.words) == quantity.span;
}

/// Whether a word stands alone between brackets, and marks an item of a list: "(1)", "(a)".
bool in_brackets(const TokenSide& side, const Token& token) {
  const auto at = static_cast<std::size_t>(&token - side.tokens.data());
  return at > 0 && at + 1 < side.tokens.size() && side.term(side.tokens[at - 1]).folded == "(" &&
         side.term(side.tokens[at + 1]).folded == ")";
}

/// Whether a word is the unit of time that a duration is one of: "year" of "twelve months".
bool is_one_unit(const Quantity& duration, std::string_view word) {
  if (duration.duration.empty()) return false;
  const MeasureUnit* mine = unit_coded(duration.duration);
  const MeasureUnit* theirs = duration_named(word);
  return mine != nullptr && theirs != nullptr && mine != theirs &&
         duration.value * mine->factor == theirs->factor;
}

}  // namespace

/// Figures and dates that state one value: equal ones, and those of which each may be the other,
/// "two years" and "24 months", "about 40" and "38".
void Prover::match_quantities() {
  for (const Token& token : left_.tokens) {
    const std::uint32_t mine = token.quantity;
    if (mine == kNone || token.settled) continue;
    const Quantity& a = left_.terms.quantities[mine];
    if (!is_whole(left_, a)) continue;
    std::uint32_t best = kNone;
    bool best_open = false;  // a word of it is open
    for (const Token& b : right_.tokens) {
      if (b.quantity == kNone) continue;
      const Quantity& theirs = right_.terms.quantities[b.quantity];
      if (!is_whole(right_, theirs)) continue;
      if (a.normalised == theirs.normalised) {
        best = b.quantity;
        break;
      }
      if ((best == kNone || (!best_open && !b.settled)) && same_value(a, theirs)) {
        best = b.quantity;
        best_open = !b.settled;
      }
    }
    if (best == kNone) continue;
    const Quantity& b = right_.terms.quantities[best];
    settle_mentions(&Token::quantity, mine, best);
    if (!same_value(a, b)) {  // one value with two hedges: "more than 40", "40"
      note(a.span, b.span, EquivalentReason::value);
      continue;
    }
    const Span whole = settle_around(left_, a, b);
    note(whole, settle_around(right_, b, a), EquivalentReason::value);
  }
  // Hedges of figures that stay: "at least 40" may be 40, "no more than 30" is "up to 30".
  for (const Token& t : right_.tokens) {
    if (t.partner == kNone || t.quantity == kNone) continue;
    const std::uint32_t mine = left_.tokens[t.partner].quantity;
    if (mine == kNone) continue;
    const Quantity& a = left_.terms.quantities[mine];
    const Quantity& b = right_.terms.quantities[t.quantity];
    settle_longer_form(a, mine, b, t.quantity);
    if ((a.hedge == Hedge::none && b.hedge == Hedge::none) || !same_value(a, b)) continue;
    const Span whole = settle_around(left_, a, b);
    const Span theirs = settle_around(right_, b, a);
    if (whole != a.span || theirs != b.span) note(whole, theirs, EquivalentReason::value);
  }
  match_results(left_, right_);
  match_results(right_, left_);
  match_words_for_figures(left_, right_);
  match_words_for_figures(right_, left_);
  if (tokens_.figures_compared) settle_compared_hedges();
}

/// Words that count the same sort of thing after a number: "三名", "三位".
void Prover::match_counters() {
  const std::string_view sets = lexicon::list_of(lexicon::kCounterSets, language());
  if (sets.empty()) return;
  const auto set_of = [&](const TokenSide& side, const Token& token) {
    std::uint32_t out = kNone;
    const auto at = static_cast<std::size_t>(&token - side.tokens.data());
    if (at == 0 || side.tokens[at - 1].quantity == kNone) return out;
    lexicon::each_side(sets, [&](std::string_view word, std::uint32_t set, std::uint32_t) {
      if (word == side.term(token).folded) out = set;
    });
    return out;
  };
  match_nearest(EquivalentReason::synonym, true, [&](const Token& a, const Token& b) {
    const std::uint32_t set = set_of(left_, a);
    return set != kNone && set == set_of(right_, b);
  });
}

/// One value with a word more on one side: "月曜", "月曜日".
void Prover::settle_longer_form(const Quantity& left, std::uint32_t left_at, const Quantity& right,
                                std::uint32_t right_at) {
  if (left.normalised != right.normalised || left.words.size() == right.words.size()) return;
  if (!is_whole(left_, left) || !is_whole(right_, right)) return;
  const auto open = [](const TokenSide& side, std::uint32_t quantity) {
    return std::any_of(side.tokens.begin(), side.tokens.end(),
                       [&](const Token& t) { return t.quantity == quantity && !t.settled; });
  };
  if (!open(left_, left_at) && !open(right_, right_at)) return;
  settle_mentions(&Token::quantity, left_at, right_at);
  note(left.span, right.span, EquivalentReason::value);
}

/// A figure and a word that is none by itself: "the 1st prize", "the first prize"; "twelve months", "a
/// year"; "(1) nets", "(a) nets".
void Prover::match_words_for_figures(TokenSide& figures, TokenSide& words) {
  const NumberWords& numbers = NumberWords::of(words.terms.language);
  for (const Token& t : figures.tokens) {
    if (t.settled || t.quantity == kNone) continue;
    const std::uint32_t at = t.quantity;
    const std::uint32_t block = t.block;
    const Quantity& figure = figures.terms.quantities[at];
    if (figure.kind != QuantityKind::number || figure.hedge != Hedge::none) continue;
    for (Token& o : words.tokens) {
      if (o.settled || o.block != block || o.quantity != kNone) continue;
      const std::string_view word = words.term(o).folded;
      const NumberWord number = numbers.look_up(word);
      const bool ordinal = figure.normalised == "#" + std::to_string(number.rank) ||
                           (word.size() == 1 && figure.value == word.front() - 'a' + 1 &&
                            in_brackets(words, o) && in_brackets(figures, t));
      if (!ordinal && !is_one_unit(figure, word)) {
        continue;
      }
      o.settled = true;
      Range run = figure.words;
      if (!ordinal) {
        // With the unit after the figure.
        const auto unit =
            std::find_if(figures.tokens.begin(), figures.tokens.end(),
                         [&](const Token& u) { return u.word == run.last && !u.settled; });
        if (unit != figures.tokens.end()) {
          unit->settled = true;
          ++run.last;
        }
      }
      for (Token& f : figures.tokens) f.settled = f.settled || f.quantity == at;
      const bool on_left = &figures == &left_;
      const Span there = words.span(o.word, o.word);
      note(on_left ? figures.span_of(run) : there, on_left ? there : figures.span_of(run),
           EquivalentReason::value);
      break;
    }
  }
}

/// A result given in parts: "voted 8-5", "voted by 8 votes to 5".
void Prover::match_results(TokenSide& whole, TokenSide& parted) {
  for (const Token& t : whole.tokens) {
    if (t.settled || t.quantity == kNone) continue;
    const Quantity& result = whole.terms.quantities[t.quantity];
    const std::size_t dash = result.normalised.find('-');
    if (result.kind != QuantityKind::number || dash == std::string::npos) continue;
    const std::string_view first = std::string_view(result.normalised).substr(0, dash);
    const std::string_view second = std::string_view(result.normalised).substr(dash + 1);
    const Token* begin = nullptr;
    const Token* end = nullptr;
    for (const Token& o : parted.tokens) {
      if (o.settled || o.block != t.block) continue;
      const std::string_view value =
          o.quantity == kNone ? parted.term(o).folded
                              : std::string_view(parted.terms.quantities[o.quantity].normalised);
      if (begin == nullptr && value == first) {
        begin = &o;
      } else if (begin != nullptr && value == second) {
        end = &o;
      }
    }
    if (end == nullptr) continue;
    Range words{begin->word, end->word + 1};
    const std::uint32_t block = t.block;
    const std::uint32_t quantity = t.quantity;
    for (Token& o : parted.tokens) {
      // "by 8 votes to 5": with the preposition that it stands after.
      const bool before = o.block == block && o.word + 1 == words.first && !parted.is_content(o);
      if (before) words.first = o.word;
    }
    for (Token& o : parted.tokens) o.settled = o.settled || words.contains(o.word);
    for (Token& o : whole.tokens) o.settled = o.settled || o.quantity == quantity;
    const bool on_left = &whole == &left_;
    note(on_left ? result.span : parted.span_of(words),
         on_left ? parted.span_of(words) : result.span, EquivalentReason::value);
    return;
  }
}

/// Hedges of two figures that differ and are compared with each other, hedges and all.
void Prover::settle_compared_hedges() {
  for (const Token& a : left_.tokens) {
    if (a.settled || a.quantity == kNone) continue;
    for (const Token& b : right_.tokens) {
      if (b.settled || b.quantity == kNone || b.block != a.block) continue;
      const Quantity& mine = left_.terms.quantities[a.quantity];
      const Quantity& theirs = right_.terms.quantities[b.quantity];
      settle_around(left_, mine, theirs);
      settle_around(right_, theirs, mine);
    }
  }
}

/// Settles the words that are part of what a figure says and stand beside it: its hedge, and the unit
/// of a duration after it. The span of the figure with them.
Span Prover::settle_around(TokenSide& side, const Quantity& one, const Quantity& other) {
  constexpr std::uint32_t kMostHedge = 3;  // words: "no fewer than"
  const NumberWords& numbers = NumberWords::of(side.terms.language);
  const std::uint32_t first = side.tokens.front().word;
  Range words = one.words;
  const auto at = [&](std::uint32_t word) -> Token* {
    return word >= first && word - first < side.tokens.size() ? &side.tokens[word - first]
                                                              : nullptr;
  };
  const auto hedges = [&](const Token* token) {
    if (token == nullptr || token->settled || side.is_mark(*token)) return false;
    const Term& term = side.term(*token);
    return !side.is_content(*token) || numbers.look_up(term.folded).is(NumberWord::approximate);
  };
  if (one.hedge != Hedge::none) {
    for (std::uint32_t k = 0; k < kMostHedge && words.first > 0; ++k) {
      Token* token = at(words.first - 1);
      Token* before = words.first > 1 ? at(words.first - 2) : nullptr;
      const bool phrase =
          before != nullptr &&
          numbers.look_up(side.term(*before).folded, side.term(*token).folded).hedge == one.hedge;
      if (phrase) {  // "aşağı yukarı"
        before->settled = token->settled = true;
        words.first -= 2;
        break;
      }
      if (!hedges(token)) break;
      token->settled = true;
      --words.first;
    }
  }
  // "25 or above"
  if (one.hedge != Hedge::none && one.hedge != other.hedge) {
    for (std::uint32_t k = 0; k < kMostHedge; ++k) {
      Token* token = at(words.last);
      if (!hedges(token)) break;
      token->settled = true;
      ++words.last;
    }
  }
  if (duration_units_differ(one, other)) {
    for (std::uint32_t k = 0; k < 2; ++k) {  // a hyphen may stand before the unit
      Token* token = at(one.words.last + k);
      if (token == nullptr) break;
      token->settled = true;
      words.last = std::max(words.last, one.words.last + k + 1);
      if (!side.is_mark(*token)) break;
    }
  }
  return side.span_of(words);
}

/// Whether a name begins with a word that makes it the name of something else: "South Sudan".
bool Prover::qualified(const TokenSide& side, const Named& name) {
  if (name.words.size() < 2) return false;
  const Term& first = side.all.vocabulary[side.terms.terms[name.words.first]];
  return has_part(lexicon::list_of(lexicon::kNameQualifiers, side.terms.language), first.folded);
}

/// Whether two mentions are of one name: known to be, or all words of one are among the other's ("the
/// Odda Bank", "the Bank"), or one last name follows two forms of a first name ("Bob", "Robert"), or
/// one is cut short ("Calif.").
bool Prover::of_one_name(const Named& mine, const Named& theirs) const {
  constexpr std::size_t kLeastCut = 3;  // letters
  const auto term = [](const TokenSide& side, std::uint32_t word) -> const Term& {
    return side.all.vocabulary[side.terms.terms[word]];
  };
  const std::uint64_t shared = count_shared_stems(terms_, mine.words, theirs.words);
  const bool part = shared == std::min(mine.words.size(), theirs.words.size());
  // "Sudan" is a part of the name "South Sudan", and another country.
  if (shared > 0 && qualified(left_, mine) != qualified(right_, theirs)) return false;
  if (mine.key == theirs.key || part) return true;
  const std::string_view first = term(left_, mine.words.first).folded;
  const std::string_view other = term(right_, theirs.words.first).folded;
  const bool cut = std::min(first.size(), other.size()) >= kLeastCut &&
                   (first.starts_with(other) || other.starts_with(first));
  if (mine.words.size() == 1 && theirs.words.size() == 1) return cut;
  // "Manager Anna Brandt", "Manager Ines Brandt"
  if (first == other && mine.words.size() > 2 && mine.words.size() == theirs.words.size()) {
    return false;
  }
  return mine.words.size() > 1 && theirs.words.size() > 1 &&
         term(left_, mine.words.last - 1).stem == term(right_, theirs.words.last - 1).stem &&
         (cut || is_nickname(first, other));
}

/// Mentions of one name: "Ana Petrescu", "Petrescu"; "the U.S.", "American".
void Prover::match_names() {
  const auto match = [&](std::uint32_t left, std::uint32_t right) {
    if (!of_one_name(left_.names[left], right_.names[right])) return false;
    settle_mentions(&Token::name, left, right);
    note(left_.names[left].span, right_.names[right].span, EquivalentReason::variant);
    return true;
  };
  // The words of a name lie side by side; two names are compared once, not by each pair of words.
  std::uint32_t tried = kNone;
  for (const Token& a : left_.tokens) {
    if (a.settled || a.name == kNone || a.name == tried) continue;
    tried = a.name;
    std::uint32_t last = kNone;
    for (const Token& b : right_.tokens) {
      if (b.name == kNone || b.name == last) continue;
      last = b.name;
      if (match(a.name, b.name)) break;
    }
  }
  // What only the right has of a name that the left has in another form.
  tried = kNone;
  for (const Token& b : right_.tokens) {
    if (b.settled || b.name == kNone || b.name == tried) continue;
    tried = b.name;
    std::uint32_t last = kNone;
    for (const Token& a : left_.tokens) {
      if (a.name == kNone || a.name == last) continue;
      last = a.name;
      if (match(a.name, b.name)) break;
    }
  }
}

/// Words that one edit replaces by their initials: "control system", "CS".
void Prover::match_initials() {
  for (std::uint32_t block = 0; block < edits_.size(); ++block) {
    if (edits_[block].op != EditOp::replace) continue;
    if (!match_initials(left_, right_, block)) match_initials(right_, left_, block);
  }
}

bool Prover::match_initials(TokenSide& brief, TokenSide& full, std::uint32_t block) {
  constexpr std::size_t kLeast = 2;  // letters
  Token* acronym = nullptr;
  for (Token& t : brief.tokens) {
    if (t.block != block || t.settled || !brief.is_content(t)) continue;
    if (acronym != nullptr) return false;
    acronym = &t;
  }
  if (acronym == nullptr || !brief.in_capitals(*acronym)) return false;
  const std::string_view letters = brief.term(*acronym).folded;
  std::size_t at = 0;
  std::size_t words = 0;
  Range held{0, 0};
  for (const Token& t : full.tokens) {
    if (t.block != block || t.settled || !full.is_content(t)) continue;
    const std::string_view word = full.term(t).folded;
    std::size_t size = 0;
    take_code_point(word, size);
    if (letters.substr(at, size) != word.substr(0, size)) return false;
    at += size;
    ++words;
    if (held.empty()) held.first = t.word;
    held.last = t.word + 1;
  }
  if (at != letters.size() || words < kLeast) return false;
  acronym->settled = true;
  for (Token& t : full.tokens) {
    if (held.contains(t.word)) t.settled = true;
  }
  const Span one = brief.span(acronym->word, acronym->word);
  const bool on_left = &brief == &left_;
  note(on_left ? one : full.span_of(held), on_left ? full.span_of(held) : one,
       EquivalentReason::variant);
  return true;
}

}  // namespace storydiff
