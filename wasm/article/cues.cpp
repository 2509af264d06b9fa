// A closed list, in the manner of a dictionary's function words: the imperatives of a page's own
// buttons, the word for a photograph, the word before an author. It comes from knowing the
// languages, not from collecting what some sites print, and it moves a score by a fraction
// (ArticleSettings, cue_weight); a page in a language that is not listed is told apart by its
// shape all the same.
#include "article/cues.h"

#include <algorithm>
#include <array>

namespace storydiff {
namespace {

struct Entry {
  std::string_view folded;
  Cue cue;
};

// Sorted by bytes, folded as text/fold.h folds.
constexpr auto kCues = std::to_array<Entry>({
    {"abonnez", Cue::invite},     {"abonnieren", Cue::invite},  {"advertisement", Cue::invite},
    {"anuncio", Cue::invite},     {"anzeige", Cue::invite},     {"assine", Cue::invite},
    {"bild", Cue::credit},        {"by", Cue::author},          {"carte", Cue::credit},
    {"chart", Cue::credit},       {"comment", Cue::invite},     {"comments", Cue::invite},
    {"compartilhe", Cue::invite}, {"compartir", Cue::invite},   {"condividi", Cue::invite},
    {"credit", Cue::credit},      {"credito", Cue::credit},     {"czytaj", Cue::invite},
    {"di", Cue::author},          {"fonte", Cue::credit},       {"foto", Cue::credit},
    {"fotos", Cue::credit},       {"grafik", Cue::credit},      {"graphic", Cue::credit},
    {"imagem", Cue::credit},      {"imagen", Cue::credit},      {"iscriviti", Cue::invite},
    {"karte", Cue::credit},       {"kommentare", Cue::invite},  {"lea", Cue::invite},
    {"lees", Cue::invite},        {"leggi", Cue::invite},       {"leia", Cue::invite},
    {"lesen", Cue::invite},       {"lire", Cue::invite},        {"map", Cue::credit},
    {"mapa", Cue::credit},        {"mappa", Cue::credit},       {"more", Cue::invite},
    {"newsletter", Cue::invite},  {"par", Cue::author},         {"partager", Cue::invite},
    {"photo", Cue::credit},       {"photograph", Cue::credit},  {"photographs", Cue::credit},
    {"photos", Cue::credit},      {"picture", Cue::credit},     {"por", Cue::author},
    {"przez", Cue::author},       {"publicidad", Cue::invite},  {"publicidade", Cue::invite},
    {"quelle", Cue::credit},      {"read", Cue::invite},        {"related", Cue::invite},
    {"share", Cue::invite},       {"subscribe", Cue::invite},   {"suscribete", Cue::invite},
    {"teilen", Cue::invite},      {"text", Cue::author},        {"video", Cue::invite},
    {"von", Cue::author},         {"watch", Cue::invite},       {"written", Cue::author},
    {"zdjecie", Cue::credit},     {"автор", Cue::author},       {"відео", Cue::invite},
    {"графіка", Cue::credit},     {"карта", Cue::credit},       {"мапа", Cue::credit},
    {"поделиться", Cue::invite},  {"подпишитесь", Cue::invite}, {"поділитися", Cue::invite},
    {"підпишіться", Cue::invite}, {"реклама", Cue::invite},     {"текст", Cue::author},
    {"фото", Cue::credit},        {"читайте", Cue::invite},
});

constexpr bool before(const Entry& a, const Entry& b) { return a.folded < b.folded; }
static_assert(std::is_sorted(kCues.begin(), kCues.end(), before));

}  // namespace

Cue cue_of(std::string_view folded) {
  const Entry* const end = kCues.data() + kCues.size();
  const Entry* const at = std::lower_bound(kCues.data(), end, Entry{folded, Cue::none}, before);
  return at != end && at->folded == folded ? at->cue : Cue::none;
}

}  // namespace storydiff
