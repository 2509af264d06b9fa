// What a caller may ask for.
#pragma once

#include <cstdint>
#include <string>

namespace storydiff {

/// Report format version (docs/report.schema.json).
inline constexpr int kReportVersion = 1;
/// The engine's version.
inline constexpr const char* kEngineVersion = "0.1.0";

/// What a caller may ask for. Echoed in the report.
struct Options {
  std::string id;  ///< echoed where given
  bool has_id = false;
  bool id_is_integer = false;  ///< `id` holds the digits of a whole number: written without quotes
  std::string left_label;      ///< shown to a reader in place of "left"
  std::string right_label;
  bool word_links = false;  ///< also list which word answers which
  bool explain = false;     ///< also say what made each sentence link
  bool narration = false;   ///< also tell the comparison as plain sentences
};

}  // namespace storydiff
