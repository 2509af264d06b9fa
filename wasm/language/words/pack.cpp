// Reading a language pack. scripts/generate-english-pack writes them;
// docs/decisions/english-pack.md says what is in one and why.
//
//     "SDWP" 3                     what it is, and the edition of this format
//     length name                  "en 1"
//     number of words
//     for each word, in byte order: letters shared with the word before, further letters, these
//     for each word:                number of relations to words after it, and for each of them
//                                   (steps from the one before it, from 1) * 4 + WordRelation
//     number of phrases
//     for each phrase, by their first word: its steps from the first word of the one before;
//                                   (words - 2) * 2, and 1 where its last word may stand apart;
//                                   the numbers of its further words
//     for each word, then each phrase: number of grades with units after it (words, then
//                                   phrases), and for each of them
//                                   (steps from the one before it, from 1) * 4 + Grade
//     for each section: four letters that name it, its length, its bytes
//     checksum                     FNV-1a over all before it, four bytes, lowest first
//
// Edition 1 ends after the relations, edition 2 after the grades; both are still read. Sections are
// independent of each other, and one whose name is unknown is skipped:
//
//     TAGS   the table of the tagger (language/tagging/tag_table.h); scripts/fit-tagger writes it
//
// Numbers are varints: seven bits a byte, lowest first, the top bit says that more follow. A pack
// may come from anywhere, so nothing in it is believed: every number is held against what it may
// be, and the checksum only tells damage in words that are easier to understand.
//
// Tested by tests/cpp/language/words/pack_test.cpp.
#include "language/words/pack.h"

#include "language/words/pack_reader.h"

