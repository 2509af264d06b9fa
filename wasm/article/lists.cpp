// A list is a lead-in, a line that ends with a colon, and the lines after it that are no sentences.
// A story's own list has a lead-in in the story's words and items that the story is about; a list
// of other stories has a lead-in of a word or two that invites the reader to do something, and
// headlines for items:
//
//     These are the offices:             own: four words lead in, the items are short
//     Upper Tann
//     Kesselbach
//
//     Read also:                         foreign: two words, one an inviting cue; the items are as
//     - Bakers win back the square       long as headlines and share hardly a word with the story
//     - Floods close two valley roads
//
// No feature decides alone: each gives a point, and a list is foreign from two points up. A run of
// lines with a number in each needs no lead-in: dates, results and prices are data, and menus have
// no numbers.
#include "article/lists.h"

#include "article/extent.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kLeastItems = 3;     // of a list without a lead-in
constexpr std::uint32_t kHeadlineWords = 5;  // an item from here on may be a headline
constexpr std::uint32_t kDataWords = 3;      // of a line of data: a number and what it counts

ListKind kind_of(const std::vector<Shape>& shapes, const std::vector<Kinship>& kinship,
                 std::size_t lead_in, std::size_t end, const ArticleSettings& settings) {
  const auto items = static_cast<float>(end - lead_in - 1);
  float own = 0;
  float other = 0;
  float headlines = 0;
  bool in_other_story = false;
  for (std::size_t p = lead_in + 1; p < end; ++p) {
    own += kinship[p].own;
    other += kinship[p].other;
    if (shapes[p].words >= kHeadlineWords) ++headlines;
    in_other_story =
        in_other_story || (kinship[p].other >= 2 * settings.list_kin && kinship[p].rare > 0);
  }
  const Shape& shape = shapes[lead_in];
  const bool brief = shape.words < settings.short_line;
  const bool kin = kinship[lead_in].weight > 0 && kinship[lead_in].own > settings.list_kin;
  if (in_other_story) return ListKind::own;
  float foreign = 0;
  if (headlines * 2 > items) foreign += 1;
  if (brief) foreign += 1;
  if (shape.cue == Cue::invite) foreign += 2 * settings.cue_weight;
  if (own < settings.list_kin * items) foreign += 1;
  if (kin) foreign -= 1;
  if (foreign >= settings.foreign_points) return ListKind::foreign;
  if (!brief || kin || own + other >= settings.close * items) return ListKind::own;
  return ListKind::none;
}

}  // namespace

std::vector<ListKind> list_kinds(const std::vector<Shape>& shapes,
                                 const std::vector<Kinship>& kinship,
                                 const ArticleSettings& settings) {
  std::vector<ListKind> kinds(shapes.size(), ListKind::none);
  std::size_t first = 0;
  for (std::size_t p = 0; p <= shapes.size(); ++p) {
    const bool item = p < shapes.size() && !shapes[p].lead_in && is_fragment(shapes[p], settings) &&
                      shapes[p].numbers > 0 && shapes[p].words >= kDataWords;
    if (item) continue;
    for (std::size_t i = first; p - first >= kLeastItems && i < p; ++i) kinds[i] = ListKind::data;
    first = p + 1;
  }
  for (std::size_t p = 0; p < shapes.size(); ++p) {
    if (!shapes[p].lead_in || kinds[p] == ListKind::data) continue;
    std::size_t end = p + 1;
    while (end < shapes.size() && is_fragment(shapes[end], settings) && !shapes[end].lead_in &&
           kinds[end] != ListKind::data) {
      ++end;
    }
    if (end == p + 1) continue;
    const ListKind kind = kind_of(shapes, kinship, p, end, settings);
    for (std::size_t i = p; i < end; ++i) kinds[i] = kind;
    p = end - 1;
  }
  return kinds;
}

}  // namespace storydiff
