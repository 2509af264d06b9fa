// Who does it and to whom it is done, by what marks the two: endings, articles and particles. Their
// order may change freely there.
//
//     "Den Ring fand ein Landwirt"        "Ein Landwirt fand den Ring"      the same
//     "Den Trainer lobte der Torwart"     "Der Trainer lobte den Torwart"   an exchange
//     "Собаку укусил почтальон"           "Собака укусила почтальона"
//     "犬が客をかんだ"                    "客が犬をかんだ"
//
// One noun has to turn from who acts into what is acted upon, and another one the other way; a single
// turn may be another construction of the verb. German polite pronouns, which a capital alone tells from
// others, are here too.
#include <algorithm>
#include <string>
#include <string_view>

#include "facts/residue/divergences.h"
#include "facts/residue/japanese.h"
#include "facts/residue/proofs.h"
#include "facts/residue/roles.h"
#include "language/letters.h"
#include "language/words/polite_forms.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// Words before a noun, its article among them, that a preposition may stand before.
constexpr std::size_t kMostBefore = 4;

struct CaseRule {
  std::string_view languages;
  std::string_view endings;  ///< "nominative>accusative" of one noun, with spaces between
};
constexpr CaseRule kCaseRules[] = {
    {"ru uk", ">а ь>я й>я а>у я>ю"},
    {"pl", ">a a>ę ia>ię"},
    {"cs", ">a >e a>u e>i ě>i"},
    {"hu", ">t >at >et >ot >öt a>át e>ét"},
    {"tr", ">ı >i >u >ü >yı >yi >yu >yü k>ğı k>ği k>ğu k>ğü"},
    {"fi", ">a >ä >n >ta >tä"},
};

/// The article of a noun, folded; empty if it has none.
std::string_view article_of(const TokenSide& side, std::size_t at) {
  const Token* article = side.article_before(side.tokens[at]);
  return article == nullptr ? std::string_view{} : std::string_view(side.term(*article).folded);
}

/// What the article before a noun, or the particle after it, says of its part. `passive`: of Japanese,
/// the verb is.
Part part_by_marker(const TokenSide& side, std::size_t at, bool passive) {
  const std::string_view language = side.terms.language;
  if (language == "ja") return japanese_part(side, at, passive);
  const std::string_view article = article_of(side, at);
  if (language == "de") {
    if (article == "der" || article == "ein") return Part::acts;
    return article == "den" || article == "einen" ? Part::undergoes : Part::unknown;
  }
  if (has_part("ο η οι", article)) return Part::acts;
  return has_part("τον την τη τουσ τους τισ τις", article) ? Part::undergoes : Part::unknown;
}

bool ends_in(std::string_view endings, std::string_view nominative, std::string_view accusative) {
  constexpr std::size_t kLeast = 3;  // bytes
  while (!endings.empty()) {
    const std::string_view pair = take_part(endings);
    const std::size_t between = pair.find('>');
    const std::string_view one = pair.substr(0, between);
    const std::string_view other = pair.substr(between + 1);
    if (!nominative.ends_with(one) || !accusative.ends_with(other)) continue;
    const std::string_view stem = nominative.substr(0, nominative.size() - one.size());
    if (stem.size() >= kLeast && accusative.size() == stem.size() + other.size() &&
        accusative.starts_with(stem)) {
      return true;
    }
  }
  return false;
}

class CaseFinder {
 public:
  explicit CaseFinder(const LinkTokens& tokens) : tokens_(tokens) {
    const std::string_view language = tokens.left.terms.language;
    marked_ = has_part("de el ja", language);
    left_passive_ = language == "ja" && has_passive_verb(tokens.left);
    right_passive_ = language == "ja" && has_passive_verb(tokens.right);
    for (const CaseRule& rule : kCaseRules) {
      if (has_part(rule.languages, language)) endings_ = rule.endings;
    }
  }
  [[nodiscard]] bool applies() const { return marked_ || !endings_.empty(); }

  /// 1 if a noun acts on the left and is acted upon on the right, -1 the other way round.
  int turn(std::size_t l) {
    const Token& a = tokens_.left.tokens[l];
    if (a.partner == kNone || a.quantity != kNone || !tokens_.left.is_content(a)) return 0;
    const Token& b = tokens_.right.tokens[a.partner];
    if (marked_) {
      const Part mine = part_by_marker(tokens_.left, l, left_passive_);
      const Part theirs = part_by_marker(tokens_.right, a.partner, right_passive_);
      if (mine == theirs || mine == Part::unknown || theirs == Part::unknown) return 0;
      return mine == Part::acts ? 1 : -1;
    }
    if (a.term == b.term) return 0;
    one_.clear();
    other_.clear();
    lower_append(tokens_.left.written(a), one_);
    lower_append(tokens_.right.written(b), other_);
    if (ends_in(endings_, one_, other_)) return 1;
    return ends_in(endings_, other_, one_) ? -1 : 0;
  }

 private:
  const LinkTokens& tokens_;
  bool marked_ = false;
  bool left_passive_ = false;
  bool right_passive_ = false;
  std::string_view endings_;
  std::string one_;
  std::string other_;
};

}  // namespace

