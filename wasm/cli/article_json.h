// Articles and options as given in a line of JSON Lines.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "storydiff.h"

namespace storydiff::cli {

/// Why a line gets an error instead of a report.
class BadRequest : public std::runtime_error {
 public:
  BadRequest(std::string code, const std::string& message)
      : std::runtime_error(message), code_(std::move(code)) {}
  [[nodiscard]] const std::string& code() const { return code_; }

 private:
  std::string code_;  ///< "bad-json", "bad-input", "bad-option", "too-long"
};

/// What one line asks for.
struct Request {
  Options options;
  Pins pins;
  ArticleInput left;
  ArticleInput right;
};

/// Reads `{"id", "left", "right", "options"}`. An article is a string, or a list of paragraphs; a
/// paragraph is a list of sentences, or `{"sentences": [...]}` or `{"text": "..."}` with a "role".
///
/// `request.options` has the id even if something else in the line is wrong, so that the error can
/// name it. Throws BadRequest. `line` is overwritten.
void read_request(std::string& line, Request& request);

}  // namespace storydiff::cli
