// A word that only one side has, and one that the other side replaces, may state nothing new: "a
// large crowd" beside "a crowd". Such edits are told quietly. What decides a statement (the contrast
// sets, a name, a figure, an antonym) and what is simply another word is told aloud.
//
// Tested by tests/cpp/facts/residue/residue_test.cpp.
#include "facts/residue/divergences.h"

#include <algorithm>
#include <string_view>

#include "facts/differences/values.h"

namespace storydiff {
namespace {

/// Content words put in or left out up to which nothing is taken to turn: an adjective, an adverb.
constexpr std::uint32_t kAside = 2;

/// The open words of one edit on one side.
struct Open {
  Range words;  ///< from the first to the last of them; empty: their place
  std::uint32_t content = 0;
  std::uint32_t names = 0;       ///< of the content words
  std::uint32_t quantities = 0;  ///< words of figures and dates
  std::uint32_t pronouns = 0;
  Contrast decides;  ///< the first that decides what is stated
  Contrast direction;
  const Token* words_of_content[kAside] = {};  ///< the first of them
  std::uint32_t quantity = kNone;              ///< the first one
  bool less_exact = false;  ///< the other side has a part of the date: "March" of "March 2024"
};

bool is_decisive(ContrastClass kind) {
  switch (kind) {
    case ContrastClass::quantifier:
    case ContrastClass::modality:
    case ContrastClass::negation:
    case ContrastClass::condition:
    case ContrastClass::time:
    case ContrastClass::exception:
    case ContrastClass::privative:
    case ContrastClass::indefinite:
      return true;
    case ContrastClass::light:
    case ContrastClass::conjunction:
    case ContrastClass::direction:
    case ContrastClass::place:
    case ContrastClass::pronoun:
    case ContrastClass::speech:
    case ContrastClass::scale:
    case ContrastClass::none:
      break;
  }
  return false;
}

Open open_words(const TokenSide& side, Range place) {
  Open out;
  out.words = {place.first, place.first};
  const Range tokens = side.tokens_of(place);
  for (std::uint32_t k = tokens.first; k < tokens.last; ++k) {
    const Token& t = side.tokens[k];
    if (t.settled) continue;
    if (out.words.empty()) out.words.first = t.word;
    out.words.last = t.word + 1;
    if (t.quantity != kNone) {
      if (out.quantity == kNone) out.quantity = t.quantity;
      ++out.quantities;
      out.less_exact = out.less_exact || side.partly_kept(t.quantity);
    } else if (t.negation || is_decisive(t.contrast.kind)) {
      if (out.decides.kind == ContrastClass::none) {
        const bool plain =
            t.contrast.kind == ContrastClass::none || t.contrast.kind == ContrastClass::indefinite;
        out.decides = t.negation && plain ? Contrast{ContrastClass::negation} : t.contrast;
      }
    } else if (side.is_content(t)) {
      ++out.content;
      if (t.name != kNone && !side.named_throughout(t)) ++out.names;
      if (out.content <= kAside) out.words_of_content[out.content - 1] = &t;
    } else {
      if (t.contrast.kind == ContrastClass::direction) out.direction = t.contrast;
      if (t.contrast.kind == ContrastClass::pronoun) ++out.pronouns;
    }
  }
  return out;
}

DetailKind kind_of(ContrastClass decides) {
  switch (decides) {
    case ContrastClass::quantifier:
    case ContrastClass::exception:
    case ContrastClass::indefinite:
      return DetailKind::quantifier;
    case ContrastClass::modality:
      return DetailKind::modality;
    case ContrastClass::negation:
      return DetailKind::negation;
    case ContrastClass::time:
      return DetailKind::time;
    case ContrastClass::direction:
    case ContrastClass::place:
      return DetailKind::place;
    case ContrastClass::condition:
    case ContrastClass::conjunction:
    case ContrastClass::privative:
    case ContrastClass::light:
    case ContrastClass::pronoun:
    case ContrastClass::speech:
    case ContrastClass::scale:
    case ContrastClass::none:
      break;
  }
  return DetailKind::wording;
}

/// Bytes that two words begin with in common, up to a whole code point.
std::size_t common_opening(std::string_view a, std::string_view b) {
  std::size_t k = 0;
  while (k < std::min(a.size(), b.size()) && a[k] == b[k]) ++k;
  while (k > 0 && k < a.size() && (static_cast<unsigned char>(a[k]) & 0xC0U) == 0x80U) --k;
  return k;
}

/// Bytes that two words end with in common, after the `opening` ones.
std::size_t common_ending(std::string_view a, std::string_view b, std::size_t opening) {
  const std::size_t most = std::min(a.size(), b.size()) - opening;
  std::size_t k = 0;
  while (k < most && a[a.size() - 1 - k] == b[b.size() - 1 - k]) ++k;
  return k;
}

/// What a pair of single content words says against the two stating the same.
enum class WordPair : std::uint8_t { other, related, opposed };

WordPair compare_words(const LinkTokens& tokens, const Terms& terms, const Token& left,
                       const Token& right) {
  // Share of the longer word that two words have to begin with in common to be perhaps the same, and
  // the share that they have to begin and end with.
  constexpr double kAlike = 0.5;
  constexpr double kAround = 0.8;
  const Term& a = tokens.left.term(left);
  const Term& b = tokens.right.term(right);
  if (tokens.left.contrasts->is_denied_form(a.folded, b.folded) ||
      tokens.right.contrasts->is_denied_form(b.folded, a.folded)) {
    return WordPair::opposed;
  }
  if (terms.relations.antonym(a.stem, b.stem) || are_opposed(left.contrast, right.contrast) ||
      compare_on_scales(tokens.left, left, tokens.right, right) == OnScale::opposed) {
    return WordPair::opposed;
  }
  for (const RelatedStem& other : terms.relations.of(a.stem)) {
    if (other.stem == b.stem) return WordPair::related;
  }
  if (terms.relations.grade(a.stem, b.stem) != Grade::none) return WordPair::related;
  const auto longer = static_cast<double>(std::max(a.folded.size(), b.folded.size()));
  const std::size_t opening = common_opening(a.folded, b.folded);
  const std::size_t around = opening + common_ending(a.folded, b.folded, opening);
  const bool alike = static_cast<double>(opening) >= kAlike * longer ||
                     static_cast<double>(around) >= kAround * longer;
  return alike ? WordPair::related : WordPair::other;
}

/// Whether one side has nothing but "all" or "every" before a noun that the other side has in the other
/// number: "all leaders are", "the leader is", said of any.
bool drops_universal(const TokenSide& side, const Open& one, const TokenSide& other_side,
                     const Open& other) {
  const bool nothing = other.content == 0 && other.quantities == 0 && other.pronouns == 0 &&
                       other.decides.kind == ContrastClass::none;
  if (!nothing || one.content > 0 || one.quantities > 0 || one.pronouns > 0) return false;
  // The first group of quantifiers is "all" and "every" in all languages.
  if (one.decides.kind != ContrastClass::quantifier || one.decides.group != 0) return false;
  const Range after = side.tokens_of(one.words);
  for (std::uint32_t k = after.last; k < side.tokens.size(); ++k) {
    const Token& t = side.tokens[k];
    if (!side.is_content(t)) continue;
    return t.partner != kNone && !t.kept && t.term != other_side.tokens[t.partner].term;
  }
  return false;
}

/// Whether the open words of an edit only say what is perhaps the same.
bool is_quiet(const LinkTokens& tokens, const Terms& terms, const Open& l, const Open& r) {
  if (l.less_exact || r.less_exact) return l.quantities == 0 || r.quantities == 0;
  const bool decided =
      l.decides.kind != ContrastClass::none || r.decides.kind != ContrastClass::none;
  if (drops_universal(tokens.left, l, tokens.right, r) ||
      drops_universal(tokens.right, r, tokens.left, l)) {
    return true;
  }
  if (decided || l.quantities > 0 || r.quantities > 0) return false;
  if (l.direction.kind != ContrastClass::none && r.direction.kind != ContrastClass::none) {
    return false;
  }
  // "she", "the mayor, Marta Lindqvist"
  if ((l.content == 0 && l.pronouns > 0) || (r.content == 0 && r.pronouns > 0)) return true;
  if (l.content == 0 || r.content == 0) {
    return l.names + r.names == 0 && l.content + r.content <= kAside;
  }
  if (l.content > kAside || r.content > kAside || l.names + r.names > 0) return false;
  bool related = false;
  for (std::uint32_t a = 0; a < l.content; ++a) {
    for (std::uint32_t b = 0; b < r.content; ++b) {
      switch (compare_words(tokens, terms, *l.words_of_content[a], *r.words_of_content[b])) {
        case WordPair::related:
          related = true;
          break;
        case WordPair::opposed:
          return false;
        case WordPair::other:
          break;
      }
    }
  }
  return related;
}

Divergence judge(const LinkTokens& tokens, const Terms& terms, const Open& l, const Open& r,
                 bool alone) {
  Divergence d;
  d.left = l.words;
  d.right = r.words;
  d.quiet = is_quiet(tokens, terms, l, r);
  const Contrast decides = l.decides.kind != ContrastClass::none ? l.decides : r.decides;
  d.on_right = l.decides.kind == ContrastClass::none;
  if (decides.kind != ContrastClass::none) {
    d.kind = kind_of(decides.kind);
  } else if (alone && l.quantities > 0 && r.quantities > 0) {
    const QuantityKind kind = tokens.left.terms.quantities[l.quantity].kind;
    d.kind = detail_kind(kind, kind);
  } else if (l.names > 0 && r.names > 0 && l.names == l.content && r.names == r.content) {
    d.kind = DetailKind::name;
  } else if (l.direction.kind != ContrastClass::none && r.direction.kind != ContrastClass::none) {
    d.kind = DetailKind::place;
  }
  return d;
}

/// Whether a word stands after "did not", "must" or "to": a verb, whose form follows from these.
bool after_auxiliary(const TokenSide& side, const Token& token) {
  const auto at = static_cast<std::size_t>(&token - side.tokens.data());
  if (at == 0) return false;
  const Token& before = side.tokens[at - 1];
  return before.denies() || before.contrast.kind == ContrastClass::modality ||
         (before.contrast.kind == ContrastClass::light && before.contrast.group != 0) ||
         side.term(before).folded == "to";
}

/// Whether a word stands after a quantifier that the other side says with another one of its group:
/// "all stages", "every stage".
bool follows_other_quantifier(const LinkTokens& tokens, const Token& left, const Token& right) {
  const auto before = [](const TokenSide& side, const Token& token) -> const Token* {
    constexpr std::ptrdiff_t kReach = 2;  // words
    for (std::ptrdiff_t back = 1; back <= kReach && &token - side.tokens.data() >= back; ++back) {
      if ((&token - back)->contrast.kind == ContrastClass::quantifier) return &token - back;
    }
    return nullptr;
  };
  const Token* mine = before(tokens.left, left);
  const Token* theirs = before(tokens.right, right);
  return mine != nullptr && theirs != nullptr && mine->contrast == theirs->contrast &&
         mine->term != theirs->term;
}

/// Forms of another grammatical number: "the parties agreed", "the party agreed".
void find_plurals(const LinkTokens& tokens, std::vector<Divergence>& out) {
  for (const Token& t : tokens.left.tokens) {
    if (!t.plural || t.quantity != kNone) continue;
    const Token& other = tokens.right.tokens[t.partner];
    if (after_auxiliary(tokens.left, t) || after_auxiliary(tokens.right, other)) continue;
    if (follows_other_quantifier(tokens, t, other)) continue;
    Divergence d;
    d.left = {t.word, t.word + 1};
    d.right = {other.word, other.word + 1};
    d.quiet = true;
    out.push_back(d);
  }
}

}  // namespace

void find_open_edits(const LinkTokens& tokens, const Terms& terms, const std::vector<Edit>& script,
                     bool alone, std::vector<Divergence>& out) {
  find_plurals(tokens, out);
  for (const Edit& edit : script) {
    if (edit.op == EditOp::equal) continue;
    const Open l = open_words(tokens.left, edit.left);
    const Open r = open_words(tokens.right, edit.right);
    if (l.words.empty() && r.words.empty()) continue;
    out.push_back(judge(tokens, terms, l, r, alone));
  }
}

}  // namespace storydiff
