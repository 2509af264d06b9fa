# Packs the tables of endings in a stemmer that Snowball generated: they take half the room, once
# compressed, and need no relocation. cmake/Snowball.cmake runs it on each of them.
#
#     awk -f pack.awk stem_UTF_8_danish.c > packed.c
#
#     static const symbol s_0_0[3] = { 'h', 'e', 'd' };        static struct among amongs[1];
#     static const struct among a_0[1] =                   ->  #define a_0 (amongs + 0)
#     {                                                        static const unsigned char packed[] =
#     { 3, s_0_0, -1, 1, 0}                                    { 3, 0, 2, 'h', 'e', 'd', };
#     };
#
# Packed are first all sizes, then all links to a shorter ending and all results (each one more than it
# is), then all letters. amongs.c unpacks them before main(). All other lines stay as they are.
/^static const symbol s_[0-9]+_[0-9]+\[/ {
  name = $4
  sub(/\[.*/, "", name)
  letters = $0
  sub(/^[^{]*\{ */, "", letters)
  sub(/ *\};.*/, "", letters)
  symbols[name] = letters
  next
}
/^static const struct among a_[0-9]+\[/ {
  name = $5
  sub(/\[.*/, "", name)
  places = places "#define " name " (amongs + " (count + 0) ")\n"
  inside = 1
  next
}
inside && /^\{ *[0-9]/ {
  gsub(/[{},]/, " ")
  if ($1 > 255 || $3 < -1 || $3 > 254 || $4 < -1 || $4 > 254 || $5 != "0") {
    print "pack.awk: " FILENAME ": an entry that does not fit: " $0 > "/dev/stderr"
    exit 1
  }
  sizes = sizes $1 ","
  links = links ($3 + 1) ","
  results = results ($4 + 1) ","
  if ($1 > 0) all = all symbols[$2] ", "
  ++count
  next
}
inside {
  if (/^\};/) inside = 0
  next
}
!done && /^(static|extern) int [A-Za-z0-9_]+\(struct SN_env \* z\) \{/ {
  done = 1
  print "static struct among amongs[" count "];"
  printf "%s", places
  print "static const unsigned char packed[] = {"
  print sizes "\n" links "\n" results "\n" all "};"
  print "extern void storydiff_unpack_amongs(struct among *, int, const unsigned char *);"
  print "__attribute__((constructor)) static void unpack(void) {"
  print "  storydiff_unpack_amongs(amongs, " count ", packed);"
  print "}\n"
}
{ print }
