// Japanese states one thing in a plain and in a polite style, and by an active and by a passive verb:
//
//     患者を診た               患者を診ました             polite: by the endings, "書いた" too ("書きました")
//     警察が男を逮捕した       男が警察に逮捕された       passive: the particles turn with the verb
//
// Of the polite forms of a verb the stem ends in the vowel "i" or "e". After "i" the plain forms change with its consonant,
// as the table has them.
//
// Tested by tests/cpp/facts/language_pairs_test.cpp (languages/ja.txt).
#include "facts/residue/japanese.h"

#include <algorithm>
#include <string>

#include "facts/residue/prover.h"
#include "text/lists.h"
#include "text/unicode.h"

namespace storydiff {
namespace {

constexpr std::size_t kKana = 3;  // bytes of a kana

struct Polite {
  std::string_view polite;
  std::string_view plain;  ///< after a stem in "e", and after an ideograph
  std::string_view after;  ///< after a stem in "i": by the column of kRows, and what follows
};
constexpr Polite kPolite[] = {{"ませんでした", "なかった", "2なかった"},
                              {"ません", "ない", "2ない"},
                              {"ました", "た", "3"},
                              {"ます", "る", "1"},
                              {"でした", "だった", ""},
                              {"です", "だ", ""}};

/// The last kana of a stem, and what stands in its place in the dictionary form, before "ない" and in the past.
constexpr std::string_view kRows[][4] = {
    {"き", "く", "か", "いた"}, {"ぎ", "ぐ", "が", "いだ"}, {"し", "する", "し", "した"},
    {"し", "す", "さ", "した"}, {"ち", "つ", "た", "った"}, {"に", "ぬ", "な", "んだ"},
    {"び", "ぶ", "ば", "んだ"}, {"み", "む", "ま", "んだ"}, {"り", "る", "ら", "った"},
    {"い", "う", "わ", "った"}, {"き", "く", "か", "った"}};

bool is_hiragana(std::string_view text) {
  if (text.size() != kKana) return false;
  const char32_t point = decode(text, 0).point;
  return point >= 0x3041 && point <= 0x309F;
}

/// The hiragana after a token up to a mark or the end of the sentence; nothing where other words follow.
Range ending_after(const TokenSide& side, std::size_t at) {
  auto last = static_cast<std::uint32_t>(at + 1);
  while (last < side.tokens.size() && is_hiragana(side.written(side.tokens[last]))) ++last;
  const bool ends = last == side.tokens.size() || side.is_mark(side.tokens[last]);
  return {static_cast<std::uint32_t>(at + 1), ends ? last : static_cast<std::uint32_t>(at + 1)};
}

std::string text_of(const TokenSide& side, Range tokens) {
  std::string out;
  for (std::uint32_t k = tokens.first; k < tokens.last; ++k) out += side.written(side.tokens[k]);
  return out;
}

void settle(TokenSide& side, Range tokens) {
  for (std::uint32_t k = tokens.first; k < tokens.last; ++k) side.tokens[k].settled = true;
}

/// The index of the "れ" of a passive verb; kNone if there is none.
std::uint32_t passive_at(const TokenSide& side) {
  const auto written = [&](std::size_t at) { return side.written(side.tokens[at]); };
  for (std::uint32_t at = 1; at + 1 < side.tokens.size(); ++at) {
    if (written(at) == "れ" && has_part("か さ た な は ま ら わ が ば", written(at - 1)) &&
        has_part("る た て ま", written(at + 1))) {
      return at;
    }
  }
  return kNone;
}

}  // namespace

bool has_passive_verb(const TokenSide& side) { return passive_at(side) != kNone; }

Part japanese_part(const TokenSide& side, std::size_t at, bool passive) {
  if (at + 1 >= side.tokens.size()) return Part::unknown;
  const std::string_view after = side.term(side.tokens[at + 1]).folded;
  if (after == "が" || after == "は") return passive ? Part::undergoes : Part::acts;
  if (passive) return after == "に" ? Part::acts : Part::unknown;
  return after == "を" ? Part::undergoes : Part::unknown;
}

bool is_polite_ending_of(std::string_view polite, std::string_view plain) {
  for (const Polite& form : kPolite) {
    if (!polite.ends_with(form.polite)) continue;
    const std::string_view stem = polite.substr(0, polite.size() - form.polite.size());
    if (plain == std::string(stem).append(form.plain)) return true;
    if (stem.empty() || form.after.empty()) return false;
    const std::string_view base = stem.substr(0, stem.size() - kKana);
    return std::any_of(std::begin(kRows), std::end(kRows), [&](const auto& row) {
      return stem.ends_with(row[0]) &&
             plain == std::string(base).append(row[form.after[0] - '0']).append(form.after, 1);
    });
  }
  return false;
}

void Prover::match_polite_endings() {
  for (std::uint32_t l = 0; l < left_.tokens.size(); ++l) {
    const Token& t = left_.tokens[l];
    if (t.partner == kNone || is_hiragana(left_.written(t))) continue;
    const Range mine = ending_after(left_, l);
    const Range theirs = ending_after(right_, t.partner);
    if (mine.empty() || theirs.empty()) continue;
    const std::string a = text_of(left_, mine);
    const std::string b = text_of(right_, theirs);
    if (!is_polite_ending_of(a, b) && !is_polite_ending_of(b, a)) continue;
    settle(left_, mine);
    settle(right_, theirs);
    note(left_.span(left_.tokens[mine.first].word, left_.tokens[mine.last - 1].word),
         right_.span(right_.tokens[theirs.first].word, right_.tokens[theirs.last - 1].word),
         EquivalentReason::form);
  }
}

/// Settles the particles and the endings of a verb that only one side has in the passive.
void Prover::match_japanese_voice() {
  const std::uint32_t left = passive_at(left_);
  const std::uint32_t right = passive_at(right_);
  if ((left == kNone) == (right == kNone)) return;
  std::vector<std::uint32_t> nouns;  // of the left, by their last token
  bool undergoes = false;
  for (std::uint32_t l = 0; l < left_.tokens.size(); ++l) {
    const Token& t = left_.tokens[l];
    if (t.partner == kNone || is_hiragana(left_.written(t))) continue;
    const Part mine = japanese_part(left_, l, left != kNone);
    const Part theirs = japanese_part(right_, t.partner, right != kNone);
    if (mine == Part::unknown && theirs == Part::unknown) continue;
    if (mine != theirs) return;
    undergoes = undergoes || mine == Part::undergoes;
    nouns.push_back(l);
  }
  if (!undergoes) return;
  for (const std::uint32_t l : nouns) {
    left_.tokens[l + 1].settled = right_.tokens[left_.tokens[l].partner + 1].settled = true;
  }
  const TokenSide& passive = left != kNone ? left_ : right_;
  const std::uint32_t block = passive.tokens[left != kNone ? left : right].block;
  for (TokenSide* side : {&left_, &right_}) {
    for (Token& t : side->tokens) {
      if (t.block == block && is_hiragana(side->written(t))) t.settled = true;
    }
  }
  note(left_.span_of(edits_[block].left), right_.span_of(edits_[block].right),
       EquivalentReason::voice);
}

}  // namespace storydiff
