// Whether one of two sentences is the passive of the other: by an agent and an auxiliary, by endings, or,
// in Chinese, by "被".
//
// Tested by tests/cpp/facts/residue/roles_test.cpp and tests/cpp/facts/language_pairs_test.cpp.
#include <algorithm>
#include <string_view>

#include "facts/residue/proofs.h"
#include "facts/residue/prover.h"
#include "text/lists.h"

namespace storydiff {

namespace {

/// Whether one side has in the instrumental who acts on the other, beside a participle or a reflexive verb:
/// "Рабочие отремонтировали мост", "Мост отремонтирован рабочими".
bool turned_by_ending(const LinkTokens& tokens) {
  const std::string_view language = tokens.left.terms.language;
  const bool czech = language == "cs";
  if (!czech && !has_part("ru uk be", language)) return false;
  const auto ends_with_one = [](std::string_view word, std::string_view endings) {
    while (!endings.empty()) {
      if (word.ends_with(take_part(endings))) return true;
    }
    return false;
  };
  const auto instrumental = [&](std::string_view word) {
    return ends_with_one(word, czech ? "em ou ami emi mi im ym ky ty ny"
                                     : "ами ями ими ыми ом ем ою ею ой ей ым им");
  };
  const auto passive = [&](const TokenSide& side, const TokenSide& other) {
    const auto doer = [&](const Token& t) {
      return t.partner != kNone && !t.kept && instrumental(side.term(t).folded) &&
             !instrumental(other.term(other.tokens[t.partner]).folded);
    };
    const auto participle = [&](const Token& t) {
      if (t.kept || side.term(t).function_word) return false;
      return ends_with_one(side.term(t).folded,
                           czech ? "an ana ano any ani en ena eno eny eni"
                                 : "ан ана ано аны ен ена ено ены ян яна яно яны ут уто ся сь");
    };
    const std::vector<Token>& all = side.tokens;
    return std::any_of(all.begin(), all.end(), doer) &&
           std::any_of(all.begin(), all.end(), participle);
  };
  return passive(tokens.left, tokens.right) != passive(tokens.right, tokens.left);
}

/// Whether the two nouns around a Chinese "被" stand the other way round on the other side: "狗咬了人", "人被狗咬了".
/// In other languages the verb stands between them.
bool turned_around_agent(const TokenSide& passive, const TokenSide& active) {
  const std::vector<Token>& all = passive.tokens;
  for (std::size_t at = 1; at + 1 < all.size(); ++at) {
    if (all[at].kept || !active.contrasts->is_agent_marker(passive.term(all[at]).folded)) continue;
    const std::uint32_t patient = all[at - 1].partner;
    const std::uint32_t agent = all[at + 1].partner;
    return patient == kNone || agent == kNone || agent < patient;
  }
  return true;
}

}  // namespace

bool voice_turned(const LinkTokens& tokens) {
  const bool with_s = has_part("sv da nb no nn", tokens.left.terms.language);
  const auto inflects = [&](const TokenSide& side, const TokenSide& other) {
    return with_s && std::any_of(side.tokens.begin(), side.tokens.end(), [&](const Token& t) {
             return t.partner != kNone && !t.kept && side.term(t).folded.ends_with('s') &&
                    Prover::is_s_form(side.term(t).folded,
                                      other.term(other.tokens[t.partner]).folded);
           });
  };
  if (turned_by_ending(tokens)) return true;
  const auto passive = [&](const TokenSide& side) {
    const auto has_agent = [&](const Token& t) {
      return !t.kept && side.contrasts->is_agent_marker(side.term(t).folded);
    };
    const auto has_auxiliary = [&](const Token& t) {
      return side.contrasts->is_passive_auxiliary(side.term(t).folded);
    };
    const std::vector<Token>& all = side.tokens;
    return std::any_of(all.begin(), all.end(), has_agent) &&
           (!side.contrasts->has_passive_auxiliaries() ||
            inflects(side, &side == &tokens.left ? tokens.right : tokens.left) ||
            std::any_of(all.begin(), all.end(), has_auxiliary));
  };
  const bool on_left = passive(tokens.left);
  if (on_left == passive(tokens.right)) return false;
  return tokens.left.terms.language != "zh" ||
         (on_left ? turned_around_agent(tokens.left, tokens.right)
                  : turned_around_agent(tokens.right, tokens.left));
}

}  // namespace storydiff