void find_exchanged_cases(const LinkTokens& tokens, std::vector<Divergence>& out) {
  if (tokens.left.terms.language != tokens.right.terms.language || voice_turned(tokens)) return;
  CaseFinder finder(tokens);
  if (!finder.applies()) return;
  std::uint32_t to_object = kNone;
  std::uint32_t to_subject = kNone;
  for (std::uint32_t l = 0; l < tokens.left.tokens.size(); ++l) {
    const int turn = finder.turn(l);
    if (turn > 0 && to_object == kNone) to_object = l;
    if (turn < 0 && to_subject == kNone) to_subject = l;
  }
  if (to_object == kNone || to_subject == kNone) return;
  const std::vector<Token>& left = tokens.left.tokens;
  const std::vector<Token>& right = tokens.right.tokens;
  const auto between = [](std::uint32_t a, std::uint32_t b) {
    return Range{std::min(a, b), std::max(a, b) + 1};
  };
  Divergence d;
  d.left = between(left[to_object].word, left[to_subject].word);
  d.right = between(right[left[to_object].partner].word, right[left[to_subject].partner].word);
  d.kind = DetailKind::role;
  out.push_back(d);
}

namespace {

/// Whether a noun of a language whose verb stands second has an article that says nothing of its part,
/// or the ending of a definite noun: "de hond", "hunden", "die Firma".
bool is_definite(const TokenSide& side, std::uint32_t at) {
  const std::string_view language = side.terms.language;
  const std::string_view article = article_of(side, at);
  if (language == "de") return has_part("die das eine", article);
  if (language == "nl") return has_part("de het een", article);
  const std::string_view word = side.term(side.tokens[at]).folded;
  return has_part("en ett et ei den det de", article) || word.ends_with("en") ||
         word.ends_with("et") || word.ends_with("na") || word.ends_with("ne");
}

/// Whether a preposition stands before a noun and its article: it moves whole.
bool follows_preposition(const TokenSide& side, std::size_t at) {
  for (std::size_t back = 1; back <= std::min(at, kMostBefore); ++back) {
    const Token& before = side.tokens[at - back];
    if (side.is_mark(before)) return false;
    switch (before.contrast.kind) {
      case ContrastClass::place:
      case ContrastClass::direction:
      case ContrastClass::time:
        return true;
      default:
        break;
    }
    if (back > 1 && side.is_content(before)) return false;
  }
  return false;
}

}  // namespace

void find_exchanged_nouns(const LinkTokens& tokens, std::vector<Divergence>& out) {
  if (!has_part("de nl sv da nb no nn", tokens.left.terms.language) || voice_turned(tokens)) return;
  const std::vector<Token>& left = tokens.left.tokens;
  const std::vector<Token>& right = tokens.right.tokens;
  const auto may_act = [&](std::uint32_t l) {
    const Token& t = left[l];
    return t.partner != kNone && t.term == right[t.partner].term && t.quantity == kNone &&
           tokens.left.is_content(t) && is_definite(tokens.left, l) &&
           is_definite(tokens.right, t.partner) && !follows_preposition(tokens.left, l) &&
           !follows_preposition(tokens.right, t.partner);
  };
  for (std::uint32_t v = 1; v + 1 < left.size(); ++v) {
    // The verb: right after one of the two on both sides.
    const Token& verb = left[v];
    const bool same = verb.partner != kNone && verb.term == right[verb.partner].term;
    if (!same || !tokens.left.is_content(verb) || !tokens.left.is_content(left[v - 1])) continue;
    std::uint32_t before = v;
    while (before > 0 && !tokens.left.is_content(left[before - 1])) --before;
    std::uint32_t after = v + 1;
    while (after < left.size() && !tokens.left.is_content(left[after])) ++after;
    if (before == 0 || after == left.size()) continue;
    --before;
    if (!may_act(before) || !may_act(after)) continue;
    if (left[after].partner > verb.partner || left[before].partner < verb.partner) continue;
    Divergence d;
    d.left = {left[before].word, left[after].word + 1};
    d.right = {right[left[after].partner].word, right[left[before].partner].word + 1};
    d.kind = DetailKind::role;
    out.push_back(d);
    return;
  }
}

void find_polite_forms(const LinkTokens& tokens, std::vector<Divergence>& out) {
  if (tokens.left.terms.language != "de" || tokens.right.terms.language != "de") return;
  const auto first = [](const TokenSide& side, std::size_t at) {
    return at == 0 || side.is_mark(side.tokens[at - 1]);
  };
  const auto polite = [](const TokenSide& side, std::size_t at) {
    const Token& token = side.tokens[at];
    return is_polite_form(side.written(token), side.term(token).folded, false);
  };
  for (std::uint32_t l = 0; l < tokens.left.tokens.size(); ++l) {
    const Token& a = tokens.left.tokens[l];
    if (a.partner == kNone || a.term != tokens.right.tokens[a.partner].term) continue;
    // Where one of them opens a sentence its capital says nothing.
    if (first(tokens.left, l) || first(tokens.right, a.partner)) continue;
    if (polite(tokens.left, l) == polite(tokens.right, a.partner)) continue;
    const Token& b = tokens.right.tokens[a.partner];
    Divergence d;
    d.left = {a.word, a.word + 1};
    d.right = {b.word, b.word + 1};
    d.kind = DetailKind::wording;
    out.push_back(d);
  }
}

}  // namespace storydiff
