// From shapes and shared words to roles, in five steps:
//
//   1. each paragraph's shape (shape.h), and which prose describes somebody named on a line alone;
//   2. the run of paragraphs that is the story, by its own words alone (extent.h, kinship.h);
//   3. the run again, now that the other side's story is known: what it tells too is no furniture;
//   4. roles: the opening above the first prose (opening.h), the inside of the run, the rest;
//   5. one role for what both sides have (share_roles.h).
//
// In doubt a paragraph is body. To show furniture as a fact that only one side has is a small
// error; to hide a fact of the story is a large one. So a side with too little prose for furniture
// to stand out from it (a poem, a list, a note) is story as a whole, and paragraphs before or after
// the run are story too if the evidence against them is weak. So is a document in Markdown
// (document.h).
#include "article/article.h"

#include <string>
#include <utility>

#include "article/document.h"
#include "article/extent.h"
#include "article/inside.h"
#include "article/kinship.h"
#include "article/opening.h"
#include "article/shape.h"
#include "article/share_roles.h"
#include "text/flags.h"

namespace storydiff {
namespace {

/// What follows the story: furniture, but for prose that the other side's story tells as well.
void assign_margin(const SideView& view, Range range, const ArticleSettings& settings,
                   std::vector<Role>& roles) {
  for (std::uint32_t p = range.first; p < range.last; ++p) {
    const Shape& shape = view.shapes[p];
    const Kinship& kin = view.kinship[p];
    const bool other_tells = in_other_story(kin, settings) && is_prose(shape, settings);
    roles[p] = other_tells ? Role::body : Role::furniture;
    if (other_tells) continue;
    if (shape.credit) roles[p] = Role::caption;
  }
}

Flags prose_within(const std::vector<Shape>& shapes, const Flags& biographies, Range run,
                   const ArticleSettings& settings) {
  Flags story(shapes.size(), false);
  for (std::uint32_t p = run.first; p < run.last; ++p) {
    story[p] = is_prose(shapes[p], settings) && !biographies[p];
  }
  return story;
}

}  // namespace

[[gnu::noinline]] void assign_roles(Article& left, Article& right, const Flags& given_left,
                                    const Flags& given_right, const ArticleSettings& settings) {
  Article* const articles[2] = {&left, &right};
  const Flags* const given[2] = {&given_left, &given_right};
  std::vector<Shape> shapes[2];
  Flags biographies[2];
  Flags story[2];
  Range runs[2];
  bool plain[2];  // all of it is story
  for (int s = 0; s < 2; ++s) {
    shapes[s] = shapes_of(*articles[s]);
    biographies[s] = biographies_of(*articles[s], shapes[s], settings);
    runs[s] = {0, static_cast<std::uint32_t>(shapes[s].size())};
    story[s] = prose_within(shapes[s], biographies[s], runs[s], settings);
    plain[s] = is_document(*articles[s]) || !has_enough_prose(shapes[s], settings);
  }
  const SharedWords words(left, right);
  for (int s = 0; s < 2; ++s) {
    if (plain[s]) continue;
    std::vector<Kinship> kinship = words.kinship(s, story);
    for (Kinship& kin : kinship) kin.other = 0;
    runs[s] =
        greatest_run(story_evidence(shapes[s], kinship, list_kinds(shapes[s], kinship, settings),
                                    biographies[s], settings),
                     settings);
  }
  for (int s = 0; s < 2; ++s) {
    story[s] = prose_within(shapes[s], biographies[s], runs[s], settings);
  }
  for (int s = 0; s < 2; ++s) {
    std::vector<Role> roles(shapes[s].size(), Role::body);
    if (is_document(*articles[s])) {
      roles = document_roles(*articles[s]);
    } else if (!plain[s]) {
      const std::vector<Kinship> kinship = words.kinship(s, story);
      const std::vector<ListKind> lists = list_kinds(shapes[s], kinship, settings);
      const Range run = greatest_run(
          story_evidence(shapes[s], kinship, lists, biographies[s], settings), settings);
      const SideView view{*articles[s], shapes[s], kinship, lists, words, s, run};
      const std::uint32_t lead = assign_opening(view, settings, roles);
      assign_inside(view, {lead, run.last}, biographies[s], settings, roles);
      assign_margin(view, {run.last, static_cast<std::uint32_t>(roles.size())}, settings, roles);
    }
    std::vector<Role>& out = articles[s]->roles;
    out.resize(roles.size(), Role::body);
    for (std::size_t p = 0; p < roles.size(); ++p) {
      const bool kept = p < given[s]->size() && (*given[s])[p];
      if (!kept) out[p] = roles[p];
    }
  }
  share_roles(left, right, words, given_left, given_right);
}

}  // namespace storydiff
