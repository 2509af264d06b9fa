// Two words that are equal and in other places on both sides prove nothing by themselves: a phrase
// may stand first or last. What tells is their order inside what moved.
//
//     [Anna Berg sued] Karl Lind            moved: Anna Berg sued -> sued Anna Berg, turned
//     Karl Lind [sued Anna Berg]
//
//     [On Friday] the mayor spoke           moved whole: no other role
//     the mayor spoke [on Friday]
//
//     12 sank and five drifted              exchanged by two replacements
//     five sank and 12 drifted
#include "facts/residue/roles.h"

#include <algorithm>
#include <string_view>

#include "facts/clauses/connectives.h"
#include "facts/residue/proofs.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// Words that say something up to which an exchange moves them; where more move, the sentence is put
/// together anew.
constexpr std::size_t kMostMoved = 6;

/// Which words' order says who did what.
enum class WordOrder : std::uint8_t {
  decides,      ///< subject, verb, object: English, Spanish, Chinese
  verb_second,  ///< a verb changes places with its subject freely: "heute sagte er"
  free,         ///< endings say who did what: Russian, Polish, Turkish
};

WordOrder order_of(std::string_view language) {
  if (has_part("de nl sv da no nb nn is", language)) return WordOrder::verb_second;
  if (has_part("en fr es it pt ca ro zh id vi und", language)) return WordOrder::decides;
  return WordOrder::free;
}

bool is_date(const TokenSide& side, const Token& token) {
  return token.quantity != kNone &&
         side.terms.quantities[token.quantity].kind == QuantityKind::date;
}

/// Whether a word says how the words after it take part: "from", "before".
bool relates(const TokenSide& side, const Token& token) {
  switch (token.contrast.kind) {
    case ContrastClass::place:
    case ContrastClass::direction:
    case ContrastClass::time:
      return true;
    case ContrastClass::none:
      // A preposition that no set has.
      if (side.term(token).function_word) return true;
      break;
    default:
      break;
  }
  const std::string_view folded = side.term(token).folded;
  return folded == "to" || folded == "of";
}

/// The first word after `at` that says something or is part of a figure; nullptr if none follows.
const Token* next_content(const TokenSide& side, std::uint32_t at) {
  while (++at < side.tokens.size()) {
    const Token& t = side.tokens[at];
    if (side.is_content(t) || t.quantity != kNone) return &t;
  }
  return nullptr;
}

/// Whether a word's place among the others says who did what: neither that of a date does, nor
/// that of a reporting verb ("the mayor said", "said the mayor").
bool counts(const TokenSide& side, std::uint32_t at) {
  const Token& token = side.tokens[at];
  const Voice voice = side.voice(token);
  if (side.is_mark(token) || voice == Voice::tells || voice == Voice::credits) return false;
  if (is_date(side, token)) return false;
  if (relates(side, token)) {
    // With what it stands before: "from Pell", and not "on Friday".
    const Token* object = next_content(side, at);
    return object != nullptr && !is_date(side, *object);
  }
  if (order_of(side.terms.language) != WordOrder::decides) {
    return token.name != kNone || side.term(token).kind == WordKind::number;
  }
  return side.is_content(token) || side.term(token).kind == WordKind::number;
}

/// Whether a word is of the name of who says it: "Ana Lund said", and after a mark "said Ana Lund". In
/// "he said Ana Lund left" she does not speak.
bool is_speaker(const TokenSide& side, std::uint32_t at) {
  const std::uint32_t name = side.tokens[at].name;
  if (name == kNone) return false;
  const auto reports = [&](std::uint32_t k) {
    return k < side.tokens.size() && side.voice(side.tokens[k]) == Voice::tells;
  };
  std::uint32_t first = at;
  std::uint32_t last = at + 1;
  while (first > 0 && side.tokens[first - 1].name == name) --first;
  while (last < side.tokens.size() && side.tokens[last].name == name) ++last;
  return reports(last) || (first > 1 && reports(first - 1) && side.is_mark(side.tokens[first - 2]));
}

/// Whether a word of the left is of who is said to say so on both sides: "Ana Lund said" may stand
/// first or last.
bool speaks(const LinkTokens& tokens, std::uint32_t l) {
  return is_speaker(tokens.left, l) && is_speaker(tokens.right, tokens.left.tokens[l].partner);
}

