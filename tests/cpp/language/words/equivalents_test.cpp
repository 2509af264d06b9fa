// Grades of words and phrases: as a pack holds them, and as a comparison is given them.
//
//     "put off ~ postpone: 3"    two units of a pack and their grade
//     "they {put the vote off}"  a sentence with the phrase that is found in it
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "language/words/units.h"
#include "support/packs.h"

namespace storydiff {
namespace {

using testing::with_checksum;

void put_number(std::string& out, std::size_t value) {
  for (; value >= 0x80; value >>= 7U) out += static_cast<char>((value & 0x7FU) | 0x80U);
  out += static_cast<char>(value);
}

/// What a pack holds of phrases and grades, as it is written.
struct Content {
  std::vector<std::string> words;
  std::vector<std::pair<std::vector<std::size_t>, bool>> phrases;  ///< words, whether separable
  std::map<std::pair<std::size_t, std::size_t>, int> grades;       ///< by units, the lower first
};

/// `lines` are in stems; "put_off" is a phrase that may stand apart.
Content content_of(const std::vector<std::string>& lines) {
  std::set<std::string> words;
  std::set<std::string> phrases;
  for (const std::string& text : lines) {
    const Line line = parse(text);
    for (std::string unit : {line.a, line.b}) {
      if (unit.find_first_of(" _") != std::string::npos) phrases.insert(unit);
      std::replace(unit.begin(), unit.end(), '_', ' ');
      for (const std::string& word : words_of(unit)) words.insert(word);
    }
  }
  Content content;
  content.words.assign(words.begin(), words.end());
  const auto word = [&](const std::string& stem) {
    return static_cast<std::size_t>(
        std::lower_bound(content.words.begin(), content.words.end(), stem) - content.words.begin());
  };
  std::vector<std::pair<std::vector<std::size_t>, std::string>> sorted;
  for (std::string phrase : phrases) {
    const std::string text = phrase;
    std::replace(phrase.begin(), phrase.end(), '_', ' ');
    sorted.emplace_back();
    for (const std::string& part : words_of(phrase)) sorted.back().first.push_back(word(part));
    sorted.back().second = text;
  }
  std::sort(sorted.begin(), sorted.end());
  std::map<std::string, std::size_t> unit;
  for (std::size_t w = 0; w < content.words.size(); ++w) unit[content.words[w]] = w;
  for (const auto& [parts, text] : sorted) {
    unit[text] = content.words.size() + content.phrases.size();
    content.phrases.emplace_back(parts, text.find('_') != std::string::npos);
  }
  for (const std::string& text : lines) {
    const Line line = parse(text);
    content.grades[std::minmax(unit[line.a], unit[line.b])] = line.grade;
  }
  return content;
}

std::string bytes_of(const Content& content) {
  std::string out =
      "SDWP\x02\x02"
      "en";
  put_number(out, content.words.size());
  for (const std::string& word : content.words) {
    put_number(out, 0);
    put_number(out, word.size());
    out += word;
  }
  out.append(content.words.size(), '\0');  // no relations
  put_number(out, content.phrases.size());
  std::size_t first = 0;
  for (const auto& [parts, separable] : content.phrases) {
    put_number(out, parts[0] - first);
    first = parts[0];
    put_number(out, (parts.size() - 2) * 2 + (separable ? 1 : 0));
    for (std::size_t k = 1; k < parts.size(); ++k) put_number(out, parts[k]);
  }
  for (std::size_t u = 0; u < content.words.size() + content.phrases.size(); ++u) {
    const auto begin = content.grades.lower_bound({u, 0});
    const auto end = content.grades.lower_bound({u + 1, 0});
    put_number(out, static_cast<std::size_t>(std::distance(begin, end)));
    std::size_t at = u;
    for (auto entry = begin; entry != end; ++entry) {
      put_number(out, (entry->first.second - at) * 4 + static_cast<std::size_t>(entry->second));
      at = entry->first.second;
    }
  }
  return with_checksum(std::move(out));
}

LanguagePack pack_of_lines(const std::vector<std::string>& lines) {
  LanguagePack pack;
  EXPECT_EQ(LanguagePack::read(bytes_of(content_of(lines)), pack), "");
  return pack;
}

const std::vector<std::string>& small_pack() {
  static const std::vector<std::string> kLines = {
      "put_off ~ postpon: 3",   "postpon ~ delay: 1",    "carri_out ~ conduct: 2",
      "take part in ~ join: 1", "put_off ~ put back: 2", "put off by ~ repel: 1",
      "call_off ~ cancel: 3"};
  return kLines;
}

TEST(Equivalents, AreGradedBothWays) {
  const LanguagePack pack = pack_of_lines(small_pack());
  EXPECT_EQ(pack.phrases(), 6U);
  for (const char* line :
       {"put off ~ postponed: 3", "postponing ~ puts off: 3", "postpone ~ delays: 1",
        "conducted ~ carried out: 2", "takes part in ~ joined: 1", "put off ~ put back: 2",
        "put off ~ delay: 0", "put ~ postpone: 0", "call off ~ postpone: 0", "harbour ~ join: 0"}) {
    const Line expected = parse(line);
    EXPECT_EQ(grade_between(pack, expected.a, expected.b), expected.grade) << line;
  }
}

TEST(Equivalents, ArePhrasesOnlyWhereSomethingAnswersThem) {
  const LanguagePack pack = pack_of_lines(small_pack());
  const Comparison alone(pack, stems_of("they put off the vote and called it off"));
  EXPECT_TRUE(alone.relations.find_phrases(alone.text).empty());
  const Comparison both(pack, stems_of("they put off the vote and cancelled it"));
  EXPECT_TRUE(both.relations.find_phrases(both.text).empty());
}

/// "they {put the vote off} today", as found: the longest phrase at each place, none inside another.
std::string marked(const LanguagePack& pack, const std::string& sentence,
                   const std::string& other_side) {
  const std::vector<std::string> words = words_of(sentence);
  std::vector<std::string> stems = stems_of(sentence);
  for (const std::string& stem : stems_of(other_side)) stems.push_back(stem);
  const Comparison comparison(pack, stems);
  std::string out;
  std::size_t until = 0;
  const std::vector<PhraseMatch> matches =
      comparison.relations.find_phrases(std::span(comparison.text).first(words.size()));
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (w > 0) out += ' ';
    for (const PhraseMatch& match : matches) {
      if (match.first == w && w >= until) {
        out += '{';
        until = match.last + 1;
      }
    }
    out += words[w];
    if (until == w + 1) out += '}';
  }
  return out;
}

TEST(Equivalents, FindsPhrasesInSentences) {
  const LanguagePack pack = pack_of_lines(small_pack());
  const std::string other = "postponed conducted joins put back put off repelled cancelled";
  for (const std::string sentence : {
           "they {put off} the vote",
           "they {put the vote off} today",
           "they {put the council vote off}",
           "they put the long council vote off",  // too far apart
           "she {takes part in} it",
           "she takes no part in it",  // not one that may stand apart
           "were {put off by} rain",
           "{carried out} and {called it off}",
           "off they put",
           "they {put back}",
       }) {
    std::string plain = sentence;
    std::erase_if(plain, [](char c) { return c == '{' || c == '}'; });
    EXPECT_EQ(marked(pack, plain, other), sentence);
  }
}

TEST(Equivalents, FindsWhatASlowSearchFinds) {
  const std::uint32_t seed = 20261130;
  std::mt19937 random(seed);
  const auto letter = [&] { return std::string(1, static_cast<char>('a' + random() % 4)); };
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> lines;
    std::vector<std::string> stems;
    for (int k = 0; k < 6; ++k) {
      std::string phrase = letter() + (random() % 2 == 0 ? "_" : " ") + letter();
      if (random() % 3 == 0) phrase = letter() + " " + letter() + " " + letter();
      lines.push_back(phrase + " ~ x" + std::to_string(k) + ": " +
                      std::to_string(1 + random() % 3));
      stems.push_back("x" + std::to_string(k));
    }
    const std::size_t begin = stems.size();
    for (int k = 0; k < 14; ++k) stems.push_back(letter());
    const Comparison comparison(pack_of_lines(lines), stems);
    const auto found = comparison.relations.find_phrases(std::span(comparison.text).subspan(begin));
    std::set<std::tuple<std::size_t, std::size_t, int, std::string>> fast;
    for (const PhraseMatch& match : found) {
      for (const GradedUnit& other : comparison.relations.equivalents(match.unit)) {
        ASSERT_EQ(comparison.relations.grade(match.unit, other.unit), other.grade);
        fast.emplace(match.first, match.last, static_cast<int>(other.grade),
                     comparison.kept[other.unit]);
      }
    }
    std::map<std::pair<std::string, std::string>, int> last_word;  // of lines that say it twice
    for (const std::string& text : lines)
      last_word[{parse(text).a, parse(text).b}] = parse(text).grade;
    std::set<std::tuple<std::size_t, std::size_t, int, std::string>> slow;
    for (const auto& [pair, grade] : last_word) {
      std::string phrase = pair.first;
      const std::size_t between = phrase[1] == '_' ? Relations::kMostBetween : 0;
      std::replace(phrase.begin(), phrase.end(), '_', ' ');
      const std::vector<std::string> parts = words_of(phrase);
      for (std::size_t at = begin; at + parts.size() <= stems.size(); ++at) {
        if (!std::equal(parts.begin(), parts.end() - 1, stems.begin() + static_cast<long>(at))) {
          continue;
        }
        const std::size_t next = at + parts.size() - 1;
        for (std::size_t last = next; last < stems.size() && last <= next + between; ++last) {
          if (stems[last] != parts.back()) continue;
          slow.emplace(at - begin, last - begin, grade, pair.second);
          break;
        }
      }
    }
    ASSERT_EQ(fast, slow) << "seed " << seed << ", round " << round;
  }
}

