// Runs the steps in order: paragraphs, the words of each, and then its sentences, which are runs of
// words.
//
//     "Mr. Ng left.\nHe slept."   paragraphs {0,12} {13,22}
//                                 words      Mr . Ng left .      He slept .
//                                 sentences  one               one
//
// Words come before sentences, since only they know that "3.5" or "p.m." hold no stop. A sentence
// spans its words, from the first to the last. Tests: tests/cpp/segment/segmentation_test.cpp.
#include "segment/segmentation.h"

#include "segment/paragraphs.h"
#include "segment/prose.h"
#include "segment/words.h"

namespace storydiff {
namespace {

class Builder {
 public:
  explicit Builder(const SegmentSettings& settings) : settings_(settings) {}

  void open_paragraph(Span span) { out_.paragraphs.push_back({span, {sentences(), sentences()}}); }

  /// Cuts running text into sentences of the open paragraph.
  void add_prose(std::string_view utf8, Span span) {
    const std::uint32_t first = words();
    append_words(utf8, span, out_.words);
    starts_.clear();
    cut_sentences(utf8, out_.words, {first, words()}, settings_, starts_);
    for (std::size_t i = 0; i < starts_.size(); ++i) {
      add_sentence({starts_[i], i + 1 < starts_.size() ? starts_[i + 1] : words()}, span);
    }
  }

  /// Adds text that the caller says is one sentence.
  void add_given(std::string_view utf8, Span span) {
    const std::uint32_t first = words();
    append_words(utf8, span, out_.words);
    add_sentence({first, words()}, span);
  }

  void close_paragraph() {
    Paragraph& paragraph = out_.paragraphs.back();
    paragraph.sentences.last = sentences();
    if (paragraph.sentences.empty()) return;
    paragraph.span = {out_.sentences[paragraph.sentences.first].span.start,
                      out_.sentences.back().span.end};
  }

  [[nodiscard]] Segmentation take() { return std::move(out_); }

 private:
  [[nodiscard]] std::uint32_t sentences() const {
    return static_cast<std::uint32_t>(out_.sentences.size());
  }
  [[nodiscard]] std::uint32_t words() const {
    return static_cast<std::uint32_t>(out_.words.size());
  }

  /// `within`: at its start a sentence without words gets its empty span.
  void add_sentence(Range range, Span within) {
    Sentence sentence{{within.start, within.start},
                      static_cast<std::uint32_t>(out_.paragraphs.size() - 1),
                      range};
    if (!range.empty()) {
      sentence.span = {out_.words[range.first].span.start, out_.words[range.last - 1].span.end};
    }
    for (std::uint32_t i = range.first; i < range.last; ++i) out_.words[i].sentence = sentences();
    out_.sentences.push_back(sentence);
  }

  const SegmentSettings& settings_;
  Segmentation out_;
  std::vector<std::uint32_t> starts_;
};

}  // namespace

Segmentation segment(const Text& text, const SegmentSettings& settings) {
  Builder builder(settings);
  for (const Span span : find_paragraphs(text.bytes(), settings)) {
    builder.open_paragraph(span);
    builder.add_prose(text.bytes(), span);
    builder.close_paragraph();
  }
  return builder.take();
}

[[gnu::noinline]] Segmentation segment_given(const std::vector<GivenParagraph>& paragraphs,
                                             Text& text, const SegmentSettings& settings) {
  text = Text();
  Builder builder(settings);
  bool first_paragraph = true;
  for (const GivenParagraph& given : paragraphs) {
    if (!first_paragraph) text.append("\n\n");
    first_paragraph = false;
    builder.open_paragraph({text.size(), text.size()});
    bool first_sentence = true;
    for (const std::string& sentence : given.sentences) {
      if (!first_sentence) text.append(" ");
      first_sentence = false;
      const Span span = text.append(sentence);
      if (given.split) {
        builder.add_prose(text.bytes(), span);
      } else {
        builder.add_given(text.bytes(), span);
      }
    }
    builder.close_paragraph();
  }
  return builder.take();
}

}  // namespace storydiff
