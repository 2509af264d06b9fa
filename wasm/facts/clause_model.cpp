// The weights stand here by hand, in the order of SupportFeature, as scripts/fit-facts/fit.py
// prints them: fitted on stretches of news summaries and articles that people marked as telling the
// same.

#include "facts/clause_model.h"

#include <array>

#include "language/portable_math.h"

namespace storydiff {
namespace {

constexpr std::array<float, kSupportFeatures> kWeights = {2.0F, 1.5F,  0.5F,  1.0F, 1.0F,
                                                          0.3F, -0.3F, -0.3F, 0.2F};
constexpr float kBase = -2.2F;

}  // namespace

float clause_score(const Support& support) {
  float sum = kBase;
  for (std::size_t k = 0; k < kWeights.size(); ++k) sum += kWeights[k] * support.features[k];
  return static_cast<float>(logistic_of(static_cast<double>(sum)));
}

}  // namespace storydiff