/// Whether "and" or "or", or a mark, is all that stands between two tokens, both left out, but for
/// small words.
bool coordinated(const TokenSide& side, std::uint32_t first, std::uint32_t last) {
  bool any = false;
  for (std::uint32_t k = first + 1; k < last; ++k) {
    const Token& t = side.tokens[k];
    const bool joins = t.contrast.kind == ContrastClass::conjunction || side.is_mark(t);
    any = any || joins;
    if (!joins && t.contrast.kind != ContrastClass::light && t.name == kNone) return false;
  }
  return any;
}

/// Whether the word after a preposition of the left stands after its partner on the right too.
bool takes_object_along(const LinkTokens& tokens, std::uint32_t l) {
  const Token* mine = next_content(tokens.left, l);
  const Token* theirs = next_content(tokens.right, tokens.left.tokens[l].partner);
  return mine != nullptr && theirs != nullptr && mine->term == theirs->term;
}

/// Whether a verb stands between two tokens, or is one of them, that states the same of both:
/// "borders".
bool around_symmetric(const TokenSide& side, std::uint32_t first, std::uint32_t last) {
  return std::any_of(side.tokens.begin() + first, side.tokens.begin() + last + 1,
                     [&](const Token& t) {
                       return t.settled && side.contrasts->is_symmetric(side.term(t).folded);
                     });
}

/// Whether the token after a pronoun is what belongs to somebody: "her patient", but not "reported her".
bool owns_next(const TokenSide& side, std::uint32_t pronoun) {
  return pronoun + 1 < side.tokens.size() && side.is_content(side.tokens[pronoun + 1]);
}

/// Whether a pronoun says whose something is on one side and who takes part on the other, or has another
/// case: "his adviser" and "blamed him", "paid him" and "he paid".
bool pronoun_turned(const LinkTokens& tokens) {
  const Token* mine = nullptr;  // the last pronoun that did not stay, of each side
  const Token* theirs = nullptr;
  for (std::uint32_t l = 0; l < tokens.left.tokens.size(); ++l) {
    const Token& t = tokens.left.tokens[l];
    if (t.contrast.kind != ContrastClass::pronoun) continue;
    if (!t.kept) mine = &t;
    if (t.partner == kNone) continue;
    if (t.term != tokens.right.tokens[t.partner].term) return true;
    if (owns_next(tokens.left, l) != owns_next(tokens.right, t.partner)) return true;
  }
  for (const Token& t : tokens.right.tokens) {
    if (t.contrast.kind == ContrastClass::pronoun && !t.kept) theirs = &t;
  }
  return mine != nullptr && theirs != nullptr && mine->term != theirs->term &&
         mine->contrast == theirs->contrast;
}

/// Whether a preposition stands before a token, small words aside: a phrase moves whole.
bool follows_preposition(const TokenSide& side, std::uint32_t at) {
  while (at > 0) {
    const Token& before = side.tokens[--at];
    if (relates(side, before)) return true;
    if (side.is_content(before) || side.is_mark(before)) return false;
  }
  return false;
}

bool has_role(const std::vector<Divergence>& divergences) {
  return std::any_of(divergences.begin(), divergences.end(),
                     [](const Divergence& d) { return d.kind == DetailKind::role; });
}

/// A range with the whole of the names at its ends.
Range with_names(const TokenSide& side, Range words) {
  const std::uint32_t first = side.name_of[words.first];
  const std::uint32_t last = side.name_of[words.last - 1];
  if (first != kNone) words.first = side.names[first].words.first;
  if (last != kNone) words.last = side.names[last].words.last;
  return words;
}

}  // namespace

