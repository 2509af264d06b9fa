// The passes that prove differing words of two sentences the same.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "diff/edits.h"
#include "facts/facts.h"
#include "facts/residue/tokens.h"
#include "language/terms.h"

namespace storydiff {

/// One pair of sentences, whose words the passes settle, from the surest proof to the least.
class Prover {
 public:
  Prover(LinkTokens& tokens, const std::vector<Edit>& edits, const Terms& terms,
         std::vector<Equivalent>& out)
      : tokens_(tokens),
        left_(tokens.left),
        right_(tokens.right),
        edits_(edits),
        terms_(terms),
        out_(out) {}

  /// Whether any word or mark is open still.
  [[nodiscard]] bool has_open() const {
    const auto open = [](const Token& t) { return !t.settled; };
    return std::any_of(left_.tokens.begin(), left_.tokens.end(), open) ||
           std::any_of(right_.tokens.begin(), right_.tokens.end(), open);
  }
  /// Of the left, or of the right if that one's is unknown.
  [[nodiscard]] std::string_view language() const {
    return left_.terms.language == "und" ? right_.terms.language : left_.terms.language;
  }
  // Words (proofs.cpp).
  void match_equal();
  void match_stems();
  void match_letters();
  static bool is_s_form(std::string_view a, std::string_view b);
  static bool is_plural_of(std::string_view one, std::string_view word);
  static bool shifts_tense(const TokenSide& other, const Token& token);
  static bool has_hyphened_re(const TokenSide& side, std::uint32_t block);
  void match_spellings();
  void match_contrasts();
  void match_longer_contrast(TokenSide& side, std::uint32_t at);
  void match_units();
  void match_scales();
  /// `split`: other sentences have a part of these.
  void settle_light(bool split);
  // Figures, dates and names (proofs_values.cpp).
  void match_quantities();
  void match_counters();
  void match_names();
  void match_initials();
  // Separable and strong verbs, compounds (proofs_forms.cpp).
  void match_separable();
  void match_strong_verbs();
  void match_listed_forms();
  void match_requests();
  void match_futures();
  void match_compounds();
  // Polite and passive verbs (japanese.cpp).
  void match_polite_endings();
  void match_japanese_voice();
  // One or several (proofs_number.cpp).
  void find_numbers();
  [[nodiscard]] bool only_inflected() const;
  // Who says so, and what is denied (proofs_negation.cpp).
  void match_voices();
  void match_negations();

 private:
  void note(Span left, Span right, EquivalentReason reason) {
    out_.push_back({left, right, reason});
  }
  void pair(std::uint32_t l, std::uint32_t r) {
    Token& a = left_.tokens[l];
    Token& b = right_.tokens[r];
    a.partner = r;
    b.partner = l;
    a.settled = b.settled = true;
  }

  /// The nearest open word of the right, by edits, that `alike` accepts for one of the left; kNone if
  /// there is none.
  template <class Alike>
  [[nodiscard]] std::uint32_t nearest(const Token& a, Alike alike) const {
    return nearest(a, {0, static_cast<std::uint32_t>(right_.tokens.size())}, alike);
  }
  /// Of the edit that the word is in.
  template <class Alike>
  [[nodiscard]] std::uint32_t nearest_in_edit(const Token& a, Alike alike) const {
    Range range = edits_[a.block].right;
    if (range.empty()) return kNone;
    const std::uint32_t start = right_.tokens.front().word;
    return nearest(a, {range.first - start, range.last - start}, alike);
  }
  template <class Alike>
  [[nodiscard]] std::uint32_t nearest(const Token& a, Range among, Alike alike) const {
    std::uint32_t best = kNone;
    std::uint32_t distance = UINT32_MAX;
    for (std::uint32_t r = among.first; r < among.last; ++r) {
      const Token& b = right_.tokens[r];
      if (b.settled || blocks_apart(a, b) >= distance || !alike(a, b)) continue;
      best = r;
      distance = blocks_apart(a, b);
    }
    return best;
  }

