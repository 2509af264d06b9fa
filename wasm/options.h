// What a caller may ask for, and every number with a meaning. Nowhere else is there a threshold.
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
  std::string id;           ///< echoed where given
  bool has_id = false;
  std::string left_label;   ///< shown to a reader in place of "left"
  std::string right_label;
  bool word_links = false;  ///< also list which word answers which
};

/// Every threshold of the engine: default, unit, range, and what crossing it does.
struct Settings {
  /// Bytes of UTF-8 a side; above it compare() throws LimitError. 1 to 2^31.
  std::uint32_t max_text_bytes = 64U << 20U;

  /// Words on left times words on right, after equal ends are taken off, past which one pair of
  /// sentences gets a coarse edit script. 0 to 2^40.
  std::uint64_t diff_max_work = 4'000'000;
};

}  // namespace storydiff
