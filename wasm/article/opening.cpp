// The lines above a story are short, and few of them are part of it:
//
//     Sorn Valley News | Local                          furniture
//     Bridge reopens after nine weeks                   headline
//     Traders hope that customers will come back        standfirst
//     By Anna Berg                                      byline
//     4 min read                                        furniture
//     The bridge on Monday. (Ida Holm/Nordbild)         caption
//     The bridge over the Sorn opened again on ...      the lead, where the opening ends
//
// The headline is the line of which the first paragraphs repeat the most words, not simply the
// first or the longest line: above it may be a section's name, below it a standfirst. Journalism
// puts the news into both headline and lead, so their words agree (the lead bias that summarisers
// exploit).
#include "article/opening.h"

#include <algorithm>

#include "text/flags.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kLeadParagraphs = 4;
constexpr std::uint32_t kSomeWords = 4;
constexpr std::uint32_t kManyWords = 20;

/// How likely a line is the headline; below 0 if it cannot be.
float headline_score(const SideView& view, std::uint32_t line, const Flags& lead,
                     const ArticleSettings& settings) {
  const Shape& shape = view.shapes[line];
  if (shape.words < 2 || shape.words > settings.headline_words) return -1;
  if (shape.lead_in || shape.credit || shape.truncated || shape.cue == Cue::author) return -1;
  if (shape.sentences > 2) return -1;
  float score = view.words.overlap(view.side, line, lead);
  score += view.kinship[line].other / 2;
  const HeadlineEvidence& signs = settings.headline;
  if (shape.complete && !shape.question) score += signs.sentence;
  if (shape.words >= kSomeWords) score += signs.words;
  if (shape.words > kManyWords) score += signs.many;
  if (shape.name_like) score += signs.name;
  if (shape.repeated) score += signs.copied;
  return score;
}

/// What is known of the opening.
struct Opening {
  std::uint32_t headline = kNone;
  std::uint32_t lead = 0;  ///< the first prose, where the opening ends
  bool crowded = false;    ///< it has more lines than a story has of its own
  bool timed = false;      ///< there are times before later paragraphs as well: a live blog
};

Role fragment_role(const SideView& view, std::uint32_t line, const Opening& opening,
                   const ArticleSettings& settings) {
  const Shape& shape = view.shapes[line];
  const Kinship& kin = view.kinship[line];
  const bool below = opening.headline != kNone && line > opening.headline;
  if (opening.timed && below && is_time(shape)) return Role::body;
  const bool author = shape.cue == Cue::author && shape.words <= 12 && shape.capitals >= 0.5F;
  if (author || (shape.name_like && below && kin.own < settings.close)) return Role::byline;
  const bool related = kin.own >= settings.related || kin.other >= settings.kin;
  const bool asks = shape.cue == Cue::invite && shape.words <= 2 * settings.short_line;
  if (asks && !related) return Role::furniture;
  if (shape.divided && shape.numbers > 0) return Role::furniture;  // a time, and who or what
  if (shape.words <= settings.short_line) {
    const bool deck = related && below && shape.numbers == 0 && shape.words > 1;
    return deck ? Role::standfirst : Role::furniture;
  }
  if (!opening.crowded) return shape.lead_in || !below ? Role::body : Role::standfirst;
  if (below) return related || shape.words >= 8 ? Role::standfirst : Role::furniture;
  return kin.own >= settings.close ? Role::standfirst : Role::furniture;
}

Role line_role(const SideView& view, std::uint32_t line, const Opening& opening,
               const ArticleSettings& settings) {
  const Shape& shape = view.shapes[line];
  const bool below = opening.headline != kNone && line > opening.headline;
  if (shape.same_as != kNone && shape.same_as == opening.headline) return Role::furniture;
  if (shape.credit || (shape.cue == Cue::credit && shape.words <= 12)) return Role::caption;
  if (is_fragment(shape, settings)) return fragment_role(view, line, opening, settings);
  if (!opening.crowded) return Role::body;
  if (shape.truncated && shape.words >= settings.prose_words) return Role::furniture;
  if (line < view.story.first && !below) return Role::furniture;
  const bool restated =
      below && shape.sentences == 1 && line + 1 == opening.lead &&
      view.words.overlap(view.side, line,
                         view.words.words_in(view.side, {opening.lead, opening.lead + 1})) >=
          settings.restated;
  return restated ? Role::standfirst : Role::body;
}

}  // namespace

[[gnu::noinline]] std::uint32_t assign_opening(const SideView& view,
                                               const ArticleSettings& settings,
                                               std::vector<Role>& roles) {
  std::uint32_t lead = view.story.first;
  while (lead < view.story.last &&
         (!is_prose(view.shapes[lead], settings) || view.shapes[lead].credit)) {
    ++lead;
  }
  if (lead == view.story.last) return view.story.first;
  const Flags leads =
      view.words.words_in(view.side, {lead, std::min(lead + kLeadParagraphs, view.story.last)});
  Opening opening;
  opening.lead = lead;
  std::uint32_t times = 0;
  for (std::uint32_t p = lead; p < view.story.last; ++p) times += is_time(view.shapes[p]) ? 1U : 0U;
  opening.timed = times >= 2;
  std::uint32_t fragments = 0;
  for (std::uint32_t line = 0; line < lead; ++line) {
    if (is_fragment(view.shapes[line], settings)) ++fragments;
  }
  opening.crowded = fragments > settings.own_lines;
  float best = 0;
  for (std::uint32_t line = 0; line < lead; ++line) {
    const float score = headline_score(view, line, leads, settings);
    if (score > best) {
      best = score;
      opening.headline = line;
    }
  }
  for (std::uint32_t line = 0; line < lead; ++line) {
    roles[line] =
        line == opening.headline ? Role::headline : line_role(view, line, opening, settings);
  }
  return lead;
}

}  // namespace storydiff