namespace storydiff {

namespace {

constexpr std::string_view kMagic = "SDWP";
constexpr unsigned char kFormat = 3;
constexpr unsigned char kFormatWithoutSections = 2;
constexpr unsigned char kFormatWithoutGrades = 1;
constexpr std::size_t kChecksumBytes = 4;
constexpr std::uint32_t kMostUnits = 1U << 20U;
constexpr std::uint32_t kLongestWord = 64;
constexpr std::uint32_t kLongestName = 32;
constexpr std::uint32_t kSectionName = 4;
constexpr std::string_view kTagSection = "TAGS";

std::uint32_t checksum_of(std::string_view bytes) {
  std::uint32_t hash = 2166136261U;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// Two units and what is between them, a WordRelation or a Grade.
struct Pair {
  std::uint32_t low, high;
  std::uint8_t kind;
};

/// The words, each behind the one before it; false where they are not.
bool read_words(PackReader& reader, std::uint32_t count, StringArena& storage, StringTable& words) {
  std::string word;
  std::string before;
  for (std::uint32_t w = 0; w < count; ++w) {
    const std::uint32_t shared = reader.number();
    const std::uint32_t fresh = reader.number();
    if (shared > word.size() || fresh > kLongestWord || shared + fresh > kLongestWord) return false;
    before = word;
    word.resize(shared);
    word += reader.letters(fresh);
    if (reader.failed() || word.empty() || (w > 0 && word <= before)) return false;
    words.add(storage.keep(word));
  }
  return true;
}

/// For each of `count` units a list of those after it; false where it is none. `least` is the
/// lowest kind that may be there.
[[gnu::noinline]] bool read_pairs(PackReader& reader, std::uint32_t count, std::uint8_t least,
                                  std::vector<Pair>& pairs) {
  for (std::uint32_t u = 0; u < count; ++u) {
    const std::uint32_t entries = reader.number();
    if (entries > reader.left()) return false;
    std::uint32_t other = u;
    for (std::uint32_t k = 0; k < entries; ++k) {
      const std::uint32_t entry = reader.number();
      const std::uint32_t step = entry / 4;
      const auto kind = static_cast<std::uint8_t>(entry % 4);
      if (reader.failed() || step == 0 || step >= count - other || kind < least) return false;
      other += step;
      pairs.push_back({u, other, kind});
    }
  }
  return !reader.failed();
}

/// Both ways round, as lists by unit: of unit u, list[first[u]] up to list[first[u + 1]]. Pairs come
/// by low unit and then by high unit, so filling the lower sides of all units before their upper
/// ones leaves every list in order.
template <class Entry, class Kind>
[[gnu::noinline]] void make_lists(const std::vector<Pair>& pairs, std::uint32_t count,
                                  std::vector<std::uint32_t>& first, std::vector<Entry>& list) {
  first.assign(count + 2, 0);
  for (const Pair& pair : pairs) {
    ++first[pair.low + 2];
    ++first[pair.high + 2];
  }
  for (std::uint32_t u = 2; u < count + 2; ++u) first[u] += first[u - 1];
  list.resize(2 * pairs.size());
  for (const Pair& pair : pairs) {
    list[first[pair.high + 1]++] = {pair.low, static_cast<Kind>(pair.kind)};
  }
  for (const Pair& pair : pairs) {
    list[first[pair.low + 1]++] = {pair.high, static_cast<Kind>(pair.kind)};
  }
  first.pop_back();
}

}  // namespace

/// The phrases, by their first words; false where they are none.
bool LanguagePack::read_phrases(PackReader& reader) {
  const std::uint32_t count = reader.number();
  // A phrase takes three bytes, and one for its grades.
  if (reader.failed() || count > kMostUnits || count > reader.left() / 4) return false;
  first_part_.assign(1, 0);
  std::uint32_t first = 0;
  for (std::uint32_t p = 0; p < count; ++p) {
    first += reader.number();
    const std::uint32_t shape = reader.number();
    const std::uint32_t further = shape / 2 + 1;
    if (reader.failed() || first >= size() || further >= kMostWords) return false;
    first_phrase_.resize(first + 1, p);
    parts_.push_back(first);
    for (std::uint32_t k = 0; k < further; ++k) {
      parts_.push_back(reader.number());
      if (parts_.back() >= size()) return false;
    }
    separable_.push_back(shape % 2);
    first_part_.push_back(static_cast<std::uint32_t>(parts_.size()));
  }
  first_phrase_.resize(size() + 1, count);
  return !reader.failed();
}

/// What stands after the grades; false where it is no list of sections.
bool LanguagePack::read_sections(PackReader& reader) {
  while (reader.left() > 0) {
    const std::string_view name = reader.letters(kSectionName);
    const std::string_view content = reader.letters(reader.number());
    if (reader.failed()) return false;
    if (name == kTagSection && !TagTable::read(content, tags_)) return false;
  }
  return true;
}

[[gnu::noinline]] std::string LanguagePack::read(std::string_view bytes, LanguagePack& pack) {
  pack = {};
  if (!bytes.starts_with(kMagic)) return "This is no language pack of storydiff.";
  if (bytes.size() < kMagic.size() + 1 + kChecksumBytes) return "The language pack is cut short.";
  const auto format = static_cast<unsigned char>(bytes[kMagic.size()]);
  if (format != kFormat && format != kFormatWithoutSections && format != kFormatWithoutGrades) {
    return "The language pack is of a format that this version does not know.";
  }
  const std::string_view content = bytes.substr(0, bytes.size() - kChecksumBytes);
  std::uint32_t checksum = 0;
  for (std::size_t k = kChecksumBytes; k-- > 0;) {
    checksum = checksum << 8U | static_cast<unsigned char>(bytes[content.size() + k]);
  }
  if (checksum != checksum_of(content)) return "The language pack is damaged or cut short.";

  const std::string_view malformed = "The language pack is malformed.";
  PackReader reader(content.substr(kMagic.size() + 1));
  const std::uint32_t name = reader.number();
  if (reader.failed() || name == 0 || name > kLongestName) return std::string(malformed);
  LanguagePack fresh;
  fresh.name_ = reader.letters(name);
  for (const char c : fresh.name_) {
    if (c < ' ' || c > '~') return std::string(malformed);  // it goes into reports as it is
  }
  const std::uint32_t count = reader.number();
  // A word takes three bytes and a count at least, so that no claim outgrows the file.
  // One without words has sections alone.
  if (reader.failed() || (count == 0 && format != kFormat) || count > kMostUnits ||
      count > reader.left() / 3) {
    return std::string(malformed);
  }
  std::vector<Pair> pairs;
  if (!read_words(reader, count, fresh.storage_, fresh.words_) ||
      !read_pairs(reader, count, 0, pairs)) {
    return std::string(malformed);
  }
  make_lists<RelatedWord, WordRelation>(pairs, count, fresh.first_, fresh.related_);
  if (format != kFormatWithoutGrades) {
    pairs.clear();
    if (!fresh.read_phrases(reader) ||
        !read_pairs(reader, count + fresh.phrases(), static_cast<std::uint8_t>(Grade::possible),
                    pairs)) {
      return std::string(malformed);
    }
    make_lists<GradedUnit, Grade>(pairs, count + fresh.phrases(), fresh.first_graded_,
                                  fresh.graded_);
  }
  if (format == kFormat && !fresh.read_sections(reader)) return std::string(malformed);
  if (reader.left() != 0) return std::string(malformed);
  pack = std::move(fresh);
  return {};
}

}  // namespace storydiff
