// Coreference of names: which mentions denote the same person, place or organisation.
//
// Mentions are nodes of a union-find forest. Each rule looks up its partner in a hash table, so the
// whole takes near-linear time. A partner is accepted only if it is the only candidate: with both
// "Ana Lima" and "Rui Lima" in the texts, "Lima" alone stays separate.
//
//     same words, folded             "Péter Szijjártó" = "Peter Szijjarto"
//     same first and last word       "George W. Bush" = "George Bush"; not "Jr." and "Sr.", nor
//                                    "Manager Anna Brandt" and "Manager Ines Brandt"
//     same initial and last word     "J. Smith" = "John Smith"
//     last word of a longer name     "Lukashenko" = "Alexander Lukashenko"; never the first word
//     initials of a longer name      "EU" = "European Union", "US" = "U.S." = "United States"
//     same consonant skeleton        "Рыженков", "Рыженковым" = "Ryzhenkov" (romanise.h)
//     same sound, if that is short   "Київ" = "Kyiv", "НАТО" = "NATO"
//
// Tested by tests/cpp/language/names/coreference_test.cpp.
#include <algorithm>

#include "language/letters.h"
#include "language/names/name_words.h"
#include "language/names/names.h"
#include "language/names/romanise.h"
#include "text/flags.h"
#include "text/string_table.h"
#include "text/union_find.h"

namespace storydiff {
namespace {

/// Maps a key to the one entity that has it; a key that several entities have finds none.
class Partners {
 public:
  void add(const std::string& key, std::uint32_t node, UnionFind& forest) {
    if (key.empty()) return;
    const StringTable::Added added = table_.add(key);
    if (added.fresh) {
      table_.rekey(added.id, arena_.keep(key));
      nodes_.push_back(node);
      several_.push_back(false);
    } else if (forest.find(nodes_[added.id]) != forest.find(node)) {
      several_[added.id] = true;
    }
  }
  void unite(const std::string& key, std::uint32_t node, UnionFind& forest) const {
    const std::uint32_t partner = find(key);
    if (partner != StringTable::kNone) forest.join(partner, node);
  }
  /// The only node that has the key; kNone if there is none.
  [[nodiscard]] std::uint32_t find(const std::string& key) const {
    const std::uint32_t id = table_.find(key);
    return id != StringTable::kNone && !several_[id] ? nodes_[id] : StringTable::kNone;
  }

 private:
  StringArena arena_;
  StringTable table_;
  std::vector<std::uint32_t> nodes_;
  Flags several_;
};

struct Node {
  const Mention* mention;
  bool foreign;  ///< written in Cyrillic or Greek
};

std::string initials(const Mention& mention) {
  std::string out;
  for (const std::string& word : mention.words) {
    std::size_t at = 0;
    append_utf8(out, take_code_point(word, at));
  }
  return out;
}

/// The key by which a name's last word is compared across alphabets: its skeleton if that is long
/// enough to identify it, else its sound; empty if it has less than two consonants.
std::string sound_key(std::string_view word, bool acronym, bool inflected = true) {
  constexpr std::size_t kLongestAcronym = 5;  // letters; longer ones are names in capitals
  std::string key = name_skeleton(word, inflected);
  if (acronym) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size(); ++letters) take_code_point(word, at);
    acronym = letters <= kLongestAcronym;
  }
  if (key.size() >= 3 && !acronym) return key;
  if (key.size() < 2) return {};
  return '~' + name_sound(word, inflected);
}

/// The sound key of the last word; for longer names, with the first letter of another word, so that
/// "Anna Petrenko" is not "Ivan Petrenko". That word is the first or, with `inner`, the one before
/// the last: words before a name ("Мэр Зареченска Ирина Шевцова") may have been taken as part of it.
std::string skeleton_key(const Mention& mention, bool inner, bool inflected = true) {
  const std::vector<std::string>& words = mention.words;
  if (inner && words.size() < 3) return {};
  std::string key = sound_key(words.back(), mention.acronym, inflected);
  if (!key.empty() && words.size() > 1) {
    key += ' ';
    key += name_skeleton(inner ? words[words.size() - 2] : words.front()).substr(0, 1);
  }
  return key;
}

/// Whether two names of as many words, three or more, have another one between the first and the
/// last: "Manager Anna Brandt", "Manager Ines Brandt"; not "George W. Bush", "George Walker Bush".
bool differ_inside(const Mention& one, const Mention& other) {
  if (one.words.size() != other.words.size()) return false;
  for (std::size_t k = 1; k + 1 < one.words.size(); ++k) {
    const std::string_view a = one.words[k];
    const std::string_view b = other.words[k];
    if (!a.starts_with(b) && !b.starts_with(a) && !is_nickname(a, b)) return true;
  }
  return false;
}

/// Those with the same first and last word. "Jr." and "Sr." tell names apart; a name without either
/// is the only one that has one.
void unite_full_names(const std::vector<Node>& nodes, UnionFind& forest) {
  Partners names;
  Partners generations;
  for (const bool with : {true, false}) {
    for (std::uint32_t n = 0; n < nodes.size(); ++n) {
      const Mention& mention = *nodes[n].mention;
      const std::vector<std::string>& words = mention.words;
      if ((mention.generation != 0) != with || words.size() < 2 || words.front().size() < 2)
        continue;
      std::string key = words.front() + ' ' + words.back();
      if (with) {
        generations.add(key, n, forest);
        (key += ' ') += mention.generation;
      } else {
        generations.unite(key, n, forest);
      }
      const std::uint32_t partner = names.find(key);
      if (partner != StringTable::kNone && !differ_inside(*nodes[partner].mention, mention)) {
        forest.join(partner, n);
      }
      names.add(key, n, forest);
    }
  }
}

