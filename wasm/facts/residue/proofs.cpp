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

namespace {

/// Whether two Scandinavian words differ in the "s" of the passive voice or the genitive: "räddade",
/// "räddades".
bool is_s_form(std::string_view a, std::string_view b) {
  constexpr std::size_t kLeast = 4;  // bytes of the shorter one
  if (a.size() > b.size()) std::swap(a, b);
  return a.size() >= kLeast && b.size() == a.size() + 1 && b.ends_with('s') && b.starts_with(a);
}

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

}  // namespace

void Prover::match_stems() {
  const bool with_s = has_part("sv da nb no nn", language());
  const bool turkish = language() == "tr";
  const bool softens = has_part("pl cs", language());
  match_nearest(EquivalentReason::form, false, [&](const Token& a, const Token& b) {
    return left_.term(a).stem == right_.term(b).stem ||
           (with_s && is_s_form(left_.term(a).folded, right_.term(b).folded)) ||
           (softens && is_softened(left_.term(a).folded, right_.term(b).folded)) ||
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

/// Whether the other side has, in the same edit, an auxiliary of another tense: "is", "was".
bool Prover::shifts_tense(const TokenSide& other, const Token& token) {
  if (token.contrast.group == 0) return false;
  return std::any_of(other.tokens.begin(), other.tokens.end(), [&](const Token& o) {
    return !o.settled && o.block == token.block && o.contrast.kind == ContrastClass::light &&
           o.contrast.group != 0 && o.contrast.group != token.contrast.group &&
           o.contrast.language == token.contrast.language;
  });
}

/// Words that hold a sentence together, where the other side has nothing to hold against them.
void Prover::settle_light(bool split) {
  const bool moved = std::any_of(left_.tokens.begin(), left_.tokens.end(),
                                 [](const Token& t) { return !t.kept && t.partner != kNone; });
  // With the doer and what is done to it in their old places it is not the voice that differs.
  const bool turned = moved && voice_turned(tokens_);
  const bool denied = has_negation(left_) && has_negation(right_);
  // "No vio a nadie", "a nadie vio": the "no" that goes with another denial, here and there.
  const bool concord = denies_strongly(left_) && denies_strongly(right_);
  for (TokenSide* side : {&left_, &right_}) {
    const TokenSide& other = side == &left_ ? right_ : left_;
    // By edit: whether the other side has an open word in it that is not light.
    Flags held(edits_.size());
    for (const Token& o : other.tokens) {
      if (!o.settled && !other.is_mark(o) && o.contrast.kind != ContrastClass::light) {
        held[o.block] = true;
      }
    }
    const auto answered = [&](const Token& t) { return held[t.block] != 0; };
    for (Token& t : side->tokens) {
      if (t.settled) continue;
      const Term& term = side->term(t);
      if (side->is_mark(t)) {
        t.settled = true;
        continue;
      }
      bool light = t.contrast.kind == ContrastClass::light && !shifts_tense(other, t);
      // "did not see anyone", "saw nobody": what stands under a "not" of both sides.
      light = light ||
              (t.contrast.kind == ContrastClass::indefinite && (t.negation ? concord : denied));
      const bool voice = turned && t.contrast.kind == ContrastClass::place &&
                         side->contrasts.is_agent_marker(term.folded);
      // "after", "because": a sentence that is split loses what joined its clauses.
      const bool joins = t.contrast.kind == ContrastClass::time ||
                         t.contrast.kind == ContrastClass::condition ||
                         t.contrast.kind == ContrastClass::conjunction;
      light = light || (split && joins && term.function_word && !answered(t));
      if (!light && !voice && term.function_word && !t.negation) {
        const bool may_be_light = side->contrasts.empty() ||
                                  t.contrast.kind == ContrastClass::pronoun ||
                                  t.contrast.kind == ContrastClass::conjunction;
        light = may_be_light && !answered(t);
      }
      if (!light && !voice) continue;
      t.settled = true;
      const Span here = side->span(t.word, t.word);
      const EquivalentReason reason = voice ? EquivalentReason::voice : EquivalentReason::grammar;
      // Its place on the other side: where the edit begins there.
      const bool on_left = side == &left_;
      const Edit& edit = edits_[t.block];
      const std::uint32_t first = on_left ? edit.right.first : edit.left.first;
      const Span there = other.span_of({first, first});
      note(on_left ? here : there, on_left ? there : here, reason);
    }
  }
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
  prover.match_names();
  prover.match_stems();
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
  prover.settle_light(false);
}

void settle_light_words(LinkTokens& tokens, const std::vector<Edit>& edits, const Terms& terms,
                        std::vector<Equivalent>& out) {
  Prover(tokens, edits, terms, out).settle_light(true);
}

namespace {

/// Whether one side has in the instrumental who acts on the other, beside a participle or a reflexive verb:
/// "Рабочие отремонтировали мост", "Мост отремонтирован рабочими".
bool turned_by_ending(const LinkTokens& tokens) {
  if (!has_part("ru uk be", tokens.left.terms.language)) return false;
  const auto ends_with_one = [](std::string_view word, std::string_view endings) {
    while (!endings.empty()) {
      if (word.ends_with(take_part(endings))) return true;
    }
    return false;
  };
  const auto instrumental = [&](std::string_view word) {
    return ends_with_one(word, "ами ями ими ыми ом ем ою ею ой ей ым им");
  };
  const auto passive = [&](const TokenSide& side, const TokenSide& other) {
    const auto doer = [&](const Token& t) {
      return t.partner != kNone && !t.kept && instrumental(side.term(t).folded) &&
             !instrumental(other.term(other.tokens[t.partner]).folded);
    };
    const auto participle = [&](const Token& t) {
      if (t.kept || side.term(t).function_word) return false;
      return ends_with_one(side.term(t).folded,
                           "ан ана ано аны ен ена ено ены ян яна яно яны ут уто ся сь");
    };
    const std::vector<Token>& all = side.tokens;
    return std::any_of(all.begin(), all.end(), doer) &&
           std::any_of(all.begin(), all.end(), participle);
  };
  return passive(tokens.left, tokens.right) != passive(tokens.right, tokens.left);
}

}  // namespace

bool voice_turned(const LinkTokens& tokens) {
  const bool with_s = has_part("sv da nb no nn", tokens.left.terms.language);
  const auto inflects = [&](const TokenSide& side, const TokenSide& other) {
    return with_s && std::any_of(side.tokens.begin(), side.tokens.end(), [&](const Token& t) {
             return t.partner != kNone && !t.kept && side.term(t).folded.ends_with('s') &&
                    is_s_form(side.term(t).folded, other.term(other.tokens[t.partner]).folded);
           });
  };
  if (turned_by_ending(tokens)) return true;
  const auto passive = [&](const TokenSide& side) {
    const auto has_agent = [&](const Token& t) {
      return !t.kept && side.contrasts.is_agent_marker(side.term(t).folded);
    };
    const auto has_auxiliary = [&](const Token& t) {
      return side.contrasts.is_passive_auxiliary(side.term(t).folded);
    };
    const std::vector<Token>& all = side.tokens;
    return std::any_of(all.begin(), all.end(), has_agent) &&
           (!side.contrasts.has_passive_auxiliaries() ||
            inflects(side, &side == &tokens.left ? tokens.right : tokens.left) ||
            std::any_of(all.begin(), all.end(), has_auxiliary));
  };
  return passive(tokens.left) != passive(tokens.right);
}

}  // namespace storydiff
