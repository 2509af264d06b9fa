// A sentence of a film runs over several cues, and another edition cuts it elsewhere and shows it
// at other times. So the head of a cue is one mark inside the sentence, as a line end is, and its
// times are no times of the story.
//
//     1
//     00:00:01,000 --> 00:00:03,000     mark
//     The wall is safe, the mayor                      |
//                                                      | one sentence
//     2                                                |
//     00:00:03,100 --> 00:00:05,000     mark           |
//     said on Friday.                                  |
//
// Tests: tests/cpp/segment/subtitles_test.cpp.
#include "segment/subtitles.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kMostDigits = 6;  // of a cue's number

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class CueReader {
 public:
  CueReader(std::string_view utf8, std::uint32_t at) : utf8_(utf8), at_(at) {}

  bool read() {
    const std::uint32_t start = at_;
    if (times()) return true;
    at_ = start;
    const std::uint32_t count = digits();
    if (count == 0 || count > kMostDigits) return false;
    take('\r');
    return take('\n') && times();
  }
  [[nodiscard]] std::uint32_t at() const { return at_; }

 private:
  bool take(char c) {
    if (at_ >= utf8_.size() || utf8_[at_] != c) return false;
    ++at_;
    return true;
  }
  std::uint32_t digits() {
    const std::uint32_t start = at_;
    while (at_ < utf8_.size() && is_digit(utf8_[at_]) && at_ - start <= kMostDigits) ++at_;
    return at_ - start;
  }

  /// "00:03,600" or "01:00:03.600"
  bool time() {
    std::uint32_t parts = 0;
    do {
      if (digits() == 0) return false;
      ++parts;
    } while (take(':'));
    if (parts < 2 || parts > 3) return false;
    return (take(',') || take('.')) && digits() == 3;
  }
  bool times() {
    if (!time()) return false;
    if (utf8_.substr(at_, 5) != " --> ") return false;
    at_ += 5;
    return time();
  }

  std::string_view utf8_;
  std::uint32_t at_;
};

}  // namespace

std::uint32_t cue_head_end(std::string_view utf8, std::uint32_t at) {
  if (at >= utf8.size() || !is_digit(utf8[at])) return at;
  CueReader reader(utf8, at);
  return reader.read() ? reader.at() : at;
}

}  // namespace storydiff
