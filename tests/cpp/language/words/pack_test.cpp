// Reading language packs, good ones and bad ones.
#include "language/words/pack.h"

#include <gtest/gtest.h>

#include <random>

#include "language/words/relations.h"
#include "language/words/stem.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::compare_lines;
using testing::english_pack;
using testing::pack_bytes;
using testing::pack_of;
using testing::with_checksum;

const char* name_of(WordRelation relation) {
  constexpr const char* kNames[] = {"contrary", "related", "close", "kin"};
  return kNames[static_cast<int>(relation)];
}

/// How two English words stand to each other in a pack, by their stems.
std::string between(const LanguagePack& pack, const std::string& a, const std::string& b) {
  Stemmer stemmer("en");
  std::string x, y;
  stemmer.stem(a, a, x);
  stemmer.stem(b, b, y);
  if (x == y) return "one stem";
  const std::uint32_t word = pack.find(x);
  if (word == LanguagePack::kNone) return "unknown";
  for (const RelatedWord& other : pack.related(word)) {
    if (pack.stem(other.word) == y) return name_of(other.relation);
  }
  return "nothing";
}

TEST(LanguagePack, HoldsRelationsBothWays) {
  const LanguagePack pack = pack_of({{"talk", "negoti", WordRelation::close},
                                     {"talk", "speech", WordRelation::related},
                                     {"rise", "fall", WordRelation::antonym}});
  EXPECT_EQ(pack.name(), "en test");
  EXPECT_EQ(pack.language(), "en");
  EXPECT_EQ(pack.size(), 5U);
  EXPECT_EQ(between(pack, "talks", "negotiations"), "close");
  EXPECT_EQ(between(pack, "negotiations", "talks"), "close");
  EXPECT_EQ(between(pack, "speech", "talk"), "related");
  EXPECT_EQ(between(pack, "fall", "rise"), "contrary");
  EXPECT_EQ(between(pack, "rise", "talk"), "nothing");
  EXPECT_EQ(between(pack, "harbour", "talk"), "unknown");
}

TEST(LanguagePack, SaysWhatIsWrong) {
  LanguagePack pack;
  const std::string good = pack_bytes({{"a", "b", WordRelation::close}});
  EXPECT_EQ(LanguagePack::read("", pack), "This is no language pack of storydiff.");
  EXPECT_EQ(LanguagePack::read("<!doctype html>", pack), "This is no language pack of storydiff.");
  EXPECT_EQ(LanguagePack::read("SDWP\x01", pack), "The language pack is cut short.");
  std::string newer = good;
  newer[4] = 9;
  EXPECT_EQ(LanguagePack::read(newer, pack),
            "The language pack is of a format that this version does not know.");
  std::string damaged = good;
  damaged[8] ^= 1;
  EXPECT_EQ(LanguagePack::read(damaged, pack), "The language pack is damaged or cut short.");
  EXPECT_TRUE(pack.empty());
}

TEST(LanguagePack, IsCutShortNowhereUnnoticed) {
  const std::string good =
      pack_bytes({{"a", "b", WordRelation::close}, {"b", "c", WordRelation::kin}});
  for (std::size_t size = 0; size < good.size(); ++size) {
    LanguagePack pack;
    EXPECT_NE(LanguagePack::read(std::string_view(good).substr(0, size), pack), "") << size;
    EXPECT_TRUE(pack.empty());
  }
}

/// A pack of edition 3 without words, and these sections.
std::string with_sections(const std::string& sections) {
  using namespace std::string_literals;
  return with_checksum("SDWP\x03\x04"s + "xx 1" + "\0\0"s + sections);
}

TEST(LanguagePack, HoldsSections) {
  using namespace std::string_literals;
  const std::string tags = "TAGS\x05"s + "\x01\x05\x01\x00\x01"s;  // one feature, one weight
  LanguagePack pack;
  EXPECT_EQ(LanguagePack::read(with_sections(""), pack), "");
  EXPECT_FALSE(pack.empty());
  EXPECT_TRUE(pack.tags().empty());
  EXPECT_EQ(LanguagePack::read(with_sections(tags), pack), "");
  EXPECT_EQ(pack.name(), "xx 1");
  EXPECT_EQ(pack.size(), 0U);
  EXPECT_FALSE(pack.tags().empty());
  EXPECT_EQ(LanguagePack::read(with_sections("MORE\x02"
                                             "ab" +
                                             tags + "LAST\0"s),
                               pack),
            "");
  EXPECT_FALSE(pack.tags().empty());
  for (const std::string& bad :
       {"TAGS"s, "TAGS\x05\x01"s, "TAG"s, "TAGS\x01\0"s, "MORE\xFF\xFF\xFF\x7F"s, tags + "x"}) {
    EXPECT_EQ(LanguagePack::read(with_sections(bad), pack), "The language pack is malformed.");
    EXPECT_TRUE(pack.empty());
  }
}

