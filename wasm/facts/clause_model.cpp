// The weights stand here by hand, in the order of SupportFeature, as scripts/fit-facts/fit.py
// prints them: fitted on stretches of news summaries and articles that people marked as telling the
// same.

#include "facts/clause_model.h"

#include <array>

#include "language/portable_math.h"

namespace storydiff {
namespace {

constexpr std::array<float, kSupportFeatures> kWeights = {
    -0.31F, -0.06F, 0.86F, 1.53F, 0.13F, 0.77F, -0.20F, -0.11F, 1.23F, 1.06F, 0.60F};
constexpr float kBase = -1.97F;

}  // namespace

float clause_score(const Support& support) {
  float sum = kBase;
  for (std::size_t k = 0; k < kWeights.size(); ++k) sum += kWeights[k] * support.features[k];
  return static_cast<float>(logistic_of(static_cast<double>(sum)));
}

}  // namespace storydiff
