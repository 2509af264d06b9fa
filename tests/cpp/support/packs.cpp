#include "support/packs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace storydiff::testing {
namespace {

void put_number(std::string& out, std::size_t value) {
  for (; value >= 0x80; value >>= 7U) out += static_cast<char>((value & 0x7FU) | 0x80U);
  out += static_cast<char>(value);
}

}  // namespace

std::string pack_bytes(const std::vector<PackEntry>& entries, std::string_view name) {
  std::set<std::string_view> sorted;
  for (const PackEntry& entry : entries) sorted.insert({entry.a, entry.b});
  const std::vector<std::string_view> words(sorted.begin(), sorted.end());
  const auto number = [&](std::string_view word) {
    return static_cast<std::size_t>(std::lower_bound(words.begin(), words.end(), word) -
                                    words.begin());
  };
  std::map<std::size_t, std::map<std::size_t, WordRelation>> lists;
  for (const PackEntry& entry : entries) {
    const std::size_t a = number(entry.a);
    const std::size_t b = number(entry.b);
    lists[std::min(a, b)][std::max(a, b)] = entry.relation;
  }
  std::string out = "SDWP\x01";
  put_number(out, name.size());
  out += name;
  put_number(out, words.size());
  for (const std::string_view word : words) {
    put_number(out, 0);  // letters shared with the word before, which only save space
    put_number(out, word.size());
    out += word;
  }
  for (std::size_t w = 0; w < words.size(); ++w) {
    put_number(out, lists[w].size());
    std::size_t at = w;
    for (const auto& [high, relation] : lists[w]) {
      put_number(out, (high - at) * 4 + static_cast<std::size_t>(relation));
      at = high;
    }
  }
  return with_checksum(std::move(out));
}

LanguagePack pack_of(const std::vector<PackEntry>& entries) {
  LanguagePack pack;
  EXPECT_EQ(LanguagePack::read(pack_bytes(entries), pack), "");
  return pack;
}

LanguagePack shipped_pack(std::string_view language) {
  LanguagePack pack;
  std::ifstream file(STORYDIFF_PACKS "/" + std::string(language) + ".pack", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  EXPECT_EQ(LanguagePack::read(bytes, pack), "");
  return pack;
}

const LanguagePack& english_pack() {
  static const LanguagePack kPack = shipped_pack("en");
  return kPack;
}

}  // namespace storydiff::testing
