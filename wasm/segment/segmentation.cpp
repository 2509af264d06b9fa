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

#include "segment/enumerators.h"
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
  void add_prose(std::string_view utf8, Span span, Span enumerator) {
    const std::uint32_t first = words();
    add_words(utf8, span, enumerator);
    starts_.clear();
    cut_sentences(utf8, out_.words, {first, words()}, settings_, starts_);
    for (std::size_t i = 0; i < starts_.size(); ++i) {
      add_sentence({starts_[i], i + 1 < starts_.size() ? starts_[i + 1] : words()}, span);
    }
  }

  /// Adds text that the caller says is one sentence.
  void add_given(std::string_view utf8, Span span, Span enumerator) {
    const std::uint32_t first = words();
    add_words(utf8, span, enumerator);
    add_sentence({first, words()}, span);
  }

  void close_paragraph() {
    Paragraph& paragraph = out_.paragraphs.back();
    paragraph.sentences.last = sentences();
    if (paragraph.sentences.empty()) return;
    paragraph.span = {out_.sentences[paragraph.sentences.first].span.start,
                      out_.sentences.back().span.end};
  }

  void set_markdown(bool markdown) { out_.markdown = markdown; }

  [[nodiscard]] Segmentation take() { return std::move(out_); }

 private:
  [[nodiscard]] std::uint32_t sentences() const {
    return static_cast<std::uint32_t>(out_.sentences.size());
  }
  [[nodiscard]] std::uint32_t words() const {
    return static_cast<std::uint32_t>(out_.words.size());
  }

  /// The words of `span`, with the enumerator at its start, if any, as one mark.
  void add_words(std::string_view utf8, Span span, Span enumerator) {
    if (!enumerator.empty()) {
      append_words(utf8, {span.start, enumerator.start}, out_.words);
      out_.words.push_back({enumerator, WordKind::punctuation, 0});
      span.start = enumerator.end;
    }
    append_words(utf8, span, out_.words);
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
  bool markdown = false;
  const std::vector<Span> paragraphs = find_paragraphs(text.bytes(), settings, &markdown);
  const std::vector<Span> enumerators = find_enumerators(text.bytes(), paragraphs);
  builder.set_markdown(markdown);
  for (std::size_t p = 0; p < paragraphs.size(); ++p) {
    builder.open_paragraph(paragraphs[p]);
    builder.add_prose(text.bytes(), paragraphs[p], enumerators[p]);
    builder.close_paragraph();
  }
  return builder.take();
}

[[gnu::noinline]] Segmentation segment_given(const std::vector<GivenParagraph>& paragraphs,
                                             Text& text, const SegmentSettings& settings) {
  text = Text();
  std::vector<Span> pieces;  // the sentences of all paragraphs
  std::vector<Span> opens;   // of each paragraph the first piece; empty, at its place, without one
  for (const GivenParagraph& given : paragraphs) {
    if (!opens.empty()) text.append("\n\n");
    const std::size_t first = pieces.size();
    opens.push_back({text.size(), text.size()});
    for (const std::string& sentence : given.sentences) {
      if (pieces.size() > first) text.append(" ");
      pieces.push_back(text.append(sentence));
    }
    if (pieces.size() > first) opens.back() = pieces[first];
  }
  const std::vector<Span> enumerators = find_enumerators(text.bytes(), opens);
  Builder builder(settings);
  std::size_t piece = 0;
  for (std::size_t p = 0; p < paragraphs.size(); ++p) {
    builder.open_paragraph({opens[p].start, opens[p].start});
    Span enumerator = enumerators[p];
    for (std::size_t s = 0; s < paragraphs[p].sentences.size(); ++s) {
      if (paragraphs[p].split) {
        builder.add_prose(text.bytes(), pieces[piece++], enumerator);
      } else {
        builder.add_given(text.bytes(), pieces[piece++], enumerator);
      }
      enumerator = {};
    }
    builder.close_paragraph();
  }
  return builder.take();
}

}  // namespace storydiff
