/* Unpacks what pack.awk packed: `count` endings of a stemmer. See there. */
#include "../runtime/header.h"

void storydiff_unpack_amongs(struct among *to, int count, const unsigned char *packed);

void storydiff_unpack_amongs(struct among *to, int count, const unsigned char *packed) {
  const unsigned char *letters = packed + 3 * count;
  for (int i = 0; i < count; ++i) {
    to[i].s_size = packed[i];
    to[i].s = letters;
    to[i].substring_i = packed[count + i] - 1;
    to[i].result = packed[2 * count + i] - 1;
    letters += packed[i];
  }
}
