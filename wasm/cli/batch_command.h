// `storydiff batch`: JSON Lines in, one report per line out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>

#include "cli/phrases.h"
#include "language/words/pack_source.h"
#include "text/offsets.h"

namespace storydiff::cli {

/// The most bytes of a line; a longer one gets an error, so that memory stays bounded.
inline constexpr std::size_t kMaxLineBytes = std::size_t{512} << 20U;

/// The output for one line: a report, or `{"id", "error": {"code", "message"}}`, without line ends.
[[nodiscard]] std::string answer_line(std::string line, OffsetUnit unit,
                                      const PackSource& packs = {}, const Phrases& phrases = {});

/// How a batch is run.
struct BatchCommand {
  OffsetUnit unit = OffsetUnit::utf8;
  PackSource packs;
  Phrases phrases;         ///< the language of the sentences in the reports; errors are in English
  unsigned jobs = 0;       ///< threads that compare; 0: as many as the machine has cores
  std::uint64_t skip = 0;  ///< lines of input that an earlier run has dealt with
  std::size_t max_line_bytes = kMaxLineBytes;
};

/// Writes one line to `out` for every line of `in` but the first `skip`, in order, each as soon as
/// it and those before it are made; the bytes are the same for any number of jobs. The end of input
/// ends the last line; an empty line is an error. Memory is bounded by the lines in work, not by
/// the length of the input. Returns an exit code.
[[nodiscard]] int run_batch(std::FILE* in, std::FILE* out, const BatchCommand& command);

}  // namespace storydiff::cli
