// Titles, particles and demonyms, each list one string of words between spaces.
#include "language/names/name_words.h"

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
    "attorney rev reverend sheriff detective writer leader coach sheikh ayatollah imam father "
    "sister brother saint "
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

/// What says whose and names nobody, beside the demonyms among kCountries.
constexpr std::string_view kDemonyms =
    " arab catholic christian islamic jewish kurdish latin muslim orthodox roman western eastern "
    "northern southern arabs christians jews muslims ";

/// Countries and a few bodies: names, "/", demonyms, "|"; "_" stands for a space. A plural in "s"
/// is found by its singular.
constexpr std::string_view kCountries =
    "afghanistan/afghan|albania/albanian|algeria/algerian|"
    "us u.s u.s. usa united_states america/american|angola/angolan|"
    "argentina/argentine argentinian|armenia/armenian|australia/australian|austria/austrian|"
    "azerbaijan/azerbaijani|bahrain/bahraini|bangladesh/bangladeshi|belarus/belarusian|"
    "belgium/belgian|bolivia/bolivian|bosnia/bosnian|brazil/brazilian|"
    "uk u.k u.k. britain great_britain united_kingdom/british briton|bulgaria/bulgarian|"
    "myanmar burma/burmese|cambodia/cambodian|canada/canadian|chechnya/chechen|chile/chilean|"
    "china/chinese|colombia/colombian|croatia/croatian|cuba/cuban|cyprus/cypriot|"
    "czechia czech_republic/czech|denmark/danish dane|egypt/egyptian|england/english|"
    "estonia/estonian|ethiopia/ethiopian|eu e.u. european_union/|europe/european|"
    "philippines/filipino philippine|finland/finnish finn|france/french|georgia/georgian|"
    "germany/german|ghana/ghanaian|greece/greek|haiti/haitian|hungary/hungarian|"
    "iceland/icelandic|india/indian|indonesia/indonesian|iran/iranian|iraq/iraqi|"
    "ireland/irish|israel/israeli|italy/italian|jamaica/jamaican|japan/japanese|"
    "jordan/jordanian|kazakhstan/kazakh|kenya/kenyan|korea/korean|kosovo/kosovan|"
    "kuwait/kuwaiti|kyrgyzstan/kyrgyz|latvia/latvian|lebanon/lebanese|libya/libyan|"
    "lithuania/lithuanian|macedonia north_macedonia/macedonian|malaysia/malaysian|"
    "mexico/mexican|moldova/moldovan|mongolia/mongolian|montenegro/montenegrin|"
    "morocco/moroccan|nepal/nepalese|netherlands holland/dutch|nigeria/nigerian|"
    "norway/norwegian|pakistan/pakistani|palestine/palestinian|peru/peruvian|"
    "poland/polish pole|portugal/portuguese|qatar/qatari|romania/romanian|russia/russian|"
    "rwanda/rwandan|saudi_arabia/saudi|scotland/scottish scot|senegal/senegalese|"
    "serbia/serbian|singapore/singaporean|slovakia/slovak|slovenia/slovenian|somalia/somali|"
    "soviet_union ussr/soviet|spain/spanish|sudan/sudanese|sweden/swedish swede|"
    "switzerland/swiss|syria/syrian|taiwan/taiwanese|tajikistan/tajik|thailand/thai|"
    "tunisia/tunisian|turkey turkiye/turkish turk|turkmenistan/turkmen|uganda/ugandan|"
    "ukraine/ukrainian|un u.n u.n. united_nations/|uzbekistan/uzbek|venezuela/venezuelan|"
    "vietnam/vietnamese|wales/welsh|yemen/yemeni|africa/african|asia/asian|";

