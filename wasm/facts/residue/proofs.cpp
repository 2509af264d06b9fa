// From the surest proof to the least: each pass settles words, and a settled word is not looked at
// again.
//
//     left   "Most of the crew must   leave because of the storm."
//     right  "Most of the crew has to leave owing to   the storm."
//
//     kept           Most of the crew … leave … the storm.
//     contrast sets  must ~ has to (modality), because of ~ owing to (condition)
//     residue        none
//
// Tested by tests/cpp/facts/residue/residue_test.cpp.
#include "facts/residue/proofs.h"

#include <string>
#include <string_view>
#include <utility>

#include "facts/residue/phrases.h"
#include "facts/residue/prover.h"
#include "language/words/spelling.h"
#include "text/lists.h"

namespace storydiff {

/// Equal words that the script has in two places, or gave up because nothing around them stayed:
/// first those inside one edit, then anywhere.
void Prover::match_equal() {
  for (const bool anywhere : {false, true}) {
    for (std::uint32_t l = 0; l < left_.tokens.size(); ++l) {
      const Token& a = left_.tokens[l];
      if (a.settled) continue;
      const auto equal = [](const Token& x, const Token& y) { return x.term == y.term; };
      const std::uint32_t r = anywhere ? nearest(a, equal) : nearest_in_edit(a, equal);
      if (r != kNone) pair(l, r);
    }
  }
}

/// Whether two Scandinavian words differ in the "s" of the passive voice or the genitive: "räddade",
/// "räddades".
bool Prover::is_s_form(std::string_view a, std::string_view b) {
  constexpr std::size_t kLeast = 4;  // bytes of the shorter one
  if (a.size() > b.size()) std::swap(a, b);
  return a.size() >= kLeast && b.size() == a.size() + 1 && b.ends_with('s') && b.starts_with(a);
}

namespace {

/// Whether one of two Polish or Czech nouns is the plural of the other whose "k" is a "c": "robotnicy",
/// "robotników"; "dělníci", "dělníky". Both folded.
bool is_softened(std::string_view a, std::string_view b) {
  constexpr std::size_t kLeast = 4;  // bytes before the consonant
  if (!a.ends_with("cy") && !a.ends_with("ci")) std::swap(a, b);
  if (!a.ends_with("cy") && !a.ends_with("ci")) return false;
  a.remove_suffix(2);
  if (a.size() < kLeast || !b.starts_with(a) || b.substr(a.size()).substr(0, 1) != "k")
    return false;
  return b.size() == a.size() + 1 ||
         has_part("a owi iem ow om ami ach i ovi u em y um ech", b.substr(a.size() + 1));
}

/// Whether two Turkish words are forms of one that the stemmer leaves apart: a short noun in two cases
/// ("çan", "çanı"), or a verb in its two past forms ("başladı", "başlamıştır"). Both folded.
bool is_turkish_form(std::string_view a, std::string_view b) {
  constexpr std::size_t kLeast = 3;  // bytes
  const auto past = [](std::string_view word) -> std::string_view {
    for (const std::string_view plural : {"lardır", "lerdir", "lar", "ler"}) {
      if (word.ends_with(plural)) {
        word.remove_suffix(plural.size());
        break;
      }
    }
    for (const std::string_view ending :
         {"mıştır", "miştir", "muştur", "müştür", "mustur", "mistir", "dı", "di", "du", "dü", "tı",
          "ti", "tu", "tü"}) {
      if (word.size() >= ending.size() + kLeast && word.ends_with(ending)) {
        return word.substr(0, word.size() - ending.size());
      }
    }
    return {};
  };
  if (a.size() > b.size()) std::swap(a, b);
  if (!past(a).empty() && past(a) == past(b)) return true;
  if (a.size() < kLeast || !b.starts_with(a)) return false;
  return has_part("ı i u ü yı yi yu yü a e ya ye da de dan den ta te tan ten ın in un ün",
                  b.substr(a.size()));
}

/// Whether one of two Arabic words is the other after "and" or the article: "وصل", "ووصل"; "قرية", "القرية".
bool has_arabic_prefix(std::string_view a, std::string_view b) {
  constexpr std::size_t kLetter = 2;  // bytes
  if (a.size() > b.size()) std::swap(a, b);
  if (!b.ends_with(a)) return false;
  const std::string_view prefix = b.substr(0, b.size() - a.size());
  return a.size() >= (prefix == "ال" ? 3 : 4) * kLetter && has_part("و ف ال", prefix);
}

}  // namespace

void Prover::match_stems() {
  const bool arabic = language() == "ar";
  const bool with_s = has_part("sv da nb no nn", language());
  const bool turkish = language() == "tr";
  const bool softens = has_part("pl cs", language());
  match_nearest(EquivalentReason::form, false, [&](const Token& a, const Token& b) {
    return left_.term(a).stem == right_.term(b).stem ||
           (with_s && is_s_form(left_.term(a).folded, right_.term(b).folded)) ||
           (softens && is_softened(left_.term(a).folded, right_.term(b).folded)) ||
           (arabic && has_arabic_prefix(left_.term(a).folded, right_.term(b).folded)) ||
           (turkish && is_turkish_form(left_.term(a).folded, right_.term(b).folded));
  });
  if (language() != "en") {
    find_numbers();
    return;
  }
  for (Token& t : left_.tokens) {
    if (t.kept || t.partner == kNone) continue;
    Token& other = right_.tokens[t.partner];
    if (t.block != other.block) continue;
    t.plural = other.plural = is_plural_of(left_.term(t).folded, right_.term(other).folded) ||
                              is_plural_of(right_.term(other).folded, left_.term(t).folded);
  }
}

/// One word, misspelt on one side or in the spelling of another region.
void Prover::match_spellings() {
  const std::string_view language = this->language();
  match_nearest(EquivalentReason::spelling, true, [&](const Token& a, const Token& b) {
    return (a.name == kNone) == (b.name == kNone) &&
           spelling_variants(left_.term(a), right_.term(b), language, terms_.relations);
  });
}

/// Whether a word of an edit begins with "re-", which tells "re-signed" from "resigned".
bool Prover::has_hyphened_re(const TokenSide& side, std::uint32_t block) {
  for (std::size_t k = 0; k < side.tokens.size(); ++k) {
    const Token& t = side.tokens[k];
    if (t.block != block) continue;
    const std::string_view word = side.term(t).folded;
    const bool apart =
        word == "re" && k + 1 < side.tokens.size() && side.term(side.tokens[k + 1]).folded == "-";
    if (apart || word.starts_with("re-")) return true;
  }
  return false;
}

/// Edits whose letters are the same once spaces, hyphens and apostrophes are gone: "e-mail".
void Prover::match_letters() {
  std::string a;
  std::string b;
  bool digits = false;  // "1.5" is not "15"
  const auto gather = [&](const TokenSide& side, Range words, std::string& text) {
    text.clear();
    bool open = false;
    const Range own = side.tokens_of(words);
    for (std::uint32_t at = own.first; at < own.last; ++at) {
      const Token& t = side.tokens[at];
      if (side.is_mark(t)) continue;
      open = open || !t.settled;
      for (const char c : side.term(t).folded) {
        digits = digits || (c >= '0' && c <= '9');
        if (c != '-' && c != '\'' && c != '.') text += c;
      }
    }
    return open;
  };
  for (std::uint32_t k = 0; k < edits_.size(); ++k) {
    if (edits_[k].op != EditOp::replace) continue;
    digits = false;
    const bool open = gather(left_, edits_[k].left, a);
    // "re-signed" is not "resigned".
    if (a.starts_with("re") && has_hyphened_re(left_, k) != has_hyphened_re(right_, k)) continue;
    if ((!gather(right_, edits_[k].right, b) && !open) || digits || a.empty() || a != b) continue;
    for (Token& t : left_.tokens) t.settled = t.settled || t.block == k;
    for (Token& t : right_.tokens) t.settled = t.settled || t.block == k;
    note(left_.span_of(edits_[k].left), right_.span_of(edits_[k].right),
         EquivalentReason::typography);
  }
}

/// Words and phrases that the language pack grades as stating the same: "put off", "postponed".
void Prover::match_units() {
  for (const auto& [l, r] : match_graded_units(tokens_, terms_.relations)) {
    if (l.last == l.first + 1 && r.last == r.first + 1) pair(l.first, r.first);
    note(left_.span(left_.tokens[l.first].word, left_.tokens[l.last - 1].word),
         right_.span(right_.tokens[r.first].word, right_.tokens[r.last - 1].word),
         EquivalentReason::synonym);
  }
}

/// Whether an English word is the regular plural of another, or its third person: "party", "parties".
bool Prover::is_plural_of(std::string_view one, std::string_view word) {
  if (one.size() <= word.size() || !one.ends_with('s')) return false;
  if (word.ends_with('y')) {
    word.remove_suffix(1);
    if (one.size() == word.size() + 3 && one.starts_with(word) && one.ends_with("ies")) return true;
    return false;
  }
  const std::string_view ending = one.substr(std::min(one.size(), word.size()));
  return one.starts_with(word) && (ending == "s" || ending == "es");
}

void prove_equivalents(LinkTokens& tokens, const std::vector<Edit>& edits, const Terms& terms,
                       std::vector<Equivalent>& out) {
  Prover prover(tokens, edits, terms, out);
  prover.match_equal();
  if (!prover.has_open()) {
    tokens.find_contrasts();  // for the roles of words that changed places
    return;
  }
  prover.match_quantities();
  prover.match_counters();
  prover.match_names();
  prover.match_stems();
  if (prover.language() == "ja") {
    prover.match_polite_endings();
    prover.match_japanese_voice();
  }
  prover.match_letters();
  prover.match_separable();
  prover.match_compounds();
  prover.match_futures();
  prover.match_spellings();
  prover.match_initials();
  tokens.find_contrasts();
  prover.match_voices();
  prover.match_negations();
  prover.match_contrasts();
  prover.match_units();
  prover.match_scales();
  prover.match_strong_verbs();
  prover.match_listed_forms();
  prover.match_requests();
  prover.settle_light(false);
}

void settle_light_words(LinkTokens& tokens, const std::vector<Edit>& edits, const Terms& terms,
                        std::vector<Equivalent>& out) {
  Prover(tokens, edits, terms, out).settle_light(true);
}

}  // namespace storydiff
