// Any bytes as a language pack: refused in words, or used for a comparison whose report obeys every
// invariant.
#include "fuzz/check.h"
#include "properties/invariants.h"
#include "report/report.h"
#include "storydiff.h"
#include "support/pack_checksum.h"

using namespace storydiff;

namespace {

constexpr std::string_view kLeft =
    "The talks failed on Monday.\n\nProfits rose by 4 percent, and Ana Reyes called off the sale.";
constexpr std::string_view kRight =
    "The negotiations collapsed.\n\nProfits fell, and the sale was cancelled by Ana Reyes.";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = fuzz::bytes_of(data, size);
  LanguagePack pack;
  fuzz::check(!LanguagePack::read(input, pack).empty() || pack.size() <= size,
              "no more words than bytes");
  // What a checksum would keep from being read.
  if (!LanguagePack::read(testing::with_checksum(std::string(input)), pack).empty()) {
    fuzz::check(pack.size() == 0, "nothing is left of a pack that was refused");
    return 0;
  }
  ArticleInput left;
  ArticleInput right;
  left.text = Text::from_utf8(kLeft);
  right.text = Text::from_utf8(kRight);
  const Report report =
      compare(std::move(left), std::move(right), Options{}, Settings{}, PackSource(&pack));
  fuzz::check(testing::broken_invariant(report).empty(), testing::broken_invariant(report));
  return 0;
}
