// The weights are in the order of SupportFeature, copied from what scripts/fit-facts/fit.py prints.
// They were fitted on stretches of news summaries and articles that people marked as telling the
// same. Boosted trees over the same features, and a second pass over the neighbours' scores, were
// tried and gave no more (docs/decisions/fitted-facts.md).

#include "facts/clauses/clause_model.h"

#include <array>

#include "model/portable_math.h"

namespace storydiff {
namespace {

constexpr std::array<float, kSupportFeatures> kWeights = {
    0.27F,  0.05F, 0.39F,  1.36F,  -0.44F, 0.59F,  -0.32F, -0.10F, 0.54F, 0.47F,  0.11F, 0.05F,
    -0.01F, 0.74F, -0.19F, -0.28F, 0.65F,  -0.13F, -0.24F, -0.20F, 0.52F, -0.36F, 1.49F, 1.81F};
constexpr float kBase = -2.77F;

}  // namespace

float clause_score(const Support& support) {
  if (support.certain) return 1;
  if (!support.linked) return 0;
  float sum = kBase;
  for (std::size_t k = 0; k < kWeights.size(); ++k) sum += kWeights[k] * support.features[k];
  return static_cast<float>(logistic_of(static_cast<double>(sum)));
}

}  // namespace storydiff
