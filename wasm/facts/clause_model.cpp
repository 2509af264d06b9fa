// The weights stand here by hand, in the order of SupportFeature, as scripts/fit-facts/fit.py
// prints them: fitted on stretches of news summaries and articles that people marked as telling the
// same.

#include "facts/clause_model.h"

#include <array>

#include "language/portable_math.h"

namespace storydiff {
namespace {

constexpr std::array<float, kSupportFeatures> kWeights = {2.05F, -0.14F, 0.83F, 1.89F, 0.04F,
                                                          0.72F, 0.0F,   -0.3F, 0.59F};
constexpr float kBase = -2.16F;

}  // namespace

float clause_score(const Support& support) {
  float sum = kBase;
  for (std::size_t k = 0; k < kWeights.size(); ++k) sum += kWeights[k] * support.features[k];
  return static_cast<float>(logistic_of(static_cast<double>(sum)));
}

}  // namespace storydiff
