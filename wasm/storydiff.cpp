#include "storydiff.h"

#include <utility>

#include "groundwork.h"

namespace storydiff {
Report compare(ArticleInput left, ArticleInput right, const Options& options,
               const Settings& settings, const PackSource& packs, const Pins& pins,
               const Progress& progress) {
  Groundwork work = lay_groundwork(std::move(left), std::move(right), settings, packs, progress);
  return build_report(work, Groundworks::once, options, settings, pins, progress);
}

}  // namespace storydiff
