// The words of one paragraph, with what the sentence rules need to know of each.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "segment/segmentation.h"
#include "text/unicode.h"

namespace storydiff {

/// What the first characters of a word are, as evidence that it starts a sentence.
enum class WordShape : std::uint8_t { lower, capital, caseless, digit, mark };

/// How a punctuation mark may end a sentence.
enum class Stop : std::uint8_t {
  none,
  period,    ///< one full stop, which may be an abbreviation's
  ellipsis,  ///< several, or "…"
  strong,    ///< "!", "?" and their like, after which a space is expected
  wide,      ///< "。", "।", "።" and their like, which end a sentence without a space
};

/// Reads words by index; indices are those of the whole list.
class WordView {
 public:
  WordView(std::string_view utf8, const std::vector<Word>& words, Range range)
      : utf8_(utf8), words_(words), range_(range) {}

  [[nodiscard]] std::uint32_t first() const { return range_.first; }
  [[nodiscard]] std::uint32_t last() const { return range_.last; }
  [[nodiscard]] bool has(std::uint32_t i) const { return range_.contains(i); }

  [[nodiscard]] std::string_view text(std::uint32_t i) const {
    return utf8_.substr(words_[i].span.start, words_[i].span.size());
  }
  [[nodiscard]] WordKind kind(std::uint32_t i) const { return words_[i].kind; }
  [[nodiscard]] char32_t point(std::uint32_t i) const {
    return decode(utf8_, words_[i].span.start).point;
  }
  [[nodiscard]] Category category(std::uint32_t i) const { return category_of(point(i)); }

  /// Whether something separates word `i` from the one before; true at the start of the range.
  [[nodiscard]] bool gap(std::uint32_t i) const {
    return i == range_.first || words_[i - 1].span.end != words_[i].span.start;
  }
  /// Whether something separates word `i` from the next; true at the end of the range.
  [[nodiscard]] bool gap_after(std::uint32_t i) const { return i + 1 >= range_.last || gap(i + 1); }

  /// Of a number the letters that it ends with ("Mio" of "5 Mio"), of any other word all of it.
  [[nodiscard]] std::string_view name(std::uint32_t i) const;
  /// How many letters, digits and other visible characters the word has, up to `most`.
  [[nodiscard]] std::uint32_t length(std::uint32_t i, std::uint32_t most) const;
  [[nodiscard]] WordShape shape(std::uint32_t i) const;
  [[nodiscard]] Stop stop(std::uint32_t i) const;
  [[nodiscard]] bool is_roman_numeral(std::uint32_t i) const;

 private:
  std::string_view utf8_;
  const std::vector<Word>& words_;
  Range range_;
};

}  // namespace storydiff
