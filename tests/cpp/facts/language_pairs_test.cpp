// Pairs of sentences in many languages, one per line, in tests/cpp/facts/languages/*.txt:
//
//     around: Der Rat der Stadt tagte in der alten Halle.     stands after both, so that the language is known
//     same: Die Fähre [legte um acht Uhr ab/hat um acht Uhr abgelegt].
//     differs: Die Firma [hat das Lager verkauft/wird das Lager verkaufen].
//     same?: …                                                not held yet; counted all the same
//
// What is the same must have no changed, added or removed fact, and what differs must have one, both ways
// round, with the project's language packs.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>

#include "storydiff.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

struct Pair {
  std::string left;
  std::string right;
};

/// "The [old/new] mayor" as two sentences.
Pair read_pair(std::string_view line) {
  Pair out;
  while (!line.empty()) {
    const std::size_t open = std::min(line.find('['), line.size());
    out.left += line.substr(0, open);
    out.right += line.substr(0, open);
    line.remove_prefix(open);
    if (line.empty()) break;
    const std::size_t between = line.find('/');
    const std::size_t close = line.find(']');
    out.left += line.substr(1, between - 1);
    out.right += line.substr(between + 1, close - between - 1);
    line.remove_prefix(close + 1);
  }
  return out;
}

/// The packs of the project, each read once.
const LanguagePack* pack_of(std::string_view language) {
  static std::map<std::string, LanguagePack, std::less<>> packs;
  const auto known = packs.find(language);
  if (known != packs.end()) return known->second.empty() ? nullptr : &known->second;
  LanguagePack& pack = packs[std::string(language)];
  const std::filesystem::path file =
      std::filesystem::path(STORYDIFF_PACKS) / (std::string(language) + ".pack");
  if (std::filesystem::exists(file)) pack = testing::shipped_pack(language);
  return pack.empty() ? nullptr : &pack;
}

bool tells_difference(const std::string& left, const std::string& right,
                      std::string_view language) {
  const Report report =
      compare(testing::plain(left), testing::plain(right), {}, {}, pack_of(language));
  for (const Fact& fact : report.facts) {
    if (fact.status != FactStatus::shared && fact.status != FactStatus::reworded) return true;
  }
  return false;
}

struct Count {
  int held = 0;
  int all = 0;
  void add(bool one) {
    held += one ? 1 : 0;
    ++all;
  }
  [[nodiscard]] double share() const { return static_cast<double>(held) / all; }
};

TEST(LanguagePairs, AreTheSameOrDiffer) {
  constexpr double kLeast = 0.88;
  Count same;
  Count differs;
  for (const auto& entry : std::filesystem::directory_iterator(
           std::filesystem::path(STORYDIFF_FIXTURES).parent_path() / "cpp/facts/languages")) {
    const std::string language = entry.path().stem().string();
    std::ifstream file(entry.path());
    std::string around;
    for (std::string line; std::getline(file, line);) {
      const std::size_t colon = line.find(": ");
      ASSERT_NE(colon, std::string::npos) << entry.path() << ": " << line;
      const std::string kind = line.substr(0, colon);
      const std::string_view text = std::string_view(line).substr(colon + 2);
      if (kind == "around") {
        around = " " + std::string(text);
        continue;
      }
      const Pair pair = read_pair(text);
      const bool changed = kind.starts_with("differs");
      const bool there =
          tells_difference(pair.left + around, pair.right + around, language) == changed;
      const bool back =
          tells_difference(pair.right + around, pair.left + around, language) == changed;
      (changed ? differs : same).add(there && back);
      if (!kind.ends_with('?')) {
        EXPECT_TRUE(there && back) << language << " " << line;
      }
    }
  }
  EXPECT_GE((same.share() + differs.share()) / 2, kLeast)
      << "same " << same.held << " of " << same.all << ", differs " << differs.held << " of "
      << differs.all;
}

}  // namespace
}  // namespace storydiff