void find_exchanged_roles(const LinkTokens& tokens, std::vector<Divergence>& out) {
  if (voice_turned(tokens)) return;
  const std::vector<Token>& left = tokens.left.tokens;
  const std::vector<Token>& right = tokens.right.tokens;
  std::vector<std::uint32_t> moved;
  for (std::uint32_t l = 0; l < left.size(); ++l) {
    const Token& t = left[l];
    if (t.kept || !t.settled || t.partner == kNone || speaks(tokens, l)) continue;
    // "Students thanked teachers" with the endings of the two exchanged.
    const bool inflected = order_of(tokens.left.terms.language) == WordOrder::free &&
                           tokens.left.is_content(t) && t.term != right[t.partner].term;
    if (inflected || counts(tokens.left, l)) moved.push_back(l);
  }
  if (moved.size() > kMostMoved) return;
  for (std::size_t k = 1; k < moved.size(); ++k) {
    const std::uint32_t a = moved[k - 1];
    const std::uint32_t b = moved[k];
    if (left[a].partner < left[b].partner) continue;
    if (order_of(tokens.left.terms.language) == WordOrder::free &&
        left[a].term == right[left[a].partner].term &&
        left[b].term == right[left[b].partner].term &&
        tokens.left.term(left[a]).kind != WordKind::number) {
      continue;
    }
    // "A and B", "B and A": what moved before the turn, and what moved after it, as wholes.
    std::size_t from = k - 1;
    std::size_t to = k;
    while (from > 0 && left[moved[from - 1]].partner < left[moved[from]].partner) --from;
    while (to + 1 < moved.size() && left[moved[to]].partner < left[moved[to + 1]].partner) ++to;
    if (coordinated(tokens.left, a, b) &&
        coordinated(tokens.right, left[moved[to]].partner, left[moved[from]].partner)) {
      continue;
    }
    if (around_symmetric(tokens.left, a, b)) continue;
    // "with 21 votes on Tuesday", "on Tuesday with 21 votes": each preposition takes its words along.
    if (relates(tokens.left, left[moved[from]]) && relates(tokens.left, left[b]) &&
        takes_object_along(tokens, moved[from]) && takes_object_along(tokens, b)) {
      continue;
    }
    Divergence d;
    d.left = with_names(tokens.left, {left[a].word, left[b].word + 1});
    d.right =
        with_names(tokens.right, {right[left[b].partner].word, right[left[a].partner].word + 1});
    d.kind = DetailKind::role;
    out.push_back(d);
    return;
  }
}

void find_turned_pronouns(const LinkTokens& tokens, std::vector<Divergence>& out) {
  if (order_of(tokens.left.terms.language) != WordOrder::decides || voice_turned(tokens)) return;
  if (has_role(out) || !pronoun_turned(tokens)) return;
  const std::vector<Token>& left = tokens.left.tokens;
  const std::vector<Token>& right = tokens.right.tokens;
  for (std::uint32_t m = 0; m < left.size(); ++m) {
    const Token& moved = left[m];
    if (moved.kept || moved.partner == kNone || !tokens.left.is_content(moved)) continue;
    if (speaks(tokens, m)) continue;
    if (!counts(tokens.left, m) || follows_preposition(tokens.left, m) ||
        follows_preposition(tokens.right, moved.partner)) {
      continue;
    }
    for (std::uint32_t k = 0; k < left.size(); ++k) {
      const Token& crossed = left[k];
      if (!crossed.kept || crossed.partner == kNone) continue;
      if (!tokens.left.is_content(crossed) || (k < m) == (crossed.partner < moved.partner))
        continue;
      Divergence d;
      d.left = with_names(tokens.left, {left[std::min(k, m)].word, left[std::max(k, m)].word + 1});
      d.right =
          with_names(tokens.right, {right[std::min(crossed.partner, moved.partner)].word,
                                    right[std::max(crossed.partner, moved.partner)].word + 1});
      d.kind = DetailKind::role;
      out.push_back(d);
      return;
    }
  }
}

