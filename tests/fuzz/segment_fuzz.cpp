// Any text, segmented: lists in order and nested, nothing that can be seen left out of a word.
#include "fuzz/check.h"
#include "segment/segmentation.h"
#include "text/text.h"

using namespace storydiff;

namespace {

bool within(Span inner, Span outer) {
  return outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Text text = Text::from_utf8(fuzz::bytes_of(data, size));
  const Segmentation s = segment(text);
  std::uint32_t end = 0;
  std::uint32_t sentences = 0;
  for (const Paragraph& paragraph : s.paragraphs) {
    fuzz::check(within(paragraph.span, {end, text.size()}), "paragraphs are in order");
    fuzz::check(paragraph.sentences.first == sentences, "no sentence is left out");
    end = paragraph.span.end;
    sentences = paragraph.sentences.last;
  }
  fuzz::check(sentences == s.sentences.size(), "every sentence lies in a paragraph");
  std::uint32_t words = 0;
  end = 0;
  for (const Sentence& sentence : s.sentences) {
    fuzz::check(
        within(sentence.span, s.paragraphs[sentence.paragraph].span) && sentence.span.start >= end,
        "sentences lie in their paragraphs, in order");
    fuzz::check(sentence.words.first == words, "no word is left out");
    end = sentence.span.end;
    words = sentence.words.last;
  }
  fuzz::check(words == s.words.size(), "every word lies in a sentence");
  end = 0;
  for (const Word& word : s.words) {
    fuzz::check(within(word.span, s.sentences[word.sentence].span) && word.span.start >= end,
                "words lie in their sentences, in order");
    for (std::uint32_t i = end; i < word.span.start; ++i) {
      const char c = text.bytes()[i];
      fuzz::check(c <= ' ' || c == 0x7F || static_cast<unsigned char>(c) >= 0x80,
                  "no letter, digit or mark lies between words");
    }
    end = word.span.end;
  }
  return 0;
}
