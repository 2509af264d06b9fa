// What a caller may ask for.
#pragma once

#include <cstdint>
#include <string>

namespace storydiff {

/// Report format version (docs/report.schema.json).
inline constexpr int kReportVersion = 2;
/// The engine's version.
inline constexpr const char* kEngineVersion = "0.1.0";

/// What a caller may ask for. Echoed in the report.
struct Options {
  std::string id;  ///< echoed if given
  bool has_id = false;
  bool id_is_integer = false;  ///< `id` holds the digits of a whole number: written without quotes
  std::string left_label;      ///< shown to a reader in place of "left"
  std::string right_label;
  bool word_links = false;      ///< also list the word alignment
  bool explain = false;         ///< also list what each sentence link is based on
  std::uint32_t undecided = 0;  ///< also list as many pairs of sentences for a judge, at most
  bool narration = false;       ///< also describe the comparison in plain sentences
  bool links_only = false;      ///< end after the links: no facts are looked for
};

}  // namespace storydiff
