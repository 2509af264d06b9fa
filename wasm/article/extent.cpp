// A story is one run of paragraphs with furniture before and after it. Every paragraph gets
// evidence for the story or against it, and the story is the run with the greatest sum, found in
// one pass (Bentley, "Programming pearls: algorithm design techniques", 1984; Pasternack and Roth,
// "Extracting article text from the web with maximum subsequence segmentation", 2009, use it on
// tokens of HTML).
//
//     News                                      -1.5
//     Bridge reopens after nine weeks           -1       headline: found apart (opening.h)
//     The bridge over the Sorn opened again ... +2.5  |
//     What comes next                           -1    |  the run: +6
//     The council will vote on Friday ...       +2    |
//     "We waited long enough," said Ida Holm.   +2.5  |
//     Read also                                 -1.5
//     Bakers win back the square                -1
//     Floods close two valleys                  -1
//
// So a heading inside the story stays in it though it looks like a line of a menu, and prose after
// a menu is left out of it though it looks like the story: the menu between them costs more than
// that prose adds. Simpler rules fail on such pages: "from the first prose to the last" includes
// the teasers, "up to the first line that is no sentence" loses everything after a heading.
#include "article/extent.h"

#include <algorithm>

#include "text/flags.h"

namespace storydiff {
bool is_time(const Shape& shape) { return shape.words == shape.numbers && shape.words <= 2; }

bool in_other_story(const Kinship& kin, const ArticleSettings& settings) {
  return kin.other >= settings.kin && kin.rare >= settings.kin_words;
}

bool is_prose(const Shape& shape, const ArticleSettings& settings) {
  if (shape.truncated) return false;
  return (shape.complete && shape.words >= settings.prose_words) ||
         shape.words >= settings.long_words;
}

bool is_fragment(const Shape& shape, const ArticleSettings& settings) {
  return !shape.complete && !shape.open_end && !shape.opens_lower &&
         shape.words < settings.long_words;
}

bool has_enough_prose(const std::vector<Shape>& shapes, const ArticleSettings& settings) {
  std::uint64_t prose = 0;
  std::uint64_t all = 0;
  for (const Shape& shape : shapes) {
    all += shape.words;
    if (is_prose(shape, settings)) prose += shape.words;
  }
  return prose >= settings.least_prose &&
         static_cast<double>(prose) >=
             static_cast<double>(settings.least_prose_share) * static_cast<double>(all);
}

namespace {

float prose_evidence(const Shape& shape, const Kinship& kin, bool few,
                     const ArticleSettings& settings) {
  const ArticleEvidence& signs = settings.evidence;
  float sum =
      signs.prose + signs.prose_word * static_cast<float>(std::min(shape.words, signs.prose_words));
  if (!shape.complete) sum += signs.unfinished;
  if (kin.weight > 0 && kin.own < settings.stranger) {
    sum += few ? signs.stranger / 2 : signs.stranger;
  } else if (kin.weight > 0) {
    sum += signs.kin_start + signs.kin * std::min(kin.own * 2, 1.0F);
  }
  if (in_other_story(kin, settings)) sum += signs.in_other_story;
  return sum;
}

float fragment_evidence(const Shape& shape, const Kinship& kin, ListKind list,
                        const ArticleSettings& settings) {
  const ArticleEvidence& signs = settings.evidence;
  if (list == ListKind::own || is_time(shape)) return signs.in_passing;
  float sum = signs.fragment;
  if (shape.same_as != kNone) sum = std::max(sum, signs.copy);
  if (shape.words <= settings.short_line && !shape.question) sum += signs.brief;
  if (shape.cue == Cue::invite || shape.ends_with_cue) sum -= settings.cue_weight;
  if (kin.other >= settings.kin && kin.rare >= 1) sum += signs.fragment_in_other_story;
  return sum;
}

}  // namespace

std::vector<float> story_evidence(const std::vector<Shape>& shapes,
                                  const std::vector<Kinship>& kinship,
                                  const std::vector<ListKind>& lists, const Flags& biographies,
                                  const ArticleSettings& settings) {
  const ArticleEvidence& signs = settings.evidence;
  std::vector<float> evidence(shapes.size(), 0.0F);
  std::uint32_t prose = 0;
  for (const Shape& shape : shapes) prose += is_prose(shape, settings) ? 1U : 0U;
  const bool few = prose < settings.stranger_paragraphs;
  for (std::size_t p = 0; p < shapes.size(); ++p) {
    const Shape& shape = shapes[p];
    if (biographies[p]) {
      evidence[p] = signs.biography;
    } else if (shape.truncated && shape.words >= settings.prose_words) {
      evidence[p] = signs.teaser;
    } else if (is_prose(shape, settings)) {
      evidence[p] = prose_evidence(shape, kinship[p], few, settings);
    } else if (lists[p] == ListKind::data) {
      evidence[p] = signs.data;
    } else if (is_fragment(shape, settings)) {
      evidence[p] = fragment_evidence(shape, kinship[p], lists[p], settings);
    } else {
      evidence[p] = signs.sentence;
    }
  }
  return evidence;
}

Range greatest_run(const std::vector<float>& evidence, const ArticleSettings& settings) {
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
  // The paragraphs after the run have a sum below zero; if it is hardly below, they stay.
  float after = 0;
  for (std::uint32_t p = best.last; p < count; ++p) after += evidence[p];
  if (-after < settings.margin_evidence) best.last = count;
  return best;
}

}  // namespace storydiff
