#include "properties/generated_text.h"

#include <array>
#include <iterator>

namespace storydiff::testing {
namespace {

void append_utf8(char32_t c, std::string& out) {
  const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
  if (c < 0x80) {
    byte(c);
  } else if (c < 0x800) {
    byte(0xC0U | (c >> 6U));
    byte(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    byte(0xE0U | (c >> 12U));
    byte(0x80U | ((c >> 6U) & 0x3FU));
    byte(0x80U | (c & 0x3FU));
  } else {
    byte(0xF0U | (c >> 18U));
    byte(0x80U | ((c >> 12U) & 0x3FU));
    byte(0x80U | ((c >> 6U) & 0x3FU));
    byte(0x80U | (c & 0x3FU));
  }
}

struct Block {
  char32_t first, last;
};

/// Blocks of letters, marks and signs, each as likely as any other.
constexpr std::array<Block, 22> kBlocks = {{
    {U'a', U'z'},       {U'A', U'Z'},         {U'0', U'9'},     {0x21, 0x2F},
    {0xA0, 0x17F},      {0x300, 0x36F},       {0x370, 0x3FF},   {0x400, 0x45F},
    {0x5B0, 0x5EA},     {0x600, 0x660},       {0x900, 0x97F},   {0xE01, 0xE5B},
    {0x1100, 0x11FF},   {0x2000, 0x206F},     {0x3001, 0x30FF}, {0x4E00, 0x4E40},
    {0xAC00, 0xAC40},   {0xFE00, 0xFE0F},     {0xFF01, 0xFF9F}, {0x1F1E6, 0x1F1FF},
    {0x1F3FB, 0x1F469}, {0x10FFF0, 0x10FFFF},
}};

template <std::size_t N>
const char* one_of(Random& random, const std::array<const char*, N>& words) {
  return words[random.below(static_cast<std::uint32_t>(N))];
}

constexpr std::array<const char*, 10> kWho = {
    "Mayor Ilse Brandt", "The harbour board", "Tomas Okafor", "The union",     "A spokeswoman",
    "Dr. Renu Pillai",   "The ministry",      "Péter Kovács", "Two fishermen", "The court in Arle"};
constexpr std::array<const char*, 10> kDid = {
    "approved",      "rejected", "delayed",    "inspected",  "sold",
    "did not close", "opened",   "may repair", "will lease", "criticised"};
constexpr std::array<const char*, 10> kWhat = {
    "the old lighthouse", "a new ferry line",   "the 1912 pier",       "its fleet of trawlers",
    "the fish market",    "a plan for the bay", "the northern bridge", "the school boats",
    "the tidal mill",     "three warehouses"};
constexpr std::array<const char*, 8> kTail = {
    "on Monday",        "after a long debate",
    "for $2.5 million", "by 12 votes to 9",
    "in the rain",      "although nobody had asked for it",
    "on 3 May 2021",    "with 14 % of the budget"};

std::string sentence(Random& random) {
  std::string text = std::string(one_of(random, kWho)) + " " + one_of(random, kDid) + " " +
                     one_of(random, kWhat) + " " + one_of(random, kTail);
  if (random.one_in(4)) {
    text += ", " + std::string(one_of(random, kTail));
  }
  if (random.one_in(5)) {
    text = "“" + text + ",” said " + one_of(random, kWho);
  }
  return text + (random.one_in(12) ? "!" : ".");
}

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    if (c == ' ') {
      words.emplace_back();
    } else {
      words.back() += c;
    }
  }
  return words;
}

/// The text with one word dropped, repeated, exchanged or replaced by a number.
std::string with_a_word_changed(Random& random, const std::string& text) {
  std::vector<std::string> words = split(text);
  const std::uint32_t at = random.below(static_cast<std::uint32_t>(words.size()));
  switch (random.below(4)) {
    case 0:
      words.erase(words.begin() + at);
      break;
    case 1:
      words.insert(words.begin() + at,
                   words[random.below(static_cast<std::uint32_t>(words.size()))]);
      break;
    case 2:
      words[at] = one_of(random, kWhat);
      break;
    default:
      words[at] = std::to_string(random.below(5000));
  }
  std::string out;
  for (const std::string& word : words) {
    out += (out.empty() ? "" : " ") + word;
  }
  return out;
}

}  // namespace

std::string random_unicode(Random& random, std::uint32_t characters) {
  static constexpr std::array<const char*, 12> kBetween = {
      " ",        " ",           " ", " ", "\n", "\n\n", ". ", "\r\n", "\t", "\xE2\x80\xA9",
      "\xC2\x85", "\xE2\x80\x8D"};
  std::string text;
  std::uint32_t block = 0;
  for (std::uint32_t i = 0; i < characters; ++i) {
    if (random.one_in(5)) {
      text += one_of(random, kBetween);
    } else if (random.one_in(200)) {
      text += '\0';
    } else {
      if (random.one_in(4)) {
        block = random.below(static_cast<std::uint32_t>(kBlocks.size()));
      }
      append_utf8(
          kBlocks[block].first + random.below(kBlocks[block].last - kBlocks[block].first + 1),
          text);
    }
  }
  return text;
}

std::string random_bytes(Random& random, std::uint32_t count) {
  std::string text;
  for (std::uint32_t i = 0; i < count; ++i) {
    text += static_cast<char>(random.one_in(4) ? 0x20U : random.below(256));
  }
  return text;
}

Story random_story(Random& random, std::uint32_t paragraphs) {
  Story story(paragraphs);
  for (auto& paragraph : story) {
    for (std::uint32_t i = 1 + random.below(4); i > 0; --i) {
      paragraph.push_back(sentence(random));
    }
  }
  return story;
}

Story retold(Random& random, const Story& story) {
  Story out;
  for (const auto& paragraph : story) {
    std::vector<std::string> now;
    for (const std::string& text : paragraph) {
      switch (random.below(12)) {
        case 0:
          break;
        case 1:
          now.push_back(sentence(random));
          now.push_back(text);
          break;
        case 2:
          now.insert(now.begin(), text);
          break;
        case 3:
          now.push_back(text.substr(0, text.find(' ', text.size() / 2)) + ".");
          break;
        case 4:
          now.push_back(text);
          now.push_back(text);
          break;
        case 5:
          if (!now.empty() && now.back().back() == '.') {
            now.back().back() = ',';
            now.back() += " and " + text;
            break;
          }
          [[fallthrough]];
        case 6:
        case 7:
          now.push_back(with_a_word_changed(random, text));
          break;
        default:
          now.push_back(text);
      }
    }
    if (!now.empty()) {
      out.insert(random.one_in(6) ? out.begin() : out.end(), now);
    }
  }
  return out;
}

std::string text_of(const Story& story) {
  std::string text;
  for (const auto& paragraph : story) {
    text += text.empty() ? "" : "\n\n";
    for (std::size_t i = 0; i < paragraph.size(); ++i) {
      text += (i > 0 ? " " : "") + paragraph[i];
    }
  }
  return text;
}

}  // namespace storydiff::testing
