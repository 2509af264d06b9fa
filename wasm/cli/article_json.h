// Articles and options as given in a line of JSON Lines.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

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

/// A sentence that a judge was asked about.
struct JudgedSentence {
  std::uint32_t index = 0;
  bool has_text = false;
  std::string text;  ///< what stood there
};

enum class Answer : std::uint8_t { same, different, none };

/// What a judge answered about a pair of sentences.
struct Verdict {
  JudgedSentence left, right;
  Answer answer = Answer::none;
};

/// Reads a line of `storydiff undecided`, with its "same" filled in: `{"left", "right", "same"}`,
/// where a side is the index of a sentence, or `{"sentence": index, "text": ...}`, and "same" is
/// true, false or null. Other members are passed over. Throws BadRequest. `line` is overwritten.
[[nodiscard]] Verdict read_verdict_line(std::string& line);

/// What one line asks for.
struct Request {
  Options options;
  Pins pins;
  std::vector<Verdict> verdicts;
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
