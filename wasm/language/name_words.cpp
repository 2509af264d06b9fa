// Titles, particles and demonyms, each list one string of words between spaces.
#include "language/name_words.h"

#include <algorithm>
#include <string>

#include "text/sort.h"

namespace storydiff {
namespace {

constexpr std::string_view kTitles =
    " mr mrs ms miss dr prof professor sir lord lady dame president vice-president premier prime "
    "minister secretary chancellor senator sen representative rep congressman congresswoman "
    "governor "
    "gov mayor ambassador king queen prince princess pope bishop archbishop cardinal patriarch "
    "judge "
    "justice general gen colonel col lieutenant lt captain capt major maj sergeant sgt admiral adm "
    "commander officer chief director chairman chairwoman chairperson speaker spokesman "
    "spokeswoman "
    "spokesperson deputy acting former foreign defence defense interior finance justice economy "
    "leader coach sheikh ayatollah imam father sister brother saint "
    "herr frau prasident prasidentin bundesprasident bundeskanzler bundeskanzlerin kanzler "
    "kanzlerin "
    "minister ministerin aussenminister aussenministerin verteidigungsminister innenminister "
    "finanzminister ministerprasident ministerprasidentin sprecher sprecherin konig konigin papst "
    "burgermeister general chef chefin "
    "monsieur madame president presidente ministre roi reine maire "
    "senor senora presidente ministro ministra rey reina papa alcalde "
    "senhor senhora rei rainha prefeito governador governadora deputado deputada senador senadora "
    "signor signora президент президента министр министра міністр міністра прем'єр-міністр премьер "
    "прем'єр глава мэр мер генерал губернатор депутат посол полковник майор капитан капітан "
    "директор директорка сержант профессор професор доктор судья суддя адвокат король королева "
    "принц патриарх патріарх митрополит ";

constexpr std::string_view kParticles =
    " of de del della delle dei degli di da do dos das du des van von zu zur al el bin ibn "
    "ben "
    "abu ter ten af av for ";

constexpr std::string_view kBodies =
    " academy agency alliance army assembly association bank board bureau cathedral center centre "
    "chamber church city coalition college commission committee commonwealth community "
    "confederation "
    "congress convention council court department duchy embassy emirates faculty federation "
    "foundation front fund gulf house institute institution isle kingdom league library ministry "
    "movement museum office order organisation organization palace parliament party program "
    "programme republic school sea secretariat senate service society state states statue strait "
    "synod theatre theater tower treaty tribunal union university wall war ";

constexpr std::string_view kDemonyms =
    " african afghan albanian algerian american angolan arab argentine argentinian armenian asian "
    "australian austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian "
    "british bulgarian burmese cambodian canadian catholic chechen chilean chinese christian "
    "colombian croatian cuban czech danish dutch egyptian english estonian ethiopian european "
    "filipino finnish french georgian german ghanaian greek hungarian icelandic indian indonesian "
    "iranian iraqi irish islamic israeli italian jamaican japanese jewish jordanian kazakh kenyan "
    "korean kosovan kurdish kuwaiti kyrgyz latin latvian lebanese libyan lithuanian macedonian "
    "malaysian mexican moldovan mongolian moroccan muslim nepalese nigerian norwegian orthodox "
    "pakistani palestinian peruvian philippine polish portuguese qatari roman romanian russian "
    "rwandan saudi scottish senegalese serbian singaporean slovak slovenian somali soviet spanish "
    "sudanese swedish swiss syrian taiwanese tajik thai tunisian turkish turkmen ugandan ukrainian "
    "uzbek venezuelan vietnamese welsh western yemeni eastern northern southern "
    "americans arabs belarusians brazilians britons chinese christians germans israelis jews "
    "muslims palestinians poles russians syrians turks ukrainians europeans hungarians iranians ";

}  // namespace

NameWords::NameWords() {
  const auto add = [this](std::string_view list, std::uint8_t role) {
    for (std::size_t at = 1; at < list.size();) {
      const std::size_t end = list.find(' ', at);
      entries_.push_back({list.substr(at, end - at), role});
      at = end + 1;
    }
  };
  add(kTitles, kTitleRole);
  add(kParticles, kParticleRole);
  add(kBodies, kBodyRole);
  add(kDemonyms, kDemonymRole);
  sort_items(entries_, [](const Entry& a, const Entry& b) { return a.word < b.word; });
}

std::uint8_t NameWords::look_up(std::string_view word) const {
  auto it = std::lower_bound(entries_.begin(), entries_.end(), word,
                             [](const Entry& e, std::string_view w) { return e.word < w; });
  std::uint8_t out = 0;
  for (; it != entries_.end() && it->word == word; ++it) {
    out = static_cast<std::uint8_t>(out | it->roles);
  }
  return out;
}

std::uint8_t NameWords::roles(std::string_view folded) const {
  std::uint8_t out = look_up(folded);
  if (folded.ends_with('.')) {
    folded.remove_suffix(1);
    if ((look_up(folded) & kTitleRole) != 0) out |= kTitleRole;
  }
  return out;
}

}  // namespace storydiff
