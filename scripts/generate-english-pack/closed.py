"""Words that no pair of equivalents has: what the engine compares by rules, or by value."""

#: Pronouns, prepositions, conjunctions, auxiliaries, quantifiers, negations.
FUNCTION = set(
    """
a an the this that these those i you he it she we they me him her us them my your his its our their mine yours hers ours theirs
myself yourself himself herself itself ourselves themselves one ones who whom whose which what where when why how there here
of in on at by for with from to into onto upon about against between among through during before after above below over under
without within across behind beyond toward towards despite per via amid as than like since until till while and or but nor so
yet if because although though unless whether is are was were be been being am has have had having do does did doing done will
would shall should can could may might must ought up down out off around along away back near past
all any both each every either some such other another same own more most much many few fewer less least none no
not never neither nobody nothing nowhere cannot very too quite rather s t d m ll re ve
""".split()
)
#: Numbers and names of days and months.
NUMBERS = set(
    """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen score half quarter third
first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth hundredth thousandth millionth
double triple quadruple twice thrice single pair couple
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
""".split()
) - {"second", "march", "may", "sun", "sat", "single", "couple", "pair", "score", "wed"}


def is_open(lemma):
    """Whether a lemma may have equivalents: a word that is neither closed nor a number, or a phrase with such a word."""
    words = lemma.split()
    return not any(w in NUMBERS for w in words) and any(w not in FUNCTION and len(w) > 1 for w in words)