TEST(LanguagePack, BelievesNoClaim) {
  using namespace std::string_literals;
  const std::string head =
      "SDWP\x01\x02"
      "en"s;
  const std::string malformed = "The language pack is malformed.";
  LanguagePack pack;
  for (const std::string& content : {
           head + "\xFF\xFF\xFF\x7F"s,          // words without end
           head + "\xFF\xFF\xFF\xFF\xFF\xFF"s,  // a number without end
           head + "\0"s,                        // no words
           head + "\x01\0\x7F"s
                  "a\0"s,  // a word longer than the file
           head + "\x01\x05\x01"s
                  "a\0"s,  // letters of a word that is not there
           head + "\x02\0\x01"s
                  "b\0\x01"s
                  "a\0\0"s,  // words out of order
           head + "\x02\0\x01"s
                  "a\0\x01"s
                  "a\0\0"s,  // one word twice
           head + "\x02\0\x01"s
                  "a\0\x01"s
                  "b\x01\x02\0"s,  // related to itself
           head + "\x02\0\x01"s
                  "a\0\x01"s
                  "b\x01\x0A\0"s,  // to a word past the last
           head + "\x02\0\x01"s
                  "a\0\x01"s
                  "b\x7F\x06\0"s,  // more relations than bytes
           head + "\x02\0\x01"s
                  "a\0\x01"s
                  "b\x01\x06\0rest"s,  // bytes left over
           "SDWP\x01\x02"s
           "\x01\x02"s
           "\x01\0\x01"s
           "a\0"s,  // a name that is no text
       }) {
    EXPECT_EQ(LanguagePack::read(with_checksum(content), pack), malformed);
    EXPECT_TRUE(pack.empty());
  }
  EXPECT_EQ(LanguagePack::read(with_checksum(head + "\x02\0\x01"s
                                                    "a\0\x01"s
                                                    "b\x01\x06\0"s),
                               pack),
            "");
}

TEST(LanguagePack, AnyBytesGiveAPackOrAnError) {
  std::mt19937 random(20261124);
  const std::string good =
      pack_bytes({{"ab", "abc", WordRelation::close}, {"abc", "bd", WordRelation::related}});
  for (int round = 0; round < 3000; ++round) {
    std::string bytes = good.substr(0, good.size() - 4);
    for (int k = 0; k < 3; ++k)
      bytes[5 + random() % (bytes.size() - 5)] = static_cast<char>(random());
    LanguagePack pack;
    const std::string error = LanguagePack::read(with_checksum(bytes), pack);
    ASSERT_EQ(error.empty(), !pack.empty());
    for (std::uint32_t word = 0; word < pack.size(); ++word) {
      for (const RelatedWord& other : pack.related(word)) ASSERT_LT(other.word, pack.size());
    }
  }
}

TEST(EnglishPack, KnowsWhatMeansTheSame) {
  const LanguagePack& pack = english_pack();
  EXPECT_EQ(pack.language(), "en");
  for (const auto& [a, b] :
       std::vector<std::pair<const char*, const char*>>{{"hurt", "injured"},
                                                        {"talks", "negotiations"},
                                                        {"went", "gone"},
                                                        {"told", "tell"},
                                                        {"decided", "decision"},
                                                        {"begin", "started"}}) {
    const std::string relation = between(pack, a, b);
    EXPECT_TRUE(relation == "related" || relation == "close" || relation == "kin")
        << a << " " << b << " " << relation;
  }
}

TEST(EnglishPack, CallsNoAntonymAnEqual) {
  const LanguagePack& pack = english_pack();
  for (const auto& [a, b] :
       std::vector<std::pair<const char*, const char*>>{{"increase", "decrease"},
                                                        {"rise", "fall"},
                                                        {"rose", "fell"},
                                                        {"monday", "friday"},
                                                        {"july", "june"},
                                                        {"buy", "sell"},
                                                        {"support", "oppose"},
                                                        {"before", "after"},
                                                        {"north", "south"},
                                                        {"guilty", "innocent"},
                                                        {"arrested", "released"},
                                                        {"open", "close"},
                                                        {"million", "billion"},
                                                        {"accept", "reject"},
                                                        {"first", "second"},
                                                        {"attack", "defend"},
                                                        {"win", "lose"},
                                                        {"brother", "sister"}}) {
    const std::string relation = between(pack, a, b);
    EXPECT_FALSE(relation == "related" || relation == "close" || relation == "kin")
        << a << " " << b << " " << relation;
  }
}

TEST(EnglishPack, ServesEnglishAndIsNamedThen) {
  const auto packs = [](const char* left, const char* right) {
    return compare(testing::plain(left), testing::plain(right), {}, {}, &english_pack()).packs;
  };
  const char* english = "The council has said that it will vote on the new harbour on Monday.";
  const char* german = "Der Rat hat gesagt, dass er am Montag über den neuen Hafen abstimmen wird.";
  EXPECT_EQ(packs(english, english), std::vector<std::string>{english_pack().name()});
  EXPECT_TRUE(packs(german, german).empty());
  EXPECT_TRUE(packs(english, german).empty());
  EXPECT_TRUE(compare_lines(english, english).packs.empty());
}

}  // namespace
}  // namespace storydiff
