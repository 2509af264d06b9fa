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
  bool id_is_integer = false;  ///< `id` holds the digits of a whole number: written without quotes
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

  // --- align ---
  /// Coordinates of each sort (four times as many n-grams) that a sentence keeps, the weightiest
  /// first; more of an endless sentence is not looked at when it is compared. 16 to 65536.
  std::uint32_t align_max_coordinates = 256;
  /// Best partners from the index that a sentence brings into the scoring. 1 to 64.
  std::uint32_t align_candidates = 10;
  /// Index entries walked for one sentence, rarest features first. 100 to 10^6.
  std::uint32_t align_postings = 6000;
  /// Score from which a pair is linked. 0 to 1.
  float align_link_score = 0.5F;
};

}  // namespace storydiff
