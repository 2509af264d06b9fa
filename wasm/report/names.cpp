#include "report/names.h"

#include <array>
#include <cstddef>

namespace storydiff {
namespace {

// Each list stands in the order of its enumeration.
constexpr std::array<std::string_view, 6> kRoles = {"headline", "standfirst", "byline",
                                                    "caption",  "body",       "furniture"};
constexpr std::array<std::string_view, 3> kLinkKinds = {"same", "edited", "reworded"};
constexpr std::array<std::string_view, 4> kEditOps = {"equal", "insert", "delete", "replace"};
constexpr std::array<std::string_view, 4> kStatuses = {"shared", "changed", "added", "removed"};
constexpr std::array<std::string_view, 10> kDetailKinds = {
    "number",    "money",       "percent",  "date",      "name",
    "quotation", "attribution", "negation", "certainty", "wording"};
constexpr std::array<std::string_view, 3> kRelations = {"", "updated", "conflict"};
constexpr std::array<std::string_view, 6> kSignificances = {"typography", "spelling", "style",
                                                            "background", "detail",   "core"};
constexpr std::array<std::string_view, 3> kOffsetUnits = {"utf-8", "utf-16", "code-point"};
constexpr std::array<std::string_view, 4> kStemSources = {"none", "snowball", "rules", "missing"};

}  // namespace

std::string_view name_of(Role role) { return kRoles.at(static_cast<std::size_t>(role)); }
std::string_view name_of(LinkKind kind) { return kLinkKinds.at(static_cast<std::size_t>(kind)); }
std::string_view name_of(EditOp op) { return kEditOps.at(static_cast<std::size_t>(op)); }
std::string_view name_of(FactStatus status) {
  return kStatuses.at(static_cast<std::size_t>(status));
}
std::string_view name_of(DetailKind kind) {
  return kDetailKinds.at(static_cast<std::size_t>(kind));
}
std::string_view name_of(Relation relation) {
  return kRelations.at(static_cast<std::size_t>(relation));
}
std::string_view name_of(Significance significance) {
  return kSignificances.at(static_cast<std::size_t>(significance));
}
std::string_view name_of(OffsetUnit unit) {
  return kOffsetUnits.at(static_cast<std::size_t>(unit));
}
std::string_view name_of(StemSource stems) {
  return kStemSources.at(static_cast<std::size_t>(stems));
}

bool role_named(std::string_view name, Role& role) {
  for (std::size_t i = 0; i < kRoles.size(); ++i) {
    if (kRoles[i] == name) {
      role = static_cast<Role>(i);
      return true;
    }
  }
  return false;
}

}  // namespace storydiff
