// From strings to small numbers, in order of first appearance.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace storydiff {

/// An open-addressing hash table from a string to its id. Ids count up from 0 in the order in which
/// strings were first added, so that results never depend on the hash. The table keeps views: the
/// caller keeps the strings.
///
///     add("a") -> 0 fresh, add("b") -> 1 fresh, add("a") -> 0
class StringTable {
 public:
  static constexpr std::uint32_t kNone = storydiff::kNone;

  struct Added {
    std::uint32_t id;
    bool fresh;
  };

  Added add(std::string_view key) {
    if ((keys_.size() + 1) * 2 > slots_.size()) grow();
    const std::uint32_t hash = hash_of(key);
    const std::size_t slot = probe(key, hash);
    if (slots_[slot] != kNone) return {slots_[slot], false};
    const auto id = static_cast<std::uint32_t>(keys_.size());
    slots_[slot] = id;
    keys_.push_back(key);
    hashes_.push_back(hash);
    return {id, true};
  }

  /// The id of a string; kNone if it was never added.
  [[nodiscard]] std::uint32_t find(std::string_view key) const {
    return slots_.empty() ? kNone : slots_[probe(key, hash_of(key))];
  }

  [[nodiscard]] std::string_view key(std::uint32_t id) const { return keys_[id]; }
  /// After a fresh add() of a temporary string: a view of the same string that lives as long as the
  /// table.
  void rekey(std::uint32_t id, std::string_view kept) { keys_[id] = kept; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(keys_.size()); }

 private:
  // FNV-1a and a final mix, since slots are chosen by the low bits.
  static std::uint32_t hash_of(std::string_view key) {
    std::uint32_t hash = 2166136261U;
    for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    hash ^= hash >> 16U;
    hash *= 0x85EBCA6BU;
    return hash ^ (hash >> 13U);
  }

  [[nodiscard]] std::size_t probe(std::string_view key, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot] != kNone && (hashes_[slots_[slot]] != hash || keys_[slots_[slot]] != key)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void grow() {
    slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, kNone);
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t id = 0; id < keys_.size(); ++id) {
      std::size_t slot = hashes_[id] & mask;
      while (slots_[slot] != kNone) slot = (slot + 1) & mask;
      slots_[slot] = id;
    }
  }

  std::vector<std::uint32_t> slots_;
  std::vector<std::string_view> keys_;
  std::vector<std::uint32_t> hashes_;
};

}  // namespace storydiff
