// Articles and options as they stand in a line of JSON Lines.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "storydiff.h"

namespace storydiff::cli {

/// Why a line gets an error in place of a report.
class BadRequest : public std::runtime_error {
 public:
  BadRequest(std::string code, const std::string& message)
      : std::runtime_error(message), code_(std::move(code)) {}
  [[nodiscard]] const std::string& code() const { return code_; }

 private:
  std::string code_;  ///< "bad-json", "bad-input", "bad-option", "too-long"
};

/// One line, understood.
struct Request {
  Options options;
  Pins pins;
  ArticleInput left;
  ArticleInput right;
};

/// Reads `{"id", "left", "right", "options"}`. An article is a string, or a list of paragraphs; a
/// paragraph is a list of sentences, or `{"sentences": [...]}` or `{"text": "..."}` with a "role".
///
/// `request.options` has the id even where something else in the line is wrong, so that the error
/// can be told by it. Throws BadRequest. `line` is used up.
void read_request(std::string& line, Request& request);

}  // namespace storydiff::cli
