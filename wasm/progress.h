// The progress of a comparison, for whoever waits for it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace storydiff {

/// The stages of a comparison, in order. JavaScript uses the same numbers (web/engine/input.js).
enum class Stage : std::uint8_t { segment, article, language, align, diff, facts, report };
inline constexpr std::size_t kStages = 7;

/// Passes the progress of a comparison on to a listener; without one it costs nothing.
class Progress {
 public:
  /// `share` of the whole comparison is done, 0 to 1 and never less than before; `stage` is next.
  /// Called by the thread that compares, some tens of times for texts of any length.
  using Listener = void (*)(void* context, Stage stage, float share);

  Progress() = default;
  Progress(Listener listener, void* context) : listener_(listener), context_(context) {}

  /// `part` of `stage` is done, 0 to 1.
  void notify(Stage stage, float part = 0) const {
    if (listener_ == nullptr) return;
    const auto at = static_cast<std::size_t>(stage);
    const float from = kStarts[at];
    listener_(context_, stage, from + part * (kStarts[at + 1] - from));
  }

 private:
  /// Where in a comparison each stage begins, as measured on texts of 100,000 words, edited,
  /// rewritten and unrelated.
  static constexpr std::array<float, kStages + 1> kStarts{0.0F, 0.07F, 0.12F, 0.22F,
                                                          0.7F, 0.75F, 0.85F, 1.0F};

  Listener listener_ = nullptr;
  void* context_ = nullptr;
};

}  // namespace storydiff