  /// Pairs each open word of the left with the nearest open one of the right, or of the same edit,
  /// that `alike` accepts.
  template <class Alike>
  void match_nearest(EquivalentReason reason, bool in_edit, Alike alike) {
    for (std::uint32_t l = 0; l < left_.tokens.size(); ++l) {
      const Token& a = left_.tokens[l];
      if (a.settled || left_.is_mark(a)) continue;
      const std::uint32_t r = in_edit ? nearest_in_edit(a, alike) : nearest(a, alike);
      if (r == kNone) continue;
      pair(l, r);
      const Token& b = right_.tokens[r];
      note(left_.span(a.word, a.word), right_.span(b.word, b.word), reason);
    }
  }

  /// Settles all words of two mentions that mean one thing.
  void settle_mentions(std::uint32_t Token::*mention, std::uint32_t left, std::uint32_t right) {
    for (Token& t : left_.tokens) t.settled = t.settled || t.*mention == left;
    for (Token& t : right_.tokens) t.settled = t.settled || t.*mention == right;
  }

  static std::vector<Token*> open_tokens(TokenSide& side) {
    std::vector<Token*> out;
    for (Token& t : side.tokens) {
      if (!t.settled) out.push_back(&t);
    }
    return out;
  }
  static bool is_open(const TokenSide& side, std::uint32_t at, std::uint32_t words) {
    for (std::uint32_t k = 0; k < words; ++k) {
      if (!side.tokens[at + k].settled) return true;
    }
    return false;
  }
  static void settle_contrast(TokenSide& side, std::uint32_t at) {
    for (std::uint32_t k = 0; k < side.tokens[at].contrast_words; ++k) {
      side.tokens[at + k].settled = true;
    }
  }
  /// Whether it denies without another word: "nobody", but not the "no" that Spanish has beside it.
  static bool is_strong(const Token& token) {
    return token.denies() && token.contrast.kind != ContrastClass::indefinite;
  }
  static bool denies_strongly(const TokenSide& side) {
    return std::any_of(side.tokens.begin(), side.tokens.end(), is_strong);
  }
  static bool has_negation(const TokenSide& side) {
    return std::any_of(side.tokens.begin(), side.tokens.end(),
                       [](const Token& t) { return t.denies(); });
  }
  static bool qualified(const TokenSide& side, const Named& name);
  [[nodiscard]] bool of_one_name(const Named& mine, const Named& theirs) const;
  [[nodiscard]] static bool is_joined_preposition(const TokenSide& side, const Token& token,
                                                  const TokenSide& other);
  [[nodiscard]] static bool marks_recipient(const TokenSide& side, const Token& token);
  [[nodiscard]] static bool belongs_to_date(const TokenSide& side, const Token& token);
  static Span settle_negation(TokenSide& side, Token& token);
  static Span settle_voice(TokenSide& side, Token& token);
  void settle_compared_hedges();
  void match_words_for_figures(TokenSide& figures, TokenSide& words);
  void match_results(TokenSide& whole, TokenSide& parted);
  void settle_longer_form(const Quantity& left, std::uint32_t left_at, const Quantity& right,
                          std::uint32_t right_at);
  static Span settle_around(TokenSide& side, const Quantity& one, const Quantity& other);
  void match_denied_form(TokenSide& denying, TokenSide& other);
  void match_denied_antonym(TokenSide& denying, TokenSide& other);
  void match_cause(TokenSide& effect, TokenSide& cause);
  void match_unless(TokenSide& denying, TokenSide& other);
  bool match_initials(TokenSide& brief, TokenSide& full, std::uint32_t block);
  void match_futures(TokenSide& parted, const TokenSide& whole);
  void match_separable(TokenSide& whole, TokenSide& parted);
  void match_compounds(TokenSide& whole, TokenSide& parted);

  LinkTokens& tokens_;
  TokenSide& left_;
  TokenSide& right_;
  const std::vector<Edit>& edits_;
  const Terms& terms_;
  std::vector<Equivalent>& out_;
};

}  // namespace storydiff
