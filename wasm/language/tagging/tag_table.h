// The weights by which a language's words are tagged: a section of its language pack.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace storydiff {

/// Classes of a decision that the table has weights for: tags, or what a place is.
inline constexpr std::uint32_t kTagClasses = 16;
using TagScores = std::array<std::int32_t, kTagClasses>;

/// The key of a feature: FNV-1a over a letter for its kind and its text, cut to 24 bits. Two
/// features may have one key; with some ten thousand in a table that is seldom met.
class FeatureKey {
 public:
  explicit FeatureKey(char kind) { add(kind); }

  FeatureKey& add(char byte) {
    hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * 16777619U;
    return *this;
  }
  FeatureKey& add(std::string_view text) {
    for (const char c : text) add(c);
    return *this;
  }
  [[nodiscard]] std::uint32_t value() const {
    return ((hash_ ^ hash_ >> 15U) * 0x2C1B3C6DU) >> (32 - kBits);
  }

  static constexpr std::uint32_t kBits = 24;

 private:
  std::uint32_t hash_ = 2166136261U;
};

/// Sparse integer weights by feature and class, fitted by scripts/fit-tagger. Sums of them are
/// integers, so that every platform decides alike.
///
///     number of features
///     for each, by rising key: its key less the one before it
///     for each:                how many weights it has, a byte
///     for each weight:         the class that it is for, a byte
///     for each weight:         its size, a signed byte
class TagTable {
 public:
  /// Reads the section of a pack. False where the bytes are no table; work and memory are linear in
  /// them.
  [[nodiscard]] static bool read(std::string_view bytes, TagTable& table);

  [[nodiscard]] bool empty() const { return keys_.empty(); }
  /// Adds a feature's weights to the scores of the classes.
  void add(const FeatureKey& feature, TagScores& scores) const;

 private:
  struct Weight {
    std::uint8_t of;  ///< the class
    std::int8_t size;
  };

  std::vector<std::uint32_t> keys_;
  std::vector<std::uint32_t> first_;  ///< of each key's weights; one entry more than keys
  std::vector<Weight> weights_;
  std::vector<std::uint64_t> present_;  ///< a bit per value of the leading bits that some key has
  std::vector<std::uint32_t> buckets_;  ///< first key of each value of the leading bits
};

}  // namespace storydiff