TEST(Equivalents, AreCutShortNowhereUnnoticed) {
  const std::string good = bytes_of(content_of(small_pack()));
  for (std::size_t size = 0; size < good.size(); ++size) {
    LanguagePack pack;
    EXPECT_NE(LanguagePack::read(std::string_view(good).substr(0, size), pack), "") << size;
    // With a checksum that fits: then the content itself has to be missed.
    if (size > 9 && size < good.size() - 4) {
      EXPECT_NE(LanguagePack::read(with_checksum(good.substr(0, size)), pack), "") << size;
    }
    EXPECT_TRUE(pack.empty());
  }
}

TEST(Equivalents, ClaimsAreNotBelieved) {
  using namespace std::string_literals;
  // Two words, "a" and "b", and no relations.
  const std::string head =
      "SDWP\x02\x02"
      "en\x02\0\x01"
      "a\0\x01"
      "b\0\0"s;
  const auto answer = [&](const std::string& rest) {
    LanguagePack pack;
    std::string error = LanguagePack::read(with_checksum(head + rest), pack);
    EXPECT_EQ(error.empty(), !pack.empty());
    return error;
  };
  EXPECT_EQ(answer("\0\0\0"s), "");                      // nothing
  EXPECT_EQ(answer("\0\x01\x05\0"s), "");                // a ~ b: 1
  EXPECT_EQ(answer("\x01\0\x01\x01\x01\x0B\0\0"s), "");  // "a b", apart; a ~ "a b": 3
  const std::string malformed = "The language pack is malformed.";
  EXPECT_EQ(answer(""), malformed);                                   // no phrases, no grades
  EXPECT_EQ(answer("\0\x01\x04\0"s), malformed);                      // grade 0
  EXPECT_EQ(answer("\0\x01\x01\0"s), malformed);                      // with itself
  EXPECT_EQ(answer("\0\x01\x09\0"s), malformed);                      // with a unit past the last
  EXPECT_EQ(answer("\0\x7F\x05\0"s), malformed);                      // more grades than bytes
  EXPECT_EQ(answer("\0\0\0\0"s), malformed);                          // bytes left over
  EXPECT_EQ(answer("\x7F\0\0\x01\0\0\0"s), malformed);                // more phrases than bytes
  EXPECT_EQ(answer("\x01\x02\0\x01\0\0\0"s), malformed);              // a first word past the last
  EXPECT_EQ(answer("\x01\0\0\x02\0\0\0"s), malformed);                // a second word past the last
  EXPECT_EQ(answer("\x01\0\x06\x01\x01\x01\x01\0\0\0"s), malformed);  // five words
  EXPECT_EQ(answer("\x01\0\xFF\xFF\xFF\xFF\0\0\0"s), malformed);      // a number without end
}