void find_exchanged_speakers(const LinkTokens& tokens, std::vector<Divergence>& out) {
  if (has_role(out)) return;
  // The index of the name right before a token; kNone if there is none.
  const auto name_before = [](const TokenSide& side, std::uint32_t at) {
    return at > 0 ? side.tokens[at - 1].name : kNone;
  };
  const auto has = [](const TokenSide& side, std::uint32_t key) {
    return std::any_of(side.names.begin(), side.names.end(), [&](const Named& one) {
      const std::uint32_t first = side.tokens.front().word;
      return one.key == key && one.words.first >= first &&
             one.words.last <= first + side.tokens.size();
    });
  };
  const std::vector<Token>& left = tokens.left.tokens;
  for (std::uint32_t l = 0; l < left.size(); ++l) {
    if (left[l].partner == kNone || !attributes(tokens.left.voice(left[l]))) continue;
    const std::uint32_t mine = name_before(tokens.left, l);
    const std::uint32_t theirs = name_before(tokens.right, left[l].partner);
    if (mine == kNone || theirs == kNone) continue;
    const Named& a = tokens.left.names[mine];
    const Named& b = tokens.right.names[theirs];
    if (a.key == b.key || !has(tokens.right, a.key) || !has(tokens.left, b.key)) continue;
    Divergence d;
    d.left = a.words;
    d.right = b.words;
    d.kind = DetailKind::attribution;
    d.twist = Twist::speaker;
    out.push_back(d);
    return;
  }
}

void find_moved_scope(const LinkTokens& tokens, std::vector<Divergence>& out) {
  const Contrast only = tokens.left.contrasts->words().only;
  for (std::uint32_t l = 0; l < tokens.left.tokens.size(); ++l) {
    const Token& t = tokens.left.tokens[l];
    const bool restricts = only.kind != ContrastClass::none && t.contrast == only;
    if (t.kept || !t.settled || t.partner == kNone || !(t.negation || restricts)) continue;
    const bool stands_before =
        next_content(tokens.left, l) != nullptr && next_content(tokens.right, t.partner) != nullptr;
    if (!stands_before || takes_object_along(tokens, l)) continue;
    Divergence d;
    d.left = {t.word, t.word + 1};
    const std::uint32_t word = tokens.right.tokens[t.partner].word;
    d.right = {word, word + 1};
    d.kind = t.negation ? DetailKind::negation : DetailKind::quantifier;
    out.push_back(d);
    return;
  }
}

/// Whether a word of time or condition may stand between two clauses: one that opens clauses, or an
/// adverb between marks, "..., then, ...", but not the "still" of "is still closed".
bool joins_clauses(const TokenSide& side, std::uint32_t at) {
  const Token& between = side.tokens[at];
  if (between.contrast.kind == ContrastClass::condition) return true;
  if (between.contrast.kind != ContrastClass::time) return false;
  if (side.terms.tags.empty() || side.terms.tags[between.word] != PartOfSpeech::adverb) return true;
  if (opens_clause(side.term(between).folded, side.terms.language)) return true;
  return at > 0 && at + 1 < side.tokens.size() && side.is_mark(side.tokens[at - 1]) &&
         side.is_mark(side.tokens[at + 1]);
}

void find_swapped_clauses(const LinkTokens& tokens, std::vector<Divergence>& out) {
  if (has_role(out)) return;
  const std::vector<Token>& left = tokens.left.tokens;
  const auto moves = [&](const Token& t) {
    return t.partner != kNone && tokens.left.is_content(t) && !is_date(tokens.left, t);
  };
  // By word: the least partner of the words after it.
  std::vector<std::uint32_t> least_after(left.size(), kNone);
  for (std::size_t l = left.size(); l-- > 1;) {
    least_after[l - 1] =
        moves(left[l]) ? std::min(least_after[l], left[l].partner) : least_after[l];
  }
  std::uint32_t beyond = 0;  // one more than the greatest partner of the words before `between`
  for (std::uint32_t c = 0; c < left.size(); ++c) {
    if (c > 0 && moves(left[c - 1])) beyond = std::max(beyond, left[c - 1].partner + 1);
    const Token& between = left[c];
    if (!joins_clauses(tokens.left, c) || between.partner == kNone ||
        !tokens.left.term(between).function_word)
      continue;
    const bool to_the_right = beyond > between.partner + 1;
    const bool to_the_left = least_after[c] < between.partner;
    if (!to_the_right || !to_the_left) continue;
    Divergence d;
    d.left = {left[c].word, left[c].word + 1};
    const std::uint32_t word = tokens.right.tokens[between.partner].word;
    d.right = {word, word + 1};
    d.kind = DetailKind::order;
    out.push_back(d);
    return;
  }
}

}  // namespace storydiff
