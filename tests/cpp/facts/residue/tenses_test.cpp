// Forms of one verb that say of two times when it happens.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "facts/residue/residues.h"
#include "report/names.h"
#include "storydiff.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using facts_test::check_residue;

TEST(Tenses, OfWhatIsDoneAndWhatGoesOn) {
  check_residue("The yard [has closed/is closing] its dock. => time: has closed > is closing");
  check_residue("The yard [closed/is closing] its dock. => time: closed > is closing");
  check_residue(
      "The talks [are continuing/continued] in Odda. => time: are continuing > continued");
}

TEST(Tenses, NotOfHeadlinesAndTales) {
  check_residue("The yard [closes/closed] its dock. => form: closes ~ closed");
  check_residue("The yard [is closing/closes] its dock. => form: closing ~ closes");
  check_residue("The yard [was closing/closed] its dock. => form: closing ~ closed");
}

/// The details of two sentences before the same one, "quiet time: a > b" for a quiet one.
std::string details(std::string_view around, std::string_view left, std::string_view right,
                    const LanguagePack* pack = nullptr) {
  const auto text = [around](std::string_view sentence) {
    return testing::plain(std::string(sentence) + std::string(around));
  };
  const Report report = pack == nullptr ? compare(text(left), text(right))
                                        : compare(text(left), text(right), {}, {}, pack);
  std::string out;
  for (const Fact& fact : report.facts) {
    for (const Detail& detail : fact.details) {
      if (!out.empty()) out += '\n';
      if (detail.quiet) out.append("quiet ");
      out.append(name_of(detail.kind)).append(": ");
      out.append(report.left.text.slice(detail.left)).append(" > ");
      out.append(report.right.text.slice(detail.right));
    }
  }
  return out;
}

TEST(Tenses, NotOfANounForAVerb) {
  EXPECT_THAT(
      details(
          " The harbour was quiet on the day.",
          "The port authority has opened an inquiry and expects to publish its findings in June.",
          "The port authority is investigating and expects to publish its findings in June.",
          &testing::english_pack()),
      ::testing::Not(::testing::HasSubstr("time")));
}

TEST(Tenses, Russian) {
  constexpr std::string_view kAround = " Совет города собрался в старом зале, и людей было много.";
  EXPECT_EQ(details(kAround, "Компания построила новый мост через реку.",
                    "Компания построит новый мост через реку."),
            "time: построила > построит");
  EXPECT_EQ(details(kAround, "Компания построила новый мост через реку.",
                    "Компании построили новый мост через реку."),
            "quiet wording: Компания > Компании");
}

TEST(Tenses, German) {
  constexpr std::string_view kAround =
      " Der Rat der Stadt tagte in der alten Halle, und es kamen viele Leute.";
  const LanguagePack pack = testing::shipped_pack("de");
  EXPECT_EQ(details(kAround, "Die Firma eröffnete am Montag das Werk in Odda.",
                    "Die Firma eröffnet am Montag das Werk in Odda."),
            "quiet time: eröffnete > eröffnet");
  EXPECT_EQ(details(kAround, "Die Firma hat am Montag das Werk in Odda eröffnet.",
                    "Die Firma eröffnete am Montag das Werk in Odda."),
            "");
  EXPECT_EQ(details(kAround, "Die Firma hat das Werk in Odda am Montag eröffnet.",
                    "Die Firma wird das Werk in Odda am Montag eröffnen.", &pack),
            "time: eröffnet > eröffnen");
}

TEST(Tenses, Romance) {
  EXPECT_EQ(details(" El consejo de la ciudad se reunió en la vieja sala, y había mucha gente.",
                    "La empresa cerró la fábrica de Odda en marzo.",
                    "La empresa cerrará la fábrica de Odda en marzo."),
            "time: cerró > cerrará");
  EXPECT_EQ(details(" El consejo de la ciudad se reunió en la vieja sala, y había mucha gente.",
                    "El primer barco pesquero llegó a Odda en marzo.",
                    "La primera barca pesquera llegó a Odda en marzo.")
                .find("time"),
            std::string::npos);
  EXPECT_EQ(
      details(" Le conseil de la ville s'est réuni dans la vieille salle, et il y avait du monde.",
              "L'entreprise a fermé l'usine d'Odda en mars.",
              "L'entreprise fermera l'usine d'Odda en mars."),
      "time: fermé > fermera");
  EXPECT_EQ(details(" A câmara da cidade reuniu-se na velha sala, e havia muita gente.",
                    "A empresa fechou a fábrica de Odda em março.",
                    "A empresa fechará a fábrica de Odda em março."),
            "time: fechou > fechará");
}

}  // namespace
}  // namespace storydiff
