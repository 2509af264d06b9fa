#include "facts/residue/tokens.h"

#include <algorithm>
#include <string>
#include <utility>

#include "language/foreign_paragraphs.h"
#include "language/letters.h"
#include "text/fold.h"
#include "text/unicode.h"

namespace storydiff {
namespace {

template <class Mention>
std::vector<std::uint32_t> mention_of(const std::vector<Mention>& mentions, std::size_t words) {
  std::vector<std::uint32_t> out(words, kNone);
  for (std::uint32_t m = 0; m < mentions.size(); ++m) {
    for (std::uint32_t w = mentions[m].words.first; w < mentions[m].words.last; ++w) out[w] = m;
  }
  // A word that holds two of them, such as a day and a time, is proven by neither.
  for (std::size_t m = 1; m < mentions.size(); ++m) {
    if (mentions[m].words.first >= mentions[m - 1].words.last) continue;
    for (std::uint32_t w = mentions[m].words.first; w < mentions[m - 1].words.last; ++w) {
      out[w] = kNone;
    }
  }
  return out;
}

std::vector<std::uint32_t> count_mentions(const std::vector<Named>& names, std::size_t keys) {
  std::vector<std::uint32_t> out(keys);
  for (const Named& name : names) ++out[name.key];
  return out;
}

/// The language of a side, or of the other side if its own is unknown.
const std::string& language_of(const SideTerms& side, const Terms& terms) {
  const SideTerms& other = &side == &terms.left ? terms.right : terms.left;
  return side.language == "und" ? other.language : side.language;
}

TokenSide side_of(const Article& article, const SideTerms& side, const Terms& terms,
                  const std::vector<Voice>& voices, std::vector<Named> names, std::size_t keys) {
  std::erase_if(names, [](const Named& name) { return name.weak; });
  std::vector<std::uint32_t> name_of = mention_of(names, side.terms.size());
  std::vector<std::uint32_t> mentions = count_mentions(names, keys);
  return {article,
          side,
          terms,
          &ContrastSets::of(language_of(side, terms)),
          &Antonyms::of(language_of(side, terms)),
          voices,
          std::move(names),
          std::move(name_of),
          mention_of(side.quantities, side.terms.size()),
          std::vector<TermContrast>(terms.vocabulary.size()),
          std::move(mentions),
          {}};
}

/// A sentence of a paragraph in another language than its text has that language's words. What was
/// found in one language's sets is forgotten when the next sentence is in another.
void use_language_of(TokenSide& side, std::uint32_t word) {
  if (side.terms.foreign.empty()) return;
  const std::string_view language = language_at(side.terms, word);
  const ContrastSets& contrasts =
      ContrastSets::of(language == "und" ? language_of(side.terms, side.all) : language);
  if (&contrasts != side.contrasts) {
    side.contrast_of.assign(side.contrast_of.size(), {});
    side.contrasts = &contrasts;
  }
  side.antonyms = &Antonyms::of(language == "und" ? language_of(side.terms, side.all) : language);
}

void read_side(TokenSide& side, std::uint32_t sentence, const std::vector<Edit>& edits,
               Range Edit::*mine, Range Edit::*theirs, std::uint32_t other_first) {
  const Range words = side.article.segmentation.sentences[sentence].words;
  use_language_of(side, words.first);
  side.tokens.clear();
  side.tokens.reserve(words.size());
  std::uint32_t block = 0;
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    while (block + 1 < edits.size() && (edits[block].*mine).last <= w) ++block;
    Token token;
    token.word = w;
    token.term = side.terms.terms[w];
    token.block = block;
    token.name = side.name_of[w];
    token.quantity = side.quantity_of[w];
    token.negation = side.term(token).negation;
    if (edits[block].op == EditOp::equal) {
      token.kept = token.settled = true;
      token.partner = (edits[block].*theirs).first + (w - (edits[block].*mine).first) - other_first;
    }
    side.tokens.push_back(token);
  }
}

/// "No. 2", "No 2": an abbreviation of "number", which denies nothing.
void find_number_signs(TokenSide& side) {
  for (std::size_t k = 0; k < side.tokens.size(); ++k) {
    if (!side.tokens[k].negation) continue;
    std::size_t next = k + 1;
    const bool point = next < side.tokens.size() && side.term(side.tokens[next]).folded == ".";
    if (point) ++next;
    if (next >= side.tokens.size() || side.term(side.tokens[next]).kind != WordKind::number) {
      continue;
    }
    if (side.term(side.tokens[k]).folded != "no" && side.term(side.tokens[k]).folded != "no.") {
      continue;
    }
    side.tokens[k].negation = false;
    side.tokens[k].contrast = {ContrastClass::light, 0};
  }
}

const TermContrast& contrast_of(TokenSide& side, std::uint32_t term) {
  TermContrast& known = side.contrast_of[term];
  if (!known.asked) {
    const std::string_view folded = side.all.vocabulary[term].folded;
    known = {side.contrasts->find(folded), true, side.contrasts->starts_phrase(folded)};
  }
  return known;
}

void find_contrasts_of(TokenSide& side, std::string& phrase) {
  if (side.contrasts->empty()) return;
  std::uint32_t open_until = 0;  // after the last open word that a phrase from here may hold
  std::uint32_t seen = 0;
  for (std::uint32_t at = 0; at < side.tokens.size();) {
    for (; seen < side.tokens.size() && seen < at + ContrastSets::kMostWords; ++seen) {
      if (!side.tokens[seen].settled) open_until = seen + 1;
    }
    const TermContrast& first = contrast_of(side, side.tokens[at].term);
    std::uint32_t taken = 1;
    Contrast found = first.contrast;
    if (first.starts_phrase && open_until > at) {
      bool open = !side.tokens[at].settled;
      phrase = side.term(side.tokens[at]).folded;
      bool tied = side.term(side.tokens[at]).kind == WordKind::ideograph;  // no space after it
      for (std::uint32_t n = 2; n <= ContrastSets::kMostWords && at + n <= side.tokens.size();
           ++n) {
        const Token& token = side.tokens[at + n - 1];
        const Term& term = side.term(token);
        const bool hyphen = term.folded == "-";
        if (side.is_mark(token) && !hyphen) break;
        open = open || !token.settled;
        if (!tied && !hyphen) phrase += ' ';
        phrase += term.folded;
        tied = hyphen || term.kind == WordKind::ideograph;
        const Contrast* const contrast = side.contrasts->find_start(phrase);
        if (contrast == nullptr) break;
        if (contrast->kind == ContrastClass::none || !open) continue;
        // "not at all", but "at all stages".
        const bool counts = contrast->kind == ContrastClass::light &&
                            side.contrasts->find(term.folded).kind == ContrastClass::quantifier &&
                            at + n < side.tokens.size() &&
                            !side.term(side.tokens[at + n]).function_word &&
                            !side.is_mark(side.tokens[at + n]);
        if (counts) continue;
        found = *contrast;
        taken = n;
      }
    }
    if (found.kind != ContrastClass::none) {
      for (std::uint32_t n = 0; n < taken; ++n) side.tokens[at + n].contrast = found;
      side.tokens[at].contrast_words = static_cast<std::uint8_t>(taken);
    }
    at += taken;
  }
}

}  // namespace

