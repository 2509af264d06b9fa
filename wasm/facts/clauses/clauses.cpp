// Cutting sentences into clauses without a parser. Where a language pack tags words,
// facts/clauses/statements.cpp does it by their tags; here it is done by words and marks alone.
//
// First, cut wherever a clause may begin: after a comma, semicolon, colon or dash, before and after
// a bracket, and before a word that opens clauses. Then join every piece that is too small to state
// anything with the piece before it: an item of a list, a "however".
//
//     Norvik closed two mines, | a smelter, | and a shop, | which surprised few people.
//     Norvik closed two mines, a smelter, and a shop, | which surprised few people.
//
// Cutting too often does no harm, since neighbours with the same status become one fact again;
// cutting too seldom hides a statement that only one side makes inside one that both make.
//
// Tested by tests/cpp/facts/clauses/clauses_test.cpp.

#include "facts/clauses/clauses.h"

#include <algorithm>

#include "facts/clauses/connectives.h"
#include "facts/clauses/statements.h"
#include "text/flags.h"

namespace storydiff {
namespace {

enum class Mark : std::uint8_t { none, opening, closing, separating };

Mark mark_of(std::string_view folded) {
  if (folded == "," || folded == ";" || folded == ":" || folded == "-" || folded == "--" ||
      folded == "、" || folded == "，" || folded == "；" || folded == "：" || folded == "،" ||
      folded == "؛" || folded == "。") {
    return Mark::separating;
  }
  if (folded == "(" || folded == "[" || folded == "（") return Mark::opening;
  if (folded == ")" || folded == "]" || folded == "）") return Mark::closing;
  return Mark::none;
}

class Cutter {
 public:
  Cutter(const Article& article, const Terms& terms, const SideTerms& side,
         const FactSettings& settings)
      : text_(article.segmentation), terms_(terms), side_(side), settings_(settings) {
    opens_.reserve(terms.vocabulary.size());
    for (const Term& t : terms.vocabulary) opens_.push_back(opens_clause(t.folded, side.language));
  }

  void cut(std::uint32_t sentence, std::vector<Clause>& out) {
    const Range words = text_.sentences[sentence].words;
    pieces_.clear();
    Range piece{words.first, words.first};
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      if (w > piece.first && begins_at(w, words)) {
        piece.last = w;
        pieces_.push_back(piece);
        piece.first = w;
      }
    }
    piece.last = words.last;
    if (!piece.empty()) pieces_.push_back(piece);
    const std::size_t before = out.size();
    std::uint32_t last_content = 0;  // of out.back(): a growing clause is not counted again
    for (const Range& next : pieces_) {
      const std::uint32_t here = content(next);
      const bool small = std::min(here, last_content) < settings_.clause_content;
      if (out.size() > before && small) {
        out.back().words.last = next.last;
        last_content += here;
      } else {
        out.push_back({next, sentence, {}});
        last_content = here;
      }
    }
  }

 private:
  [[nodiscard]] const Term& term(std::uint32_t word) const {
    return terms_.vocabulary[side_.terms[word]];
  }

  /// Whether a piece may begin at `word`, which is not the sentence's first.
  [[nodiscard]] bool begins_at(std::uint32_t word, Range words) const {
    const Term& here = term(word);
    const Term& before = term(word - 1);
    if (here.kind == WordKind::punctuation) return mark_of(here.folded) == Mark::opening;
    if (before.kind == WordKind::punctuation) {
      const Mark mark = mark_of(before.folded);
      if (mark == Mark::closing) return true;
      // A hyphen inside a compound ("medium-sized") touches both its words.
      if (mark == Mark::separating) {
        return text_.words[word - 1].span.end != text_.words[word].span.start ||
               here.kind == WordKind::ideograph;
      }
    }
    return word + 1 < words.last && opens_[side_.terms[word]];
  }

  /// How many content words a piece has.
  [[nodiscard]] std::uint32_t content(Range piece) const {
    std::uint32_t count = 0;
    for (std::uint32_t w = piece.first; w < piece.last; ++w) {
      const Term& t = term(w);
      count += t.kind != WordKind::punctuation && !t.function_word ? 1U : 0U;
    }
    return count;
  }

  const Segmentation& text_;
  const Terms& terms_;
  const SideTerms& side_;
  const FactSettings& settings_;
  Flags opens_;  // by term, so that the word lists are searched once per term
  std::vector<Range> pieces_;
};

}  // namespace

Clauses cut_clauses(const Article& article, const Terms& terms, const SideTerms& side,
                    const FactSettings& settings) {
  Clauses out;
  out.of_sentence.resize(article.segmentation.sentences.size());
  const auto cut_all = [&](auto cutter) {
    for (std::uint32_t s = 0; s < out.of_sentence.size(); ++s) {
      const auto first = static_cast<std::uint32_t>(out.list.size());
      if (article.sentence_in_story(s)) cutter.cut(s, out.list);
      out.of_sentence[s] = {first, static_cast<std::uint32_t>(out.list.size())};
    }
  };
  if (side.tags.empty()) {
    cut_all(Cutter(article, terms, side, settings));
  } else {
    cut_all(StatementCutter(article, terms, side, settings));
  }
  return out;
}

std::uint32_t clause_of(std::uint32_t word, const Article& article, const Clauses& clauses) {
  Range range = clauses.of_sentence[article.segmentation.words[word].sentence];
  while (range.first + 1 < range.last && clauses.list[range.first].words.last <= word) {
    ++range.first;
  }
  return range.first;
}

}  // namespace storydiff
