// Reads a language pack. scripts/generate-english-pack writes them, and
// docs/decisions/english-pack.md says what is in one and why.
//
//     "SDWP", 1          magic bytes, and the version of this format
//     length, name       "en 1"
//     number of words
//     per word, in byte order:
//         number of bytes shared with the word before, number of further bytes, those bytes
//     per word:
//         number of relations to words after it, and per relation
//         (distance from the related word before, or from the word itself) * 4 + WordRelation
//     checksum           FNV-1a over everything before it, four bytes, lowest first
//
// Numbers are varints: seven bits per byte, lowest first; the top bit says that more bytes follow.
// A pack may come from anywhere, so nothing in it is trusted: every number is checked against its
// range. The checksum is only there to report damage in a clearer message.
//
// Tested by tests/cpp/language/words/pack_test.cpp.
#include "language/words/pack.h"

namespace storydiff {
namespace {

constexpr std::string_view kMagic = "SDWP";
constexpr unsigned char kFormat = 1;
constexpr std::size_t kChecksumBytes = 4;
constexpr std::uint32_t kMostWords = 1U << 20U;
constexpr std::uint32_t kLongestWord = 64;
constexpr std::uint32_t kLongestName = 32;

std::uint32_t checksum_of(std::string_view bytes) {
  std::uint32_t hash = 2166136261U;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// Reads numbers and letters one after the other. Reading past the end, or a number that is too
/// long, sets failed() and gives zero or nothing.
class PackReader {
 public:
  explicit PackReader(std::string_view bytes) : bytes_(bytes) {}

  std::uint32_t number() {
    std::uint32_t value = 0;
    for (std::uint32_t shift = 0; shift < 28; shift += 7) {
      if (at_ == bytes_.size()) break;
      const auto byte = static_cast<unsigned char>(bytes_[at_++]);
      value |= std::uint32_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return value;
    }
    failed_ = true;
    return 0;
  }
  std::string_view letters(std::uint32_t count) {
    if (count > bytes_.size() - at_) {
      failed_ = true;
      return {};
    }
    const std::string_view taken = bytes_.substr(at_, count);
    at_ += count;
    return taken;
  }
  [[nodiscard]] bool failed() const { return failed_; }
  [[nodiscard]] std::size_t left() const { return bytes_.size() - at_; }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

struct Pair {
  std::uint32_t low, high;
  WordRelation relation;
};

/// Reads the words; false if they are malformed or not in rising byte order.
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

bool read_pairs(PackReader& reader, std::uint32_t count, std::vector<Pair>& pairs) {
  for (std::uint32_t w = 0; w < count; ++w) {
    const std::uint32_t relations = reader.number();
    if (relations > reader.left()) return false;
    std::uint32_t other = w;
    for (std::uint32_t k = 0; k < relations; ++k) {
      const std::uint32_t entry = reader.number();
      const std::uint32_t step = entry / 4;
      if (reader.failed() || step == 0 || step >= count - other) return false;
      other += step;
      pairs.push_back({w, other, static_cast<WordRelation>(entry % 4)});
    }
  }
  return !reader.failed();
}

}  // namespace

[[gnu::noinline]] std::string LanguagePack::read(std::string_view bytes, LanguagePack& pack) {
  pack = {};
  if (!bytes.starts_with(kMagic)) return "This is no language pack of storydiff.";
  if (bytes.size() < kMagic.size() + 1 + kChecksumBytes) return "The language pack is cut short.";
  if (static_cast<unsigned char>(bytes[kMagic.size()]) != kFormat) {
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
    if (c < ' ' || c > '~') return std::string(malformed);  // reports contain it unchanged
  }
  const std::uint32_t count = reader.number();
  // A word takes at least three bytes, so a count that the file cannot hold is rejected.
  if (reader.failed() || count == 0 || count > kMostWords || count > reader.left() / 3) {
    return std::string(malformed);
  }
  std::vector<Pair> pairs;
  if (!read_words(reader, count, fresh.storage_, fresh.words_) ||
      !read_pairs(reader, count, pairs) || reader.left() != 0) {
    return std::string(malformed);
  }

  // Stores each pair in both directions. Pairs are ordered by low word, then by high word, so
  // adding the lower partners of all words before the higher ones leaves every list in order.
  fresh.first_.assign(count + 2, 0);
  for (const Pair& pair : pairs) {
    ++fresh.first_[pair.low + 2];
    ++fresh.first_[pair.high + 2];
  }
  for (std::uint32_t w = 2; w < count + 2; ++w) fresh.first_[w] += fresh.first_[w - 1];
  fresh.related_.resize(2 * pairs.size());
  for (const Pair& pair : pairs) {
    fresh.related_[fresh.first_[pair.high + 1]++] = {pair.low, pair.relation};
  }
  for (const Pair& pair : pairs) {
    fresh.related_[fresh.first_[pair.low + 1]++] = {pair.high, pair.relation};
  }
  fresh.first_.pop_back();
  pack = std::move(fresh);
  return {};
}

}  // namespace storydiff
