// The times of subtitles (SubRip, WebVTT) between the lines that are spoken.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

/// The end of a cue's head that starts at `at`: its times, and its number on the line before, if
/// it has one; `at` where there is none.
///
///     "2\n00:00:03,600 --> 00:00:06,000\nThe wall fell."    29
///     "03:36.000 --> 03:38.000 align:start"                 23
[[nodiscard]] std::uint32_t cue_head_end(std::string_view utf8, std::uint32_t at);

}  // namespace storydiff
