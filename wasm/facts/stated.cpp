// A statement inside a sentence begins with what ties it to the one before it, and often ends with
// the comma before the next one:
//
//     The mayor resigned on Friday, | [The mayor] and left for Rome, | [Rome] which is far.
//                                                 left for Rome               is far.
//
// A fact keeps those words, since every word belongs to one; whoever reads it out leaves them away.
//
// Tested by tests/cpp/facts/stated_test.cpp.
#include "facts/stated.h"

#include <algorithm>

namespace storydiff {
namespace {

class Trimmer {
 public:
  Trimmer(const Article& article, const SideTerms& side, const Terms& terms)
      : text_(article.segmentation), side_(side), terms_(terms) {}

  /// `spans` without joiners; empty if they have none. `carried`: the subject stands before them.
  /// `kept`: says whether a span holds something that differs.
  template <class Kept>
  [[nodiscard]] std::vector<Span> trimmed(const std::vector<Span>& spans, bool carried,
                                          Kept kept) const {
    std::vector<Span> out;
    bool differs = false;
    for (std::size_t k = 0; k < spans.size(); ++k) {
      const Range words = trimmed(words_in(spans[k]), carried && k == 0);
      Span span = spans[k];
      if (!words.empty()) {
        const Span inner{text_.words[words.first].span.start, text_.words[words.last - 1].span.end};
        if (!kept({span.start, inner.start})) span.start = inner.start;
        if (!kept({inner.end, span.end})) span.end = inner.end;
      }
      differs = differs || span != spans[k];
      out.push_back(span);
    }
    if (!differs) out.clear();
    return out;
  }

 private:
  [[nodiscard]] bool is(std::uint32_t word, PartOfSpeech tag) const {
    return side_.tags[word] == tag;
  }
  [[nodiscard]] std::string_view folded(std::uint32_t word) const {
    return terms_.vocabulary[side_.terms[word]].folded;
  }

  [[nodiscard]] Range words_in(Span span) const {
    const auto& words = text_.words;
    const auto at = [&](std::uint32_t place) {
      return static_cast<std::uint32_t>(
          std::lower_bound(words.begin(), words.end(), place,
                           [](const Word& word, std::uint32_t p) { return word.span.start < p; }) -
          words.begin());
    };
    return {at(span.start), at(span.end)};
  }

  [[nodiscard]] bool divides(std::uint32_t word) const {
    const std::string_view mark = folded(word);
    return is(word, PartOfSpeech::punctuation) &&
           (mark == "," || mark == ";" || mark == "-" || mark == "--");
  }

  [[nodiscard]] Range trimmed(Range words, bool carried) const {
    if (words.empty()) return words;
    const Range sentence = text_.sentences[text_.words[words.first].sentence].words;
    if (words.first > sentence.first) {
      while (!words.empty() && divides(words.first)) ++words.first;
      if (!words.empty() && is(words.first, PartOfSpeech::coordinator)) ++words.first;
      if (carried && opens_relative(words)) ++words.first;
    }
    if (words.last < sentence.last) {
      while (!words.empty() && divides(words.last - 1)) --words.last;
      if (!words.empty() && is(words.last - 1, PartOfSpeech::coordinator)) --words.last;
      while (!words.empty() && divides(words.last - 1)) --words.last;
    }
    return words;
  }

  /// Whether words begin with a pronoun that stands for the subject: "[who] resigned".
  [[nodiscard]] bool opens_relative(Range words) const {
    if (words.size() < 2 || !is(words.first, PartOfSpeech::pronoun)) return false;
    std::uint32_t verb = words.first + 1;
    while (verb < words.last && is(verb, PartOfSpeech::adverb)) ++verb;
    return verb < words.last && is_verb(side_.tags[verb]);
  }

  const Segmentation& text_;
  const SideTerms& side_;
  const Terms& terms_;
};

}  // namespace

void set_stated(Fact& fact, const Article& left, const Article& right, const Terms& terms) {
  const auto differs = [&](Span span, Span Detail::*detail, Span Equivalent::*equivalent,
                           const std::vector<Span>& residue) {
    const auto over = [&](Span other) { return other.overlaps(span); };
    return std::any_of(fact.details.begin(), fact.details.end(),
                       [&](const Detail& one) { return over(one.*detail); }) ||
           std::any_of(fact.equivalents.begin(), fact.equivalents.end(),
                       [&](const Equivalent& one) { return over(one.*equivalent); }) ||
           std::any_of(residue.begin(), residue.end(), over);
  };
  if (!terms.left.tags.empty()) {
    fact.left_stated =
        Trimmer(left, terms.left, terms)
            .trimmed(fact.left, !fact.left_subject.empty(), [&](Span span) {
              return differs(span, &Detail::left, &Equivalent::left, fact.left_residue);
            });
  }
  if (!terms.right.tags.empty()) {
    fact.right_stated =
        Trimmer(right, terms.right, terms)
            .trimmed(fact.right, !fact.right_subject.empty(), [&](Span span) {
              return differs(span, &Detail::right, &Equivalent::right, fact.right_residue);
            });
  }
}

}  // namespace storydiff
