#!/usr/bin/env python3
"""Build the English language pack.

    generate.py --wordnet DIR --stem PROGRAM --out packs/en.pack [--cache FILE]
    generate.py --wordnet DIR --stem PROGRAM --out packs/en.pack --base packs/en.pack

DIR holds WordNet 3.0's data files (Debian: wordnet-base), PROGRAM is stem_words (built on demand by CMake). The pack
holds WordNet's relations between the words that WordNet's own counts have seen, and contraries from the lists below;
and how surely words and phrases state the same (equivalents.py), for which a small model is needed: requirements.txt
names it, and nothing of it gets into the pack but the grades. FILE keeps what the model found, so that the next run is
a matter of seconds. The pairs of pairs.txt are added to them. With --base, those pairs are added to an existing
pack and all else is taken from there, which needs no model; what was taken off the list stays in such a pack.
wasm/language/words/pack.cpp describes the format, docs/decisions/english-pack.md and
english-equivalents.md say what was measured.
"""

import argparse
import collections
import gzip
import pathlib
import re
import subprocess

import curated
import equivalents
import minilm
from decode import decode
from encode import encode
from wordnet import ANTONYM, DERIVATION, HYPERNYM, PERTAINYM, SIMILAR, VERB_GROUP, WordNet

NAME = "en 1"
CONTRARY, RELATED, CLOSE, KIN = range(4)
#: Senses of a word, by frequency within its part of speech, that count as leading, and that count at all.
LEADING, SENSES = 2, 4
#: Relations of one stem that are kept, the closest and the most frequent first.
MOST_RELATIONS = 40
#: The most frequent words whose relations are kept.
WORDS = 30000

#: Closed sets whose members exclude each other; what a pack of relations must never call alike.
SETS = """
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
spring summer autumn winter
morning afternoon evening night
today tomorrow yesterday
second minute hour day week month year decade century
north south east west
northern southern eastern western
one two three four five six seven eight nine ten eleven twelve
first second third fourth fifth sixth seventh eighth ninth tenth last
hundred thousand million billion trillion
man woman boy girl
father mother son daughter brother sister uncle aunt husband wife
king queen prince princess
red orange yellow green blue black white grey brown pink purple
"""
#: Contraries that news lives on and that WordNet lacks, or has between other forms only.
CONTRARIES = """
rise fall; rise drop; rise decline; increase decrease; increase reduce; increase decline; increase fall; grow shrink;
gain lose; gain loss; win lose; victory defeat; win defeat; profit loss; up down; above below; before after; more less;
more fewer; most least; high low; higher lower; highest lowest; major minor; majority minority; maximum minimum;
buy sell; buyer seller; import export; lend borrow; hire fire; hire dismiss; appoint dismiss; enter leave; arrive depart;
open close; start stop; start end; begin end; begin finish; launch halt; continue stop; resume suspend; resume halt; stay leave; join leave; admit deny;
confirm deny; accept reject; accept refuse; approve reject; allow ban; allow forbid; allow prohibit; permit forbid; permit prohibit; legal illegal;
support oppose; support reject; supporter opponent; agree disagree; agreement disagreement; back oppose; for against; ally enemy;
friend enemy; friend foe; attack defend; attack defence; attacker defender; attacker victim; war peace; peaceful violent; innocent guilty;
acquit convict; convicted acquitted; arrest release; detain release; jail free; imprison release; hostage captor; kill save; kill rescue; dead alive; die survive; death birth;
death survival; born die; safe dangerous; safe unsafe; danger safety; ill healthy; sick well; true false; truth lie; right wrong; success failure; succeed fail;
successful unsuccessful; strong weak; strengthen weaken; improve worsen; improve deteriorate; better worse; best worst; good bad; positive negative; optimistic pessimistic;
hope fear; praise criticise; praise criticize; praise condemn; welcome condemn; love hate; rich poor; old new; young old; early late; earlier later; fast slow; accelerate slow;
long short; large small; big small; wide narrow; deep shallow; heavy light; hot cold; warm cool; wet dry; full empty; public private; government opposition; domestic foreign; internal external;
inside outside; local national; import export; supply demand; surplus deficit; debtor creditor; employer employee; employment unemployment; employed unemployed; doctor patient; teacher student; plaintiff defendant; prosecution defence; prosecutor defendant;
seller buyer; teacher pupil; host guest; victory loss; advance retreat; attack retreat; lift impose; raise lower; raise cut; raise reduce; expand contract; expansion contraction; inflate deflate; inflation deflation; upgrade downgrade; build destroy; build demolish;
create destroy; add remove; include exclude; inclusion exclusion; connect disconnect; link separate; unite divide; unity division; marry divorce; marriage divorce; remember forget; find lose; send receive; give take; pay receive; push pull; pass fail;
pass reject; ratify reject; sign refuse; present absent; presence absence; attendance absence; attend miss; possible impossible; likely unlikely; certain uncertain; sure unsure; able unable; ability inability; known unknown; expected unexpected;
formal informal; official unofficial; direct indirect; equal unequal; fair unfair; stable unstable; stability instability; popular unpopular; willing unwilling; independent dependent; conservative liberal; democratic undemocratic;
permanent temporary; voluntary compulsory; civilian military; urban rural; male female; men women; man woman; boy girl; left right; north south; east west; day night; summer winter; everything nothing; everybody nobody; everyone nobody; everyone none; all none; always never; some none; any none; somebody nobody; someone nobody; something nothing;
yes no; with without; include omit; minimum maximum; former current; former present; previous next; past future; last next; first last; front rear; upper lower; top bottom; north south
"""


