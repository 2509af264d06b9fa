// `storydiff compare LEFT RIGHT`, and `storydiff undecided LEFT RIGHT`.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

#include "cli/phrases.h"
#include "facts/facts.h"
#include "text/offsets.h"

namespace storydiff::cli {

/// `questions` are the pairs for a judge (`storydiff undecided`).
enum class Format : std::uint8_t { terminal, text, json, markdown, html, questions };
enum class Color : std::uint8_t { automatic, always, never };

/// Thrown for options that make no sense; the message says which and why.
class BadUsage : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

struct CompareCommand {
  std::string left_path;
  std::string right_path;
  std::string left_label;  ///< empty: the file's name
  std::string right_label;
  std::string output_path;  ///< empty: standard output
  Format format = Format::terminal;
  Color color = Color::automatic;
  OffsetUnit unit = OffsetUnit::utf8;
  bool word_links = false;
  bool narration = false;
  /// Facts of less significance are not shown; json always has all.
  Significance least = Significance::typography;
  bool explain = false;
  bool as_text = false;         ///< markup is compared as it stands
  Phrases phrases;              ///< the language of the sentences and labels
  std::uint32_t undecided = 0;  ///< pairs listed for a judge, at most
  std::string verdicts_path;    ///< what a judge answered; empty: none was asked
  std::string packs;            ///< folder of language packs, "none", or empty for the usual ones
};

/// Compares and writes the result. Returns an exit code; what went wrong is on standard error.
[[nodiscard]] int run_compare(const CompareCommand& command);

}  // namespace storydiff::cli
