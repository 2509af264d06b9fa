// What a judge answered about pairs of sentences (docs/judge.md), and the pins that follow from it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

#include "article/article.h"
#include "cli/article_json.h"
#include "groundwork.h"

namespace storydiff::cli {

/// Why a verdict cannot be used; `index` is its place in the list.
class BadVerdict : public std::runtime_error {
 public:
  BadVerdict(std::size_t index, const std::string& message)
      : std::runtime_error(message), index_(index) {}
  [[nodiscard]] std::size_t index() const { return index_; }

 private:
  std::size_t index_;
};

/// The pins of `verdicts`, added to `pins`. Of several verdicts on one pair the last counts; one
/// without an answer pins nothing. Throws BadVerdict where a sentence does not exist, or is another
/// one than was judged.
void add_verdicts(const std::vector<Verdict>& verdicts, const Groundwork& work, Pins& pins);

/// As compare(), with the pins of `verdicts` besides.
[[nodiscard]] Report compare_judged(ArticleInput left, ArticleInput right, const Options& options,
                                    const PackSource& packs, const std::vector<Verdict>& verdicts,
                                    Pins pins = {});

/// The verdicts in a file of JSON Lines, and the number of the line of each; blank lines are passed
/// over. Throws UnreadableFile, which names the file, the line and the cause.
struct VerdictFile {
  std::string path;
  std::vector<Verdict> verdicts;
  std::vector<std::uint64_t> lines;
};
[[nodiscard]] VerdictFile read_verdicts(const std::string& path);

}  // namespace storydiff::cli
