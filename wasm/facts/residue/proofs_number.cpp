// Forms of one noun that say of one or of several, in other languages than English.
//
//     "El juez oyó al testigo"       "… a los testigos"     by the endings (language/words/number_forms.h)
//     "Суд заслушал свидетеля"       "… свидетелей"         the same, where all else stays in its place
//     "Die Richterin hörte den Zeugen"  "… die Zeugen"      German, by the article as well
//
// Agreement says nothing of its own: the forms of verbs and adjectives that follow a noun's number.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "facts/residue/prover.h"
#include "language/letters.h"
#include "language/words/number_forms.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// Whether a German article is of the singular, or may be: weak nouns have the ending of the plural
/// there ("den Zeugen").
bool may_be_singular(const TokenSide& side, const Token& noun) {
  const Token* article = side.article_before(noun);
  return article != nullptr &&
         has_part(
             "ein eine einen einem einer eines das dem des den der im am beim vom zum zur "
             "jede jeder jedes jeden jedem kein keinen",
             side.term(*article).folded);
}

/// Whether a German noun has the plural of an adjective before it and no article: "neue Förster", beside
/// "einen neuen Förster".
bool is_bare_plural(const TokenSide& side, const Token& noun) {
  const auto at = static_cast<std::size_t>(&noun - side.tokens.data());
  if (at < 2) return false;
  const Token& adjective = side.tokens[at - 1];
  return side.is_content(adjective) && side.term(adjective).folded.ends_with('e') &&
         casing_of(side.written(adjective)) == Casing::lower &&
         !side.term(side.tokens[at - 2]).function_word;
}

bool has_masculine_article(const TokenSide& side, const Token& noun) {
  const Token* article = side.article_before(noun);
  return article != nullptr && has_part("ein einen einem eines", side.term(*article).folded);
}

bool may_be_noun(const TokenSide& side, const Token& token) {
  if (token.name != kNone || token.quantity != kNone || !side.is_content(token)) return false;
  if (side.term(token).kind != WordKind::word) return false;
  const std::string_view language = side.terms.language;
  if (language == "de" && casing_of(side.written(token)) == Casing::lower) return false;
  // Infinitives and plural verbs end like plural nouns, but have no article.
  if (language == "nl" && side.article_before(token) == nullptr) return false;
  // The last word of a Turkish sentence is its verb.
  if (language == "tr") {
    const auto next = static_cast<std::size_t>(&token - side.tokens.data()) + 1;
    if (next >= side.tokens.size() || side.is_mark(side.tokens[next])) return false;
  }
  return true;
}

/// Whether two nouns of a language with cases stand after prepositions that differ, so that their cases
/// may: "о болезни", "про болезнь".
bool after_other_preposition(const TokenSide& left, const Token& a, const TokenSide& right,
                             const Token& b) {
  const auto before = [](const TokenSide& side, const Token& token) -> const Token* {
    return &token == side.tokens.data() ? nullptr : &token - 1;
  };
  const Token* mine = before(left, a);
  const Token* theirs = before(right, b);
  return mine != nullptr && theirs != nullptr && mine->term != theirs->term &&
         left.term(*mine).function_word && right.term(*theirs).function_word &&
         has_part("ru uk be pl cs sk hr sr", left.terms.language);
}

/// Whether two Arabic nouns say that they belong to others: "بيته" (his), "بيتها" (her).
bool belongs_to_other(std::string_view a, std::string_view b) {
  constexpr std::string_view kHis = "ه";
  if (a.size() > b.size()) std::swap(a, b);
  if (!a.ends_with(kHis) || a.size() < 3 * kHis.size()) return false;
  const std::string_view noun = a.substr(0, a.size() - kHis.size());
  return b.starts_with(noun) && has_part("ها هم هن", b.substr(noun.size()));
}

bool tagged_as_verb(const TokenSide& side, const Token& token) {
  return !side.terms.tags.empty() && is_verb(side.terms.tags[token.word]);
}

}  // namespace

/// Whether every word that says something is kept, or is a form of the word in its place.
bool Prover::only_inflected() const {
  const auto stays = [](const TokenSide& side, const TokenSide& other) {
    return std::all_of(side.tokens.begin(), side.tokens.end(), [&](const Token& t) {
      return t.kept || side.term(t).function_word || side.is_mark(t) ||
             (t.partner != kNone && other.tokens[t.partner].block == t.block);
    });
  };
  return stays(left_, right_) && stays(right_, left_);
}

/// Matches nouns with a form of the other number that the stemmer leaves apart, "автомобиль", "автомобили",
/// and marks all that are.
void Prover::find_numbers() {
  const std::string_view language = this->language();
  match_nearest(EquivalentReason::form, true, [&](const Token& x, const Token& y) {
    constexpr std::ptrdiff_t kLeast = 5;  // letters in common
    const std::string_view one = left_.term(x).folded;
    const std::string_view other = right_.term(y).folded;
    if (one.substr(0, 1) != other.substr(0, 1) || !may_be_noun(left_, x) ||
        !may_be_noun(right_, y) || (tagged_as_verb(left_, x) && tagged_as_verb(right_, y))) {
      return false;
    }
    const auto end = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first;
    const auto letters = std::count_if(
        one.begin(), end, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (letters < kLeast) return false;
    std::string first;
    std::string second;
    lower_append(left_.written(x), first);
    lower_append(right_.written(y), second);
    return compare_number(language, first, second) != NumberForms::alike;
  });
  const bool german = language == "de";
  std::string a;
  std::string b;
  for (Token& t : left_.tokens) {
    if (t.partner == kNone) continue;
    Token& other = right_.tokens[t.partner];
    if (german && t.term == other.term && may_be_noun(left_, t) &&
        ((has_masculine_article(left_, t) && is_bare_plural(right_, other)) ||
         (has_masculine_article(right_, other) && is_bare_plural(left_, t)))) {
      t.plural = other.plural = true;
    }
    if (t.kept || t.block != other.block || t.term == other.term) continue;
    if (!may_be_noun(left_, t) || !may_be_noun(right_, other)) continue;
    if (language == "ar" && belongs_to_other(left_.term(t).folded, right_.term(other).folded)) {
      t.plural = other.plural = true;
      continue;
    }
    // One form may be tagged wrongly, not both.
    if (tagged_as_verb(left_, t) && tagged_as_verb(right_, other)) continue;
    a.clear();
    b.clear();
    lower_append(left_.written(t), a);
    lower_append(right_.written(other), b);
    switch (compare_number(language, a, b)) {
      case NumberForms::alike:
        continue;
      case NumberForms::in_context:
        if (german) {
          // The longer form is of the singular too, after most articles.
          if (may_be_singular(a.size() > b.size() ? left_ : right_,
                              a.size() > b.size() ? t : other)) {
            continue;
          }
        } else if (!only_inflected() || after_other_preposition(left_, t, right_, other)) {
          continue;
        }
        break;
      case NumberForms::apart:
        break;
    }
    t.plural = other.plural = true;
  }
}

}  // namespace storydiff