bool TokenSide::in_capitals(const Token& token) const {
  constexpr std::size_t kLeast = 2;  // letters
  const std::string_view form = article.text.slice(article.segmentation.words[token.word].span);
  std::size_t letters = 0;
  for (std::size_t at = 0; at < form.size();) {
    const char32_t c = take_code_point(form, at);
    if (c == U'.') continue;
    if (!is_upper(c)) return false;
    ++letters;
  }
  return letters >= kLeast;
}

const Token* TokenSide::article_before(const Token& noun) const {
  constexpr std::ptrdiff_t kMostBefore = 3;  // words
  const std::ptrdiff_t at = &noun - tokens.data();
  for (std::ptrdiff_t back = 1; back <= std::min(at, kMostBefore); ++back) {
    const Token& before = *(&noun - back);
    if (is_mark(before)) return nullptr;
    if (term(before).function_word) return &before;
  }
  return nullptr;
}

bool TokenSide::partly_kept(std::uint32_t quantity) const {
  if (terms.quantities[quantity].kind != QuantityKind::date) return false;
  const Range words = terms.quantities[quantity].words;
  const Range own = tokens_of(
      {std::max(words.first, tokens.front().word), std::min(words.last, tokens.back().word + 1)});
  return std::any_of(tokens.begin() + own.first, tokens.begin() + own.last, [&](const Token& t) {
    return t.quantity == quantity && t.kept && !is_mark(t);
  });
}

OnScale compare_on_scales(const TokenSide& left, const Token& a, const TokenSide& right,
                          const Token& b) {
  OnScale out = OnScale::apart;
  left.antonyms->each(left.term(a).folded, [&](Antonym mine) {
    right.antonyms->each(right.term(b).folded, [&](Antonym theirs) {
      if (mine.scale != theirs.scale) return;
      if (mine.side != theirs.side) {
        out = OnScale::opposed;
      } else if (out == OnScale::apart) {
        out = OnScale::same;
      }
    });
  });
  return out;
}

LinkTokens::LinkTokens(const Article& left_article, const Article& right_article,
                       const Terms& terms, const Voices& voices, const Flags& of_left,
                       const Flags& of_right)
    : LinkTokens(left_article, right_article, terms, voices,
                 find_named(left_article, right_article, terms, of_left, of_right)) {}

LinkTokens::LinkTokens(const Article& left_article, const Article& right_article,
                       const Terms& terms, const Voices& voices, NamedMentions named)
    : left(side_of(left_article, terms.left, terms, voices.left, std::move(named.left),
                   named.longest.size())),
      right(side_of(right_article, terms.right, terms, voices.right, std::move(named.right),
                    named.longest.size())) {}

void LinkTokens::read(const Link& link, const std::vector<Edit>& edits) {
  const std::uint32_t left_first = left.article.segmentation.sentences[link.left].words.first;
  const std::uint32_t right_first = right.article.segmentation.sentences[link.right].words.first;
  read_side(left, link.left, edits, &Edit::left, &Edit::right, right_first);
  read_side(right, link.right, edits, &Edit::right, &Edit::left, left_first);
}

bool LinkTokens::edited() const {
  const auto any = [](const TokenSide& side) {
    return std::any_of(side.tokens.begin(), side.tokens.end(),
                       [](const Token& t) { return !t.kept; });
  };
  return any(left) || any(right);
}

void LinkTokens::find_contrasts() {
  find_contrasts_of(left, phrase_);
  find_contrasts_of(right, phrase_);
  find_number_signs(left);
  find_number_signs(right);
}

}  // namespace storydiff