TEST(Equivalents, AnyBytesGiveAPackOrAnError) {
  std::mt19937 random(20261130);
  const std::string good = bytes_of(content_of(small_pack()));
  for (int round = 0; round < 3000; ++round) {
    std::string bytes = good.substr(0, good.size() - 4);
    for (int k = 0; k < 2; ++k) {
      bytes[5 + random() % (bytes.size() - 5)] = static_cast<char>(random());
    }
    LanguagePack pack;
    const std::string error = LanguagePack::read(with_checksum(bytes), pack);
    ASSERT_EQ(error.empty(), !pack.empty());
    for (std::uint32_t p = 0; p < pack.phrases(); ++p) {
      ASSERT_GE(pack.phrase(p).size(), LanguagePack::kFewestWords);
      ASSERT_LE(pack.phrase(p).size(), LanguagePack::kMostWords);
      for (const std::uint32_t word : pack.phrase(p)) ASSERT_LT(word, pack.size());
    }
    for (std::uint32_t unit = 0; unit < pack.size() + pack.phrases(); ++unit) {
      for (const GradedUnit& other : pack.equivalents(unit)) {
        ASSERT_LT(other.unit, pack.size() + pack.phrases());
        ASSERT_NE(other.grade, Grade::none);
      }
    }
  }
}

}  // namespace
}  // namespace storydiff
