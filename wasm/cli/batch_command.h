// `storydiff batch`: JSON Lines in, a report a line out.
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>

#include "language/pack.h"
#include "text/offsets.h"

namespace storydiff::cli {

/// Bytes of one line past which it gets an error and is skipped, so that memory stays bounded.
inline constexpr std::size_t kMaxLineBytes = std::size_t{512} << 20U;

/// What one line turns into: a report, or `{"id", "error": {"code", "message"}}`. Without line
/// ends.
[[nodiscard]] std::string answer_line(std::string line, OffsetUnit unit,
                                      const LanguagePack* pack = nullptr);

/// Answers every line of `in` on `out`, in order, each as soon as it is made. The end of input ends
/// the last line; an empty line is a bad one. Returns an exit code.
[[nodiscard]] int run_batch(std::FILE* in, std::FILE* out, OffsetUnit unit,
                            std::size_t max_line_bytes = kMaxLineBytes,
                            const LanguagePack* pack = nullptr);

}  // namespace storydiff::cli
