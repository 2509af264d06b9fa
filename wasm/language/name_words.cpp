// Titles, particles and demonyms, each list one string of words between spaces; a word is found by
// looking for it with its spaces. They are asked only about words in capitals, or next to one.
#include "language/name_words.h"

#include <string>

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
    "прем'єр глава ";

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

bool in_list(std::string_view list, std::string_view word) {
  if (word.empty() || word.size() > 30 || word.find(' ') != std::string_view::npos) return false;
  std::string key;
  key.reserve(word.size() + 2);
  key += ' ';
  key += word;
  key += ' ';
  return list.find(key) != std::string_view::npos;
}

}  // namespace

bool is_name_title(std::string_view folded) {
  if (folded.ends_with('.')) folded.remove_suffix(1);
  return in_list(kTitles, folded);
}
bool joins_name(std::string_view folded) { return in_list(kParticles, folded); }
bool is_body(std::string_view folded) { return in_list(kBodies, folded); }
bool is_demonym(std::string_view folded) { return in_list(kDemonyms, folded); }

}  // namespace storydiff
