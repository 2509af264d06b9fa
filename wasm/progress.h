// The progress of a comparison, for whoever waits for it.
#pragma once

#include <cstdint>

namespace storydiff {

/// The stages of a comparison, in order. JavaScript uses the same numbers (web/engine/input.js),
/// which tests/web/page/messages.test.js checks.
enum class Stage : std::uint8_t { segment, article, language, align, diff, facts, report };

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
    const Part whole = part_of(stage);
    listener_(context_, stage, whole.from + part * (whole.to - whole.from));
  }

 private:
  struct Part {
    float from, to;
  };
  /// The part of a comparison's time that a stage takes, as measured on texts of 100,000 words,
  /// edited, rewritten and unrelated.
  static constexpr Part part_of(Stage stage) {
    switch (stage) {
      case Stage::segment:
        return {0.0F, 0.07F};
      case Stage::article:
        return {0.07F, 0.12F};
      case Stage::language:
        return {0.12F, 0.22F};
      case Stage::align:
        return {0.22F, 0.7F};
      case Stage::diff:
        return {0.7F, 0.75F};
      case Stage::facts:
        return {0.75F, 0.85F};
      case Stage::report:
        return {0.85F, 1.0F};
    }
    return {1.0F, 1.0F};
  }

  Listener listener_ = nullptr;
  void* context_ = nullptr;
};

}  // namespace storydiff
