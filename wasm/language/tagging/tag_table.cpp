// Tested by tests/cpp/language/tagging/tag_table_test.cpp.
#include "language/tagging/tag_table.h"

#include <utility>

#include "language/words/pack_reader.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kBucketShift = 12;
/// Most features are in no table, and most of those are found out by one bit.
constexpr std::uint32_t kPresentShift = 7;
constexpr std::uint32_t kWordBits = 64;

}  // namespace

[[gnu::noinline]] bool TagTable::read(std::string_view bytes, TagTable& table) {
  table = {};
  TagTable fresh;
  PackReader reader(bytes);
  const std::uint32_t count = reader.number();
  // A feature takes two bytes and a weight.
  if (reader.failed() || count == 0 || count > reader.left() / 3) return false;
  fresh.present_.resize((1U << (FeatureKey::kBits - kPresentShift)) / kWordBits);
  std::uint32_t key = 0;
  for (std::uint32_t k = 0; k < count; ++k) {
    const std::uint32_t step = reader.number();
    key += step;
    if ((k > 0 && step == 0) || key >> FeatureKey::kBits != 0) return false;
    fresh.keys_.push_back(key);
    fresh.present_[(key >> kPresentShift) / kWordBits] |= std::uint64_t{1}
                                                          << (key >> kPresentShift) % kWordBits;
    fresh.buckets_.resize((key >> kBucketShift) + 1, k);
  }
  fresh.buckets_.resize((1U << (FeatureKey::kBits - kBucketShift)) + 1, count);
  fresh.first_.assign(1, 0);
  for (const char own : reader.letters(count)) {
    fresh.first_.push_back(fresh.first_.back() + static_cast<unsigned char>(own));
  }
  const std::uint32_t weights = fresh.first_.back();
  if (reader.failed() || reader.left() / 2 != weights || reader.left() % 2 != 0) return false;
  const std::string_view classes = reader.letters(weights);
  const std::string_view sizes = reader.letters(weights);
  for (std::uint32_t w = 0; w < weights; ++w) {
    const auto one = static_cast<std::uint8_t>(classes[w]);
    if (one >= kTagClasses) return false;
    fresh.weights_.push_back({one, static_cast<std::int8_t>(sizes[w])});
  }
  table = std::move(fresh);
  return true;
}

void TagTable::add(const FeatureKey& feature, TagScores& scores) const {
  const std::uint32_t key = feature.value();
  const std::uint32_t bit = key >> kPresentShift;
  if ((present_[bit / kWordBits] >> bit % kWordBits & 1U) == 0) return;
  const std::uint32_t bucket = key >> kBucketShift;
  const std::uint32_t end = buckets_[bucket + 1];
  std::uint32_t at = buckets_[bucket];
  while (at < end && keys_[at] < key) ++at;
  if (at == end || keys_[at] != key) return;
  for (std::uint32_t w = first_[at]; w < first_[at + 1]; ++w) {
    scores[weights_[w].of] += weights_[w].size;
  }
}

}  // namespace storydiff
