// Lines of a file that may be larger than memory, read as they arrive.
#pragma once

#include <array>
#include <cstddef>
#include <cstdio>
#include <string>

namespace storydiff::cli {

/// Lines of a file. A line past the limit is read to its end and dropped.
///
/// A byte order mark of UTF-8 at the beginning is left out.
///
/// Reads what is there and no more: a program at the other end of a pipe may write one line and
/// wait for its output. (fread would wait until a whole block is full.)
class LineReader {
 public:
  /// `limit` in bytes, line end not counted. Nothing may have been read from `file` by other means.
  LineReader(std::FILE* file, std::size_t limit) : file_(file), limit_(limit) {}

  /// The next line without its end ("\n" or "\r\n"); false if there is none. The end of input
  /// ends the last line. `too_long` lines come out empty.
  [[nodiscard]] bool next(std::string& line, bool& too_long);

  /// Whether reading stopped at an error, not at the end.
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  bool fill();

  std::FILE* file_;
  std::size_t limit_;
  std::array<char, std::size_t{1} << 16U> block_{};
  std::size_t at_ = 0;
  std::size_t size_ = 0;
  bool failed_ = false;
  bool begun_ = false;  ///< a line was read
};

}  // namespace storydiff::cli
