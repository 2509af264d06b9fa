#include "properties/accounts.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "text/fold.h"

namespace storydiff::testing {
namespace {

using Words = std::set<std::string>;

/// What the check needs to know of one side, and of the other as it is held against it.
struct SideView {
  const char* name;
  const Article& article;
  const Article& other;
  std::uint32_t Link::*sentence;
  std::uint32_t Link::*other_sentence;
  std::vector<Span> Fact::*spans;
  std::vector<Span> Fact::*other_spans;
  std::vector<Span> Fact::*residue;
  Span Equivalent::*equivalent;
};

std::string folded(const Article& article, const Word& word) {
  std::string out;
  fold_append(article.text.slice(word.span), out);
  return out;
}

void add_sentence(const Article& article, std::uint32_t sentence, Words& out) {
  const Range words = article.segmentation.sentences[sentence].words;
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    out.insert(folded(article, article.segmentation.words[w]));
  }
}

bool overlaps(const std::vector<Span>& spans, Span one) {
  return std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.overlaps(one); });
}

void check_side(const Report& report, const SideView& side, std::string& out) {
  const Segmentation& text = side.article.segmentation;
  std::vector<Words> linked(text.sentences.size());
  for (const Link& link : report.sentence_links) {
    add_sentence(side.other, link.*side.other_sentence, linked[link.*side.sentence]);
  }
  for (const Fact& fact : report.facts) {
    if (fact.status != FactStatus::shared && fact.status != FactStatus::reworded) continue;
    Words there;
    const auto& sentences = side.other.segmentation.sentences;
    for (std::uint32_t s = 0; s < sentences.size(); ++s) {
      if (overlaps(fact.*side.other_spans, sentences[s].span)) add_sentence(side.other, s, there);
    }
    for (const Word& word : text.words) {
      if (word.kind == WordKind::punctuation || !overlaps(fact.*side.spans, word.span)) continue;
      const std::string form = folded(side.article, word);
      if (there.count(form) > 0 || linked[word.sentence].count(form) > 0) continue;
      const bool proven = std::any_of(
          fact.equivalents.begin(), fact.equivalents.end(),
          [&](const Equivalent& one) { return (one.*side.equivalent).overlaps(word.span); });
      if (proven || overlaps(fact.*side.residue, word.span)) continue;
      out += (out.empty() ? "" : ", ") + std::string(side.name) + " " +
             std::string(side.article.text.slice(word.span));
    }
  }
}

}  // namespace

std::string unaccounted_words(const Report& report) {
  std::string out;
  check_side(report,
             {"left", report.left, report.right, &Link::left, &Link::right, &Fact::left,
              &Fact::right, &Fact::left_residue, &Equivalent::left},
             out);
  check_side(report,
             {"right", report.right, report.left, &Link::right, &Link::left, &Fact::right,
              &Fact::left, &Fact::right_residue, &Equivalent::right},
             out);
  return out;
}

}  // namespace storydiff::testing