/// "J. Smith" with the only name of that initial and last word.
void unite_initials(const std::vector<Node>& nodes, UnionFind& forest) {
  Partners names;
  for (const bool initials : {false, true}) {
    for (std::uint32_t n = 0; n < nodes.size(); ++n) {
      const Mention& mention = *nodes[n].mention;
      if (mention.initials != initials || mention.words.size() < 2) continue;
      std::size_t at = 0;
      std::string key;
      append_utf8(key, take_code_point(mention.words.front(), at));
      key.append(1, ' ').append(mention.words.back());
      if (initials) names.unite(key, n, forest);
      names.add(key, n, forest);
    }
  }
}

}  // namespace

[[gnu::noinline]] std::uint32_t resolve_entities(Mentions& mentions) {
  StringArena arena;
  StringTable table;
  std::vector<Node> nodes;
  std::vector<std::uint32_t> node_of;
  bool any_foreign = false;
  for (std::vector<Mention>* side : {&mentions.left, &mentions.right}) {
    for (Mention& mention : *side) {
      std::string key;
      for (const std::string& word : mention.words) {
        key += plain_romanisation(word);
        key += ' ';
      }
      if (mention.generation != 0) key += mention.generation;
      const StringTable::Added added = table.add(key);
      if (added.fresh) {
        table.rekey(added.id, arena.keep(key));
        nodes.push_back({&mention, needs_romanising(key)});
        any_foreign = any_foreign || nodes.back().foreign;
      }
      node_of.push_back(added.id);
    }
  }

  UnionFind forest(nodes.size());
  const auto count = static_cast<std::uint32_t>(nodes.size());
  unite_full_names(nodes, forest);
  unite_initials(nodes, forest);
  if (any_foreign) {
    Partners skeletons;
    for (const bool inner : {false, true}) {
      for (std::uint32_t n = 0; n < count; ++n) {
        // Two names in Latin letters are never compared by skeleton.
        if (!nodes[n].foreign) continue;
        // Both with a possible case ending removed and with it kept.
        for (const bool inflected : {true, false}) {
          const std::string key = skeleton_key(*nodes[n].mention, inner, inflected);
          if (key.empty()) continue;
          skeletons.unite(key, n, forest);
          skeletons.add(key, n, forest);
        }
      }
    }
    for (const bool inner : {false, true}) {
      for (std::uint32_t n = 0; n < count; ++n) {
        if (nodes[n].foreign) continue;
        std::string key = skeleton_key(*nodes[n].mention, inner);
        if (key.empty()) continue;
        skeletons.unite(key, n, forest);
        // "Mitsotakis": a Greek name is tried without its nominative ending too.
        if (nodes[n].mention->words.back().ends_with('s')) {
          key.erase(std::min(key.find(' '), key.size()) - 1, 1);
          skeletons.unite(key, n, forest);
        }
      }
    }
  }
  Partners last_words;
  Partners last_skeletons;
  Partners acronyms;
  for (std::uint32_t n = 0; n < count; ++n) {
    const Mention& mention = *nodes[n].mention;
    if (mention.words.size() < 2) continue;
    last_words.add(plain_romanisation(mention.words.back()), n, forest);
    acronyms.add(initials(mention), n, forest);
    if (mention.company != 0) acronyms.add(initials(mention) + mention.company, n, forest);
    if (any_foreign) last_skeletons.add(sound_key(mention.words.back(), false), n, forest);
  }
  for (std::uint32_t n = 0; n < count; ++n) {
    const Mention& mention = *nodes[n].mention;
    if (mention.words.size() != 1) continue;
    if (mention.acronym) {
      const std::string& letters = mention.words.front();
      acronyms.unite(letters, n, forest);
      // With its country: "RCUK" is the only "Red Cross" that the texts name.
      for (const std::size_t country : {std::size_t{2}, std::size_t{3}}) {
        if (letters.size() < country + 2) break;
        const std::size_t rest = letters.size() - country;
        if (NameWords::get().country(std::string_view(letters).substr(rest)) != 0) {
          acronyms.unite(letters.substr(0, rest), n, forest);
        }
      }
      continue;
    }
    last_words.unite(plain_romanisation(mention.words.front()), n, forest);
    if (any_foreign) last_skeletons.unite(sound_key(mention.words.front(), false), n, forest);
  }

  std::vector<std::uint32_t> number(nodes.size(), StringTable::kNone);
  std::uint32_t entities = 0;
  std::size_t next = 0;
  for (std::vector<Mention>* side : {&mentions.left, &mentions.right}) {
    for (Mention& mention : *side) {
      std::uint32_t& entity = number[forest.find(node_of[next++])];
      if (entity == StringTable::kNone) entity = entities++;
      mention.name.entity = entity;
    }
  }
  return entities;
}

}  // namespace storydiff
