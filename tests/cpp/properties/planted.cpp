#include "properties/planted.h"

#include <array>
#include <utility>

namespace storydiff::testing {
namespace {

constexpr std::array<const char*, 30> kWho = {
    "Ada Moreno",    "Bram Teller",   "Carla Whitlock", "Dorin Vasile",   "Edda Lindqvist",
    "Farid Nasser",  "Greta Holm",    "Hiroko Sato",    "Ivo Marchetti",  "Jana Koval",
    "Karim Benali",  "Lotte Visser",  "Mirko Jelic",    "Nadia Ferreira", "Owen Prichard",
    "Paula Estrada", "Quentin Roche", "Rosa Delgado",   "Stellan Berg",   "Thea Morland",
    "Udo Kessler",   "Vera Sokolova", "Wim Decker",     "Xenia Pappas",   "Yusuf Aydin",
    "Zoe Hartwell",  "Alma Reyes",    "Boris Zelenko",  "Celine Dupre",   "Dario Conti"};
constexpr std::array<const char*, 30> kWhat = {
    "the glass kiln",       "a row of lime trees",  "the night bus",        "an old cannery",
    "the rowing club",      "a flooded cellar",     "the choir school",     "two grain silos",
    "the ice rink",         "a weather mast",       "the leather museum",   "a stolen tractor",
    "the seed bank",        "an unpaid water bill", "the chess festival",   "a swarm of bees",
    "the swimming baths",   "a leaning chimney",    "the mountain hut",     "an opera in the park",
    "the cheese warehouse", "a cracked dam wall",   "the puppet theatre",   "a field of turbines",
    "the boat race",        "an empty barracks",    "the bicycle workshop", "a lost painting",
    "the salt mine",        "a herd of goats"};
/// A verb in the past tense, and its form after "did not".
constexpr std::array<std::pair<const char*, const char*>, 20> kDid = {{
    {"closed", "close"},         {"bought", "buy"},
    {"inspected", "inspect"},    {"defended", "defend"},
    {"painted", "paint"},        {"described", "describe"},
    {"criticised", "criticise"}, {"photographed", "photograph"},
    {"repaired", "repair"},      {"forgot", "forget"},
    {"rented", "rent"},          {"measured", "measure"},
    {"mentioned", "mention"},    {"abandoned", "abandon"},
    {"visited", "visit"},        {"insured", "insure"},
    {"guarded", "guard"},        {"praised", "praise"},
    {"financed", "finance"},     {"reported", "report"},
}};
constexpr std::array<const char*, 30> kWhere = {
    "Ostwick",   "Brennau",  "Calder Bay", "Dunmoor",    "Elsham",  "Fornby",
    "Grauhaven", "Hollin",   "Inverlow",   "Jarrow End", "Kestrel", "Lunden",
    "Marwick",   "Norholt",  "Osterby",    "Penhallow",  "Quarley", "Ravensund",
    "Stavern",   "Thornlea", "Ulverton",   "Varnes",     "Westrow", "Yarmond",
    "Zellberg",  "Altmere",  "Birkholm",   "Corvale",    "Dalsett", "Eastermoor"};
constexpr std::array<const char*, 10> kCounted = {
    "complaints",  "hours",  "letters",    "weeks", "meetings",
    "phone calls", "storms", "neighbours", "tests", "accidents"};

struct Statement {
  std::string who, what, where, counted;
  std::pair<const char*, const char*> did;
  std::uint32_t count = 0;
};

/// A sentence of one side; `edit` is what stands in `mark` of it.
struct Piece {
  std::string text;
  Span mark;
  int edit = -1;
};

template <class T>
void shuffle(Random& random, std::vector<T>& items) {
  for (std::size_t i = items.size(); i > 1; --i) {
    std::swap(items[i - 1], items[random.below(static_cast<std::uint32_t>(i))]);
  }
}

/// Statements with nobody, nothing and no place in common.
std::vector<Statement> statements(Random& random, std::size_t count) {
  const auto some = [&](const auto& from) {
    std::vector<std::string> all(from.begin(), from.end());
    shuffle(random, all);
    return all;
  };
  const auto who = some(kWho);
  const auto what = some(kWhat);
  const auto where = some(kWhere);
  std::vector<Statement> out(count);
  for (std::size_t i = 0; i < count; ++i) {
    out[i] = {who[i],
              what[i],
              where[i],
              kCounted[random.below(kCounted.size())],
              kDid[random.below(kDid.size())],
              3 + random.below(90)};
  }
  return out;
}

/// The words of a statement without a full stop; `mark` is set to those that `kind` alters.
std::string words_of(const Statement& s, bool negated, Planted kind, Span& mark) {
  std::string text;
  const auto add = [&](const std::string& words, bool marked) {
    if (marked) mark.start = static_cast<std::uint32_t>(text.size());
    text += words;
    if (marked) mark.end = static_cast<std::uint32_t>(text.size());
  };
  add(s.who, kind == Planted::name);
  text += ' ';
  add(negated ? std::string("did not ") + s.did.second : s.did.first, kind == Planted::negation);
  text += " " + s.what + " near " + s.where + " after ";
  add(std::to_string(s.count) + " " + s.counted, kind == Planted::number);
  return text;
}

/// A sentence of one or two statements; all of it is marked where no words of `kind` are.
Piece sentence(const std::vector<Statement>& told, int edit = -1, Planted kind = Planted::split,
               bool negated = false) {
  Piece piece;
  piece.edit = edit;
  for (const Statement& s : told) {
    if (!piece.text.empty()) piece.text += ", while ";
    piece.text += words_of(s, negated, kind, piece.mark);
  }
  piece.text += '.';
  if (piece.mark.empty()) piece.mark = {0, static_cast<std::uint32_t>(piece.text.size())};
  return piece;
}

/// One to three sentences a paragraph; the places of edits are put where they belong.
std::string assembled(Random& random, const std::vector<Piece>& pieces, bool left,
                      PlantedPair& pair) {
  std::string text;
  for (const Piece& piece : pieces) {
    if (!text.empty()) text += random.one_in(2) ? "\n\n" : " ";
    const auto start = static_cast<std::uint32_t>(text.size());
    const Span place{start + piece.mark.start, start + piece.mark.end};
    text += piece.text;
    if (piece.edit >= 0) {
      PlantedEdit& edit = pair.edits[static_cast<std::size_t>(piece.edit)];
      (left ? edit.left : edit.right).push_back(place);
    } else if (left) {
      pair.untouched.push_back(place);
    }
  }
  return text;
}

bool touch(Span a, Span b) { return a.start < b.end && b.start < a.end; }

/// How much of `place` lies in spans of facts with one of these states; facts may overlap.
std::uint32_t covered(Span place, const Report& report, bool left, FactStatus status) {
  std::vector<bool> in(place.size());
  for (const Fact& fact : report.facts) {
    if (fact.status != status) continue;
    for (const Span span : left ? fact.left : fact.right) {
      for (std::uint32_t i = place.start; i < place.end; ++i) {
        if (i >= span.start && i < span.end) in[i - place.start] = true;
      }
    }
  }
  std::uint32_t sum = 0;
  for (const bool one : in) sum += one ? 1 : 0;
  return sum;
}

/// The link between the sentences at these places; null where they are not linked.
const Link* link_between(Span left, Span right, const Report& report) {
  for (const Link& link : report.sentence_links) {
    if (touch(report.left.segmentation.sentences[link.left].span, left) &&
        touch(report.right.segmentation.sentences[link.right].span, right)) {
      return &link;
    }
  }
  return nullptr;
}

bool has_detail(const PlantedEdit& edit, DetailKind kind, const Report& report) {
  for (const Fact& fact : report.facts) {
    for (const Detail& detail : fact.details) {
      if (detail.kind != kind) continue;
      // A word that one side lacks has an empty span there.
      const bool at_left = detail.left.empty() || touch(detail.left, edit.left[0]);
      const bool at_right = detail.right.empty() || touch(detail.right, edit.right[0]);
      if (at_left && at_right) return true;
    }
  }
  return false;
}

}  // namespace

const char* name_of(Planted kind) {
  static constexpr std::array<const char*, kPlantedKinds> kNames = {
      "split", "merge", "move", "number", "name", "negation", "removed", "added"};
  return kNames[static_cast<std::size_t>(kind)];
}

PlantedPair planted_pair(Random& random) {
  PlantedPair pair;
  std::vector<Statement> all = statements(random, 24);
  std::vector<Piece> left;
  std::vector<Piece> right;
  // The same index is the same part of the story on both sides; a part is up to two sentences.
  std::vector<std::pair<std::vector<Piece>, std::vector<Piece>>> parts;
  for (std::size_t k = 0; k < kPlantedKinds; ++k) {
    const auto kind = static_cast<Planted>(k);
    const int edit = static_cast<int>(k);
    pair.edits.push_back({kind, {}, {}});
    const Statement a = all.back();
    all.pop_back();
    if (kind == Planted::split || kind == Planted::merge) {
      const Statement b = all.back();
      all.pop_back();
      std::vector<Piece> one = {sentence({a, b}, edit)};
      std::vector<Piece> two = {sentence({a}, edit), sentence({b}, edit)};
      parts.emplace_back(kind == Planted::split ? one : two, kind == Planted::split ? two : one);
      continue;
    }
    Statement now = a;
    if (kind == Planted::number) now.count = a.count + 1 + random.below(40);
    if (kind == Planted::name) {
      now.who = all.back().who;  // nobody else speaks of them: this statement is left out
      all.pop_back();
    }
    parts.emplace_back(std::vector<Piece>{sentence({a}, edit, kind, kind == Planted::negation)},
                       std::vector<Piece>{sentence({now}, edit, kind)});
    if (kind == Planted::removed) parts.back().second.clear();
    if (kind == Planted::added) parts.back().first.clear();
  }
  for (const Statement& s : all) {
    parts.emplace_back(std::vector<Piece>{sentence({s})}, std::vector<Piece>{sentence({s})});
  }
  // What moves is set into the right later.
  const std::vector<Piece> moving = parts[static_cast<std::size_t>(Planted::move)].second;
  parts[static_cast<std::size_t>(Planted::move)].second.clear();
  shuffle(random, parts);
  std::size_t stood = 0;
  for (const auto& [of_left, of_right] : parts) {
    if (!of_left.empty() && of_left[0].edit == static_cast<int>(Planted::move))
      stood = right.size();
    left.insert(left.end(), of_left.begin(), of_left.end());
    right.insert(right.end(), of_right.begin(), of_right.end());
  }
  const auto size = static_cast<std::uint32_t>(right.size());
  std::size_t goes = random.below(size + 1);
  while (goes + 4 > stood && goes < stood + 4) goes = random.below(size + 1);
  right.insert(right.begin() + static_cast<std::ptrdiff_t>(goes), moving[0]);
  pair.left = assembled(random, left, true, pair);
  pair.right = assembled(random, right, false, pair);
  return pair;
}

bool is_found(const PlantedEdit& edit, const Report& report) {
  switch (edit.kind) {
    case Planted::split:
    case Planted::merge:
      for (const Span left : edit.left) {
        for (const Span right : edit.right) {
          if (link_between(left, right, report) == nullptr) return false;
        }
      }
      return true;
    case Planted::move: {
      const Link* link = link_between(edit.left[0], edit.right[0], report);
      return link != nullptr && link->moved;
    }
    case Planted::number:
      return has_detail(edit, DetailKind::number, report);
    case Planted::name:
      // Of "reported" somebody is the source of what is reported.
      return has_detail(edit, DetailKind::name, report) ||
             has_detail(edit, DetailKind::attribution, report);
    case Planted::negation:
      return has_detail(edit, DetailKind::negation, report);
    case Planted::removed:
      return covered(edit.left[0], report, true, FactStatus::removed) + 1 >= edit.left[0].size();
    case Planted::added:
      return covered(edit.right[0], report, false, FactStatus::added) + 1 >= edit.right[0].size();
  }
  return false;
}

bool is_shared(Span left, const Report& report) {
  return covered(left, report, true, FactStatus::shared) + 1 >= left.size() &&
         covered(left, report, true, FactStatus::changed) == 0 &&
         covered(left, report, true, FactStatus::removed) == 0;
}

}  // namespace storydiff::testing