def stems_of(words, program):
    done = subprocess.run([program], input="".join(w + "\n" for w in words), stdout=subprocess.PIPE, check=True, encoding="utf-8")
    return dict(zip(words, done.stdout.splitlines()))


def is_word(lemma):
    return re.fullmatch(r"[a-z]{2,24}", lemma) is not None


def alike(a, b):
    """Whether two words begin alike enough to be forms of one."""
    shared = 0
    while shared < min(len(a), len(b)) and a[shared] == b[shared]:
        shared += 1
    return shared >= 4 or 2 * shared >= max(len(a), len(b)) and shared >= 3


class Lexicon:
    """Relations between words; of two claims about a pair the contrary wins, then the closer."""

    def __init__(self):
        self.pairs = {}

    def add(self, a, b, kind):
        if a == b or not is_word(a) or not is_word(b):
            return
        key = (min(a, b), max(a, b))
        have = self.pairs.get(key)
        if have is None or kind == CONTRARY or (have != CONTRARY and kind > have):
            self.pairs[key] = kind


def relations_of(net):
    """All pairs of words that WordNet relates, by the closest of their relations."""
    lexicon = Lexicon()
    rank = {(lemma, synset): r for lemma, senses in net.senses.items() for synset, r in senses}

    def kind_between(a, x, b, y):
        worst = max(rank.get((a, x), 99), rank.get((b, y), 99))
        return CLOSE if worst < LEADING else RELATED if worst < SENSES else None

    for synset, members in net.members.items():
        for k, a in enumerate(members):
            for b in members[k + 1 :]:
                kind = kind_between(a, synset, b, synset)
                if kind is not None:
                    lexicon.add(a, b, kind)
    for sign, x, ours, y, theirs in net.pointers:
        if sign in (DERIVATION, PERTAINYM) and ours is not None and theirs is not None:
            a, b = net.members[x][ours], net.members[y][theirs]
            if alike(a, b):
                lexicon.add(a, b, KIN)
            elif kind_between(a, x, b, y) is not None:
                lexicon.add(a, b, RELATED)
        elif sign == ANTONYM and ours is not None:
            lexicon.add(net.members[x][ours], net.members[y][theirs], CONTRARY)
        elif sign in (SIMILAR, HYPERNYM, VERB_GROUP):
            for a in net.members[x]:
                for b in net.members[y]:
                    if kind_between(a, x, b, y) == CLOSE:
                        lexicon.add(a, b, RELATED)
    return lexicon


def add_rules(lexicon):
    """What lists from general knowledge say."""
    for line in SETS.split("\n"):
        words = line.split()
        for k, a in enumerate(words):
            for b in words[k + 1 :]:
                lexicon.add(a, b, CONTRARY)
    for pair in CONTRARIES.replace("\n", " ").split(";"):
        if pair.strip():
            a, b = pair.split()
            lexicon.add(a, b, CONTRARY)


def add_irregular(lexicon, net):
    """"went" is a form of "go" and has its relations too."""
    forms = collections.defaultdict(set)
    for form, lemma, pos in net.irregular:
        if is_word(form) and is_word(lemma) and form != lemma:
            forms[lemma].add(form)
    for (a, b), kind in list(lexicon.pairs.items()):
        for one in (a, *sorted(forms.get(a, ()))):
            for other in (b, *sorted(forms.get(b, ()))):
                lexicon.add(one, other, kind)
    for lemma, several in forms.items():
        several = sorted(several)
        for k, form in enumerate(several):
            lexicon.add(form, lemma, KIN)
            for other in several[k + 1 :]:
                lexicon.add(form, other, KIN)