/// First names and what they are shortened to, in English news.
constexpr std::string_view kNicknames =
    "abraham abe|albert al bert|alexander alex sasha|andrew andy drew|anthony tony|benjamin ben|"
    "charles charlie chuck|christopher chris|daniel dan danny|david dave davey|dmitry dmitri dima|"
    "donald don donny|edward ed eddie ted ned|elizabeth liz beth betty|eugene gene|"
    "frederick fred freddie|gerald gerry jerry|gregory greg|henry harry hank|james jim jimmy jamie|"
    "jennifer jen jenny|john jack johnny|joseph joe joey|joshua josh|katherine catherine kate "
    "kathy|"
    "kenneth ken|lawrence larry|leonard len|margaret maggie peggy meg|matthew matt|michael mike "
    "mick mikhail misha|nicholas nick|patrick pat paddy|peter pete|philip phil|rebecca becky|"
    "richard rick dick rich|robert bob rob bobby bert|ronald ron|samuel sam|stephen steven steve|"
    "susan sue|theodore ted teddy|thomas tom tommy|timothy tim|victoria vicky|vladimir vova|"
    "walter walt|william bill will billy|zachary zach|";

}  // namespace

const NameWords& NameWords::get() {
  static const NameWords words;
  return words;
}

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
  std::uint16_t group = 1;
  bool demonym = false;
  for (std::string_view list = kCountries; !list.empty();) {
    const std::size_t end = list.find_first_of(" /|");
    if (end > 0) {
      entries_.push_back(
          {list.substr(0, end), static_cast<std::uint8_t>(demonym ? kDemonymRole : 0), group});
    }
    demonym = list[end] == '/' || (demonym && list[end] != '|');
    if (list[end] == '|') ++group;
    list.remove_prefix(end + 1);
  }
  sort_items(entries_, [](const Entry& a, const Entry& b) { return a.word < b.word; });
}

NameWords::Entry NameWords::look_up(std::string_view word) const {
  auto it = std::lower_bound(entries_.begin(), entries_.end(), word,
                             [](const Entry& e, std::string_view w) { return e.word < w; });
  Entry out;
  for (; it != entries_.end() && it->word == word; ++it) {
    out.roles = static_cast<std::uint8_t>(out.roles | it->roles);
    out.country = std::max(out.country, it->country);
  }
  return out;
}

std::uint8_t NameWords::roles(std::string_view folded) const {
  std::uint8_t out = look_up(folded).roles;
  if (folded.ends_with('.')) {
    if ((look_up(folded.substr(0, folded.size() - 1)).roles & kTitleRole) != 0) out |= kTitleRole;
  }
  if (folded.size() > 4 && folded.ends_with('s')) {  // "Russians"
    const unsigned role = look_up(folded.substr(0, folded.size() - 1)).roles & kDemonymRole;
    out = static_cast<std::uint8_t>(out | role);
  }
  return out;
}

std::uint16_t NameWords::country(std::string_view folded) const {
  const std::uint16_t country = look_up(folded).country;
  if (country != 0 || folded.size() < 5 || !folded.ends_with('s')) return country;
  const Entry singular = look_up(folded.substr(0, folded.size() - 1));
  return (singular.roles & kDemonymRole) != 0 ? singular.country : std::uint16_t{0};
}

bool is_nickname(std::string_view first, std::string_view second) {
  const auto place = [](std::string_view name, std::size_t from) {
    for (std::size_t at = kNicknames.find(name, from); at != std::string_view::npos;
         at = kNicknames.find(name, at + 1)) {
      const auto ends = [](char c) { return c == ' ' || c == '|'; };
      if ((at == 0 || ends(kNicknames[at - 1])) && ends(kNicknames[at + name.size()])) return at;
    }
    return std::string_view::npos;
  };
  if (first.size() < 2 || second.size() < 2) return false;
  for (std::size_t at = place(first, 0); at != std::string_view::npos; at = place(first, at + 1)) {
    const std::size_t begin = kNicknames.rfind('|', at);
    const std::size_t from = begin == std::string_view::npos ? 0 : begin + 1;
    if (place(second, from) < kNicknames.find('|', at)) return true;
  }
  return false;
}

}  // namespace storydiff
