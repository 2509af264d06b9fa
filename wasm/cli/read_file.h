// A file on disk as text.
#pragma once

#include <stdexcept>
#include <string>

#include "text/text.h"

namespace storydiff::cli {

/// Why a file is no article, in words for whoever chose it; names the file.
class UnreadableFile : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads a file as UTF-8, or as UTF-16 where its byte-order mark says so. No other character set is
/// guessed: a wrong guess would show letters that nobody wrote.
///
/// Throws UnreadableFile where there is no such file, it is a folder, it is empty or blank, or its
/// content is not text or is markup. `as_text`: markup is text too.
[[nodiscard]] Text read_text_file(const std::string& path, bool as_text);

}  // namespace storydiff::cli
