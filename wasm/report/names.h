// The names of a report's values: one table for JSON, the other formats, the program's options and
// the binding.
//
// A switch for each enumeration, so that neither the order of its values nor their number matters,
// and the compiler names a value that has no name yet. tests/cpp/report/names_test.cpp reads every
// table both ways and holds it against docs/report.schema.json.
#pragma once

#include <cstdint>
#include <string_view>

#include "align/alignment.h"
#include "article/article.h"
#include "diff/edits.h"
#include "facts/facts.h"
#include "language/terms.h"
#include "report/report.h"
#include "text/offsets.h"

namespace storydiff {

// clang-format off

[[nodiscard]] constexpr std::string_view name_of(Role role) {
  switch (role) {
    case Role::headline: return "headline";
    case Role::standfirst: return "standfirst";
    case Role::byline: return "byline";
    case Role::caption: return "caption";
    case Role::body: return "body";
    case Role::furniture: return "furniture";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view name_of(LinkKind kind) {
  switch (kind) {
    case LinkKind::same: return "same";
    case LinkKind::edited: return "edited";
    case LinkKind::reworded: return "reworded";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view name_of(EditOp op) {
  switch (op) {
    case EditOp::equal: return "equal";
    case EditOp::insert: return "insert";
    case EditOp::remove: return "delete";
    case EditOp::replace: return "replace";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view name_of(FactStatus status) {
  switch (status) {
    case FactStatus::shared: return "shared";
    case FactStatus::reworded: return "reworded";
    case FactStatus::changed: return "changed";
    case FactStatus::added: return "added";
    case FactStatus::removed: return "removed";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view name_of(DetailKind kind) {
  switch (kind) {
    case DetailKind::number: return "number";
    case DetailKind::money: return "money";
    case DetailKind::percent: return "percent";
    case DetailKind::temperature: return "temperature";
    case DetailKind::unit: return "unit";
    case DetailKind::date: return "date";
    case DetailKind::name: return "name";
    case DetailKind::quotation: return "quotation";
    case DetailKind::attribution: return "attribution";
    case DetailKind::negation: return "negation";
    case DetailKind::certainty: return "certainty";
    case DetailKind::quantifier: return "quantifier";
    case DetailKind::modality: return "modality";
    case DetailKind::time: return "time";
    case DetailKind::place: return "place";
    case DetailKind::role: return "role";
    case DetailKind::order: return "order";
    case DetailKind::wording: return "wording";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view name_of(EquivalentReason reason) {
  switch (reason) {
    case EquivalentReason::typography: return "typography";
    case EquivalentReason::spelling: return "spelling";
    case EquivalentReason::value: return "value";
    case EquivalentReason::variant: return "variant";
    case EquivalentReason::form: return "form";
    case EquivalentReason::synonym: return "synonym";
    case EquivalentReason::voice: return "voice";
    case EquivalentReason::grammar: return "grammar";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view name_of(Relation relation) {
  switch (relation) {
    case Relation::none: break;  // the report leaves the field out
    case Relation::updated: return "updated";
    case Relation::conflict: return "conflict";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view name_of(Significance significance) {
  switch (significance) {
    case Significance::typography: return "typography";
    case Significance::spelling: return "spelling";
    case Significance::style: return "style";
    case Significance::background: return "background";
    case Significance::detail: return "detail";
    case Significance::core: return "core";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view name_of(OffsetUnit unit) {
  switch (unit) {
    case OffsetUnit::utf8: return "utf-8";
    case OffsetUnit::utf16: return "utf-16";
    case OffsetUnit::code_point: return "code-point";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view name_of(StemSource stems) {
  switch (stems) {
    case StemSource::none: return "none";
    case StemSource::snowball: return "snowball";
    case StemSource::rules: return "rules";
    case StemSource::missing: return "missing";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view name_of(Sides sides) {
  switch (sides) {
    case Sides::left: return "left";
    case Sides::right: return "right";
    case Sides::both: return "both";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view name_of(Limit limit) {
  switch (limit) {
    case Limit::diff_max_work: return "diff_max_work";
    case Limit::align_postings: return "align_postings";
    case Limit::languages_differ: return "languages_differ";
    case Limit::stemmer_pack: return "stemmer_pack";
    case Limit::lexicon: return "lexicon";
    case Limit::language_pack: return "language_pack";
    case Limit::stages: return "stages";
    case Limit::significance: return "--significance";
  }
  return {};
}

// clang-format on

/// Calls `visit(value, name)` with every value of an enumeration that has a name, from the least to
/// the greatest.
template <class Enum, class Visit>
constexpr void each_named(Visit visit) {
  static_assert(sizeof(Enum) == 1);
  for (unsigned number = 0; number <= UINT8_MAX; ++number) {
    const auto value = static_cast<Enum>(number);
    if (const std::string_view name = name_of(value); !name.empty()) visit(value, name);
  }
}

/// The value of that name; false if there is none, and `value` is then left alone.
template <class Enum>
[[nodiscard]] constexpr bool value_named(std::string_view name, Enum& value) {
  bool found = false;
  each_named<Enum>([&](Enum one, std::string_view its_name) {
    if (its_name != name) return;
    value = one;
    found = true;
  });
  return found;
}

}  // namespace storydiff
