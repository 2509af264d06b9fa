// Which language a text is in, and what two languages have to do with each other.
#include <gtest/gtest.h>

#include "language/language_pairs.h"
#include "language/notation.h"

namespace storydiff {
namespace {

using language_test::language_of;

TEST(Language, OfEveryStemmerIsTold) {
  EXPECT_EQ(language_of("L’alcalde va dir que no ho havia signat amb ella."), "ca");
  EXPECT_EQ(language_of("Alkateak esan zuen ez zuela sinatu eta hori ez dela egia."), "eu");
  EXPECT_EQ(language_of("Pormestari sanoi, että hän ei ole vielä allekirjoittanut sitä."), "fi");
  EXPECT_EQ(language_of("Linnapea ütles, et ta ei ole seda veel allkirjastanud."), "et");
  EXPECT_EQ(language_of("A polgármester azt mondta, hogy még nem írta alá."), "hu");
  EXPECT_EQ(language_of("Wali kota mengatakan bahwa ia belum menandatangani itu."), "id");
  EXPECT_EQ(language_of("Dúirt an méara nach raibh sé sínithe aige fós agus go raibh sé go maith."),
            "ga");
  EXPECT_EQ(language_of("Meras sakė, kad jis dar nėra to pasirašęs ir kad tai bus vėliau."), "lt");
  EXPECT_EQ(language_of("Primarul a spus că nu a semnat încă și că este la fel."), "ro");
  EXPECT_EQ(language_of("Gradonačelnik je rekao da to još nije potpisao i da neće."), "sh");
  EXPECT_EQ(language_of("Градоначелник је рекао да то још није потписао, рекла је његова служба."),
            "sr");
  EXPECT_EQ(language_of("Belediye başkanı bunu henüz imzalamadığını ve daha sonra olduğunu dedi."),
            "tr");
  EXPECT_EQ(language_of("Ο δήμαρχος είπε ότι δεν το έχει υπογράψει."), "el");
  EXPECT_EQ(language_of("Քաղաքապետն ասաց, որ դեռ չի ստորագրել։"), "hy");
  EXPECT_EQ(language_of("मेयर ने कहा कि उन्होंने अभी तक इस पर हस्ताक्षर नहीं किया है।"), "hi");
  EXPECT_EQ(language_of("मेयरले भने यो हस्ताक्षर गरेको छैन र पछि हुने छ।"), "ne");
  EXPECT_EQ(language_of("மேயர் இன்னும் கையெழுத்திடவில்லை என்றார்."), "ta");
  EXPECT_EQ(language_of("דער בירגער־מײַסטער האָט נאָך נישט אונטערגעשריבן און ער איז דאָ."), "yi");
  EXPECT_EQ(language_of("ראש העיר אמר כי הוא לא חתם על זה."), "he");
}

TEST(Language, NeighboursAreToldApart) {
  EXPECT_EQ(language_of("Мэр сказаў, што ён гэтага яшчэ не падпісаў."), "be");
  EXPECT_EQ(language_of("El alcalde dijo que no lo había firmado con ella."), "es");
  EXPECT_EQ(language_of("O prefeito disse que não o tinha assinado com ela."), "pt");
  EXPECT_EQ(language_of("Burmistrz powiedział, że nie jest to jego podpis."), "pl");
  EXPECT_EQ(language_of("Starosta řekl, že to ještě není podepsané, ale bude."), "cs");
}

TEST(Language, Gaps) {
  EXPECT_EQ(language_gap("en", "en"), LanguageGap::none);
  EXPECT_EQ(language_gap("en", "und"), LanguageGap::none);
  EXPECT_EQ(language_gap("", "uk"), LanguageGap::none);
  EXPECT_EQ(language_gap("uk", "ru"), LanguageGap::close);
  EXPECT_EQ(language_gap("nb", "sv"), LanguageGap::close);
  EXPECT_EQ(language_gap("uk", "en"), LanguageGap::far);
  EXPECT_EQ(language_gap("de", "da"), LanguageGap::far);
}

}  // namespace
}  // namespace storydiff
