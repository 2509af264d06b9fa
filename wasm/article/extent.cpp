// A story is one run of paragraphs with furniture before and behind it. Every paragraph gets
// evidence for the story or against it, and the story is the run with the greatest sum, found in
// one pass (Bentley, "Programming pearls: algorithm design techniques", 1984; Pasternack and Roth,
// "Extracting article text from the web with maximum subsequence segmentation", 2009, use it on
// tokens of HTML).
//
//     News                                      -1.5
//     Bridge reopens after nine weeks           -1       headline: found apart (opening.h)
//     The bridge over the Sorn opened again ...  +2.5 [
//     What comes next                           -1      [ the run: +6
//     The council will vote on Friday ...        +2    [
//     "We waited long enough," said Ida Holm.    +2.5 [
//     Read also                                 -1.5
//     Bakers win back the square                -1
//     Floods close two valleys                  -1
//
// So a heading inside the story stays in it though it looks like the lines of a menu, and prose
// that follows a menu is left out of it though it looks like the story: what stands between them
// costs more than it brings. Simpler rules were tried on paper and failed there: "from the first
// prose to the last" takes in the teasers, "up to the first line that is no sentence" loses all
// behind a heading.
#include "article/extent.h"

#include <algorithm>

namespace storydiff {
namespace {

constexpr std::uint32_t kParagraphsToCompare = 8;

}  // namespace

bool is_time(const Shape& shape) { return shape.words == shape.numbers && shape.words <= 2; }

bool is_prose(const Shape& shape, const Settings& settings) {
  if (shape.truncated) return false;
  return (shape.complete && shape.words >= settings.article_prose_words) ||
         shape.words >= settings.article_long_words;
}

bool is_fragment(const Shape& shape, const Settings& settings) {
  return !shape.complete && !shape.open_end && !shape.opens_lower &&
         shape.words < settings.article_long_words;
}

bool can_tell_apart(const std::vector<Shape>& shapes, const Settings& settings) {
  std::uint64_t prose = 0;
  std::uint64_t all = 0;
  for (const Shape& shape : shapes) {
    all += shape.words;
    if (is_prose(shape, settings)) prose += shape.words;
  }
  return prose >= settings.article_least_prose &&
         static_cast<double>(prose) >=
             static_cast<double>(settings.article_least_prose_share) * static_cast<double>(all);
}

std::vector<float> story_evidence(const std::vector<Shape>& shapes,
                                  const std::vector<Kinship>& kinship,
                                  const std::vector<ListKind>& lists,
                                  const std::vector<bool>& biographies, const Settings& settings) {
  std::vector<float> evidence(shapes.size(), 0.0F);
  std::uint32_t prose = 0;
  for (const Shape& shape : shapes) prose += is_prose(shape, settings) ? 1U : 0U;
  // In a few paragraphs few words come twice, so that being kin to none of the others says little.
  const float stranger = prose < kParagraphsToCompare ? -0.5F : -1.0F;
  for (std::size_t p = 0; p < shapes.size(); ++p) {
    const Shape& shape = shapes[p];
    const Kinship& kin = kinship[p];
    float& sum = evidence[p];
    if (biographies[p]) {
      sum = -3;
    } else if (shape.truncated && shape.words >= settings.article_prose_words) {
      sum = -2;  // a teaser, cut off where its box ended
    } else if (is_prose(shape, settings)) {
      sum = 1.5F + static_cast<float>(std::min(shape.words, 60U)) / 40.0F;
      if (!shape.complete) sum -= 1;
      if (kin.weight > 0) sum += kin.own < 0.1F ? stranger : std::min(kin.own, 0.5F) * 2 - 0.5F;
      if (kin.other >= settings.article_kin && kin.rare >= settings.article_kin_words) sum += 2;
    } else if (lists[p] == ListKind::data) {
      sum = 0.5F;  // a story may well end with it
    } else if (is_fragment(shape, settings)) {
      const bool own_item = lists[p] == ListKind::own;
      sum = own_item || is_time(shape) ? -0.25F : -1.0F;
      if (shape.same_as != kNoParagraph) sum = std::max(sum, -0.5F);  // told apart by itself
      if (own_item || is_time(shape)) continue;
      if (shape.words <= settings.article_short_line && !shape.question) sum -= 0.5F;
      if (shape.cue == Cue::invite || shape.ends_with_cue) sum -= settings.article_cue_weight;
      if (kin.other >= settings.article_kin && kin.rare >= 1) sum += 1;
    } else {
      sum = 0.5F;  // a short sentence, or a line that goes on in the next
    }
  }
  return evidence;
}

Range greatest_run(const std::vector<float>& evidence, const Settings& settings) {
  const auto count = static_cast<std::uint32_t>(evidence.size());
  Range best{0, count};
  float best_sum = 0;
  float sum = 0;
  std::uint32_t start = 0;
  bool found = false;
  for (std::uint32_t p = 0; p < count; ++p) {
    if (sum < 0) {
      sum = 0;
      start = p;
    }
    sum += evidence[p];
    if (sum > 0 && (!found || sum >= best_sum)) {
      best = {start, p + 1};
      best_sum = sum;
      found = true;
    }
  }
  // What was cut off has a sum below zero; where it is hardly below, it stays.
  float behind = 0;
  for (std::uint32_t p = best.last; p < count; ++p) behind += evidence[p];
  if (-behind < settings.article_margin_evidence) best.last = count;
  return best;
}

}  // namespace storydiff
