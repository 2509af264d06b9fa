#include "properties/edited_text.h"

#include <utility>
#include <vector>

#include "segment/segmentation.h"
#include "text/text.h"

namespace storydiff::testing {
namespace {

/// A word or mark and the white space after it.
struct Piece {
  std::string word, gap;
};
using Pieces = std::vector<Piece>;

std::vector<Pieces> sentences_of(std::string_view bytes) {
  const Text text = Text::from_utf8(bytes);
  const Segmentation parts = segment(text);
  std::vector<Pieces> out;
  for (const Sentence& sentence : parts.sentences) {
    Pieces& pieces = out.emplace_back();
    for (std::uint32_t w = sentence.words.first; w < sentence.words.last; ++w) {
      const Span word = parts.words[w].span;
      const std::uint32_t next =
          w + 1 < parts.words.size() ? parts.words[w + 1].span.start : text.size();
      pieces.push_back({std::string(text.slice(word)), std::string(text.slice({word.end, next}))});
    }
    if (pieces.empty()) out.pop_back();
  }
  return out;
}

class Editor {
 public:
  Editor(Random& random, std::string_view text) : random_(random), sentences_(sentences_of(text)) {}

  void edit() {
    if (sentences_.empty()) return;
    const std::uint32_t s = pick(sentences_.size());
    Pieces& sentence = sentences_[s];
    const std::uint32_t w = pick(sentence.size());
    const auto at = [](auto& list, std::uint32_t index) {
      return list.begin() + static_cast<std::ptrdiff_t>(index);
    };
    switch (random_.below(9)) {
      case 0:
        sentence.insert(at(sentence, w), {any_word(), sentence[w].gap.empty() ? "" : " "});
        break;
      case 1:
        if (sentence.size() > 1) sentence.erase(at(sentence, w));
        break;
      case 2:
        sentence[w].word = any_word();
        break;
      case 3:
        std::swap(sentence[w].word, sentence[pick(sentence.size())].word);
        break;
      case 4: {
        const Pieces copy = sentences_[pick(sentences_.size())];
        sentences_.insert(at(sentences_, s), copy);
        break;
      }
      case 5:
        if (sentences_.size() > 1) sentences_.erase(at(sentences_, s));
        break;
      case 6:
        std::swap(sentences_[s], sentences_[pick(sentences_.size())]);
        break;
      case 7:
        split(sentence);
        break;
      default:
        merge(sentence);
    }
  }

  [[nodiscard]] std::string text() const {
    std::string out;
    for (const Pieces& sentence : sentences_) {
      for (const Piece& piece : sentence) out.append(piece.word).append(piece.gap);
    }
    return out;
  }

 private:
  std::uint32_t pick(std::size_t count) { return random_.below(static_cast<std::uint32_t>(count)); }
  std::string any_word() {
    const Pieces& sentence = sentences_[pick(sentences_.size())];
    return sentence[pick(sentence.size())].word;
  }

  /// Ends the sentence at its first comma.
  static void split(Pieces& sentence) {
    for (Piece& piece : sentence) {
      if (piece.word == "," || piece.word == "،") {
        piece.word = ".";
        return;
      }
      if (piece.word == "、" || piece.word == "，") {
        piece.word = "。";
        return;
      }
    }
  }
  /// Makes the full stop at the end of a sentence a comma.
  static void merge(Pieces& sentence) {
    Piece& end = sentence.back();
    if (end.word == ".") end = {",", " "};
    if (end.word == "。") end = {"，", ""};
  }

  Random& random_;
  std::vector<Pieces> sentences_;
};

}  // namespace

std::string edited(Random& random, std::string_view text, std::uint32_t edits) {
  Editor editor(random, text);
  for (std::uint32_t k = 0; k < edits; ++k) editor.edit();
  return editor.text();
}

}  // namespace storydiff::testing