def on_stems(lexicon, stem, rank):
    """The relations between stems: what most of the words behind two stems say, the frequent ones first."""
    best = {}
    for (a, b), kind in lexicon.pairs.items():
        if a not in rank or b not in rank:
            continue
        x, y = stem[a], stem[b]
        if x == y:
            continue
        key = (min(x, y), max(x, y))
        have = best.get(key)
        if have is None or kind == CONTRARY or (have != CONTRARY and kind > have):
            best[key] = kind
    # The closest relations of every stem.
    stem_rank = {}
    for word, r in rank.items():
        stem_rank[stem[word]] = min(r, stem_rank.get(stem[word], r))
    kept = collections.Counter()
    out = {}
    order = sorted(best.items(), key=lambda e: (e[1] != CONTRARY, -e[1], max(stem_rank[e[0][0]], stem_rank[e[0][1]]), e[0]))
    for (x, y), kind in order:
        if kind == RELATED and max(kept[x], kept[y]) >= MOST_RELATIONS:
            continue
        kept[x] += 1
        kept[y] += 1
        out[(x, y)] = kind
    return out


def ranks(net, counts):
    """Words whose relations are kept, with their place by frequency: WordNet's words and forms of them."""
    seen = collections.Counter()
    with open(counts, encoding="ascii") as lines:
        for line in lines:
            key, _, count = line.split()
            seen[key.split("%")[0]] += int(count)
    order = sorted(seen, key=lambda w: (-seen[w], w))
    known = set(net.senses) | {form for form, _, _ in net.irregular}
    rank = {w: k for k, w in enumerate([w for w in order if is_word(w) and w in known][:WORDS])}
    # Irregular forms are as frequent as their words, and so is what the lists below name.
    for form, lemma, _ in net.irregular:
        if lemma in rank and is_word(form):
            rank.setdefault(form, rank[lemma])
    for word in sorted(set(re.findall(r"[a-z]+", SETS + CONTRARIES))):
        rank.setdefault(word, 0)
    return rank


def computed(net, arguments, stem_all):
    """(relations, grades) from WordNet and the model."""
    minilm.require()
    lexicon = relations_of(net)
    add_rules(lexicon)
    add_irregular(lexicon, net)
    rank = ranks(net, arguments.wordnet / "cntlist.rev")
    stem = stem_all(sorted(set(rank)))
    pairs = on_stems(lexicon, stem, rank)
    contrary = {pair for pair, kind in pairs.items() if kind == CONTRARY}
    grades = equivalents.grades_of(arguments.wordnet, arguments.cache, stem_all, contrary)
    return pairs, grades


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wordnet", required=True, type=pathlib.Path)
    parser.add_argument("--stem", required=True)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--cache", type=pathlib.Path, help="keeps what the model found")
    parser.add_argument("--base", type=pathlib.Path, help="adds the pairs of pairs.txt to this pack, and computes nothing else")
    arguments = parser.parse_args()
    net = WordNet(arguments.wordnet)

    def stem_all(words):
        return stems_of(words, arguments.stem)

    name, pairs, grades = decode(arguments.base.read_bytes()) if arguments.base else (NAME, *computed(net, arguments, stem_all))
    contrary = {pair for pair, kind in pairs.items() if kind == CONTRARY}
    before = len(grades)
    refused = curated.add(grades, contrary, net.irregular, stem_all)
    data = encode(name, pairs, grades)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_bytes(data)
    kinds = collections.Counter(pairs.values())
    print(f"{len(data)} bytes, {len(gzip.compress(data, 9, mtime=0))} gzipped; {len({w for p in pairs for w in p})} stems, "
          f"{len(pairs)} relations: {kinds[KIN]} kin, {kinds[CLOSE]} close, {kinds[RELATED]} related, {kinds[CONTRARY]} contrary")
    levels = collections.Counter(grades.values())
    phrases = {key for pair in grades for key in pair if " " in key or "_" in key}
    print(f"{len(grades)} grades: {levels[3]} sure, {levels[2]} likely, {levels[1]} possible; {len(phrases)} phrases")
    print(f"{len(grades) - before} grades are of pairs.txt alone; antonyms left out: {', '.join(f'{a} ~ {b}' for a, b in refused) or 'none'}")


if __name__ == "__main__":
    main()
