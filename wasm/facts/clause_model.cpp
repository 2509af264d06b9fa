// The weights stand here by hand, in the order of SupportFeature, as scripts/fit-facts/fit.py
// prints them: fitted on stretches of news summaries and articles that people marked as telling the
// same.

#include "facts/clause_model.h"

#include <array>

#include "language/portable_math.h"

namespace storydiff {
namespace {

constexpr std::array<float, kSupportFeatures> kWeights = {
    -0.33F, -0.09F, 0.82F, 1.47F, 0.21F, 0.82F, -0.20F, -0.36F, 1.16F, 1.18F, 0.76F};
constexpr float kBase = -1.95F;

}  // namespace

float clause_score(const Support& support) {
  float sum = kBase;
  for (std::size_t k = 0; k < kWeights.size(); ++k) sum += kWeights[k] * support.features[k];
  return static_cast<float>(logistic_of(static_cast<double>(sum)));
}

}  // namespace storydiff
