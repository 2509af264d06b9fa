"""Where statements begin in a dependency tree: what docs/decisions/tagger.md calls a statement."""

#: What the place before a word is, by the numbers of StatementStart: inside a statement; one begins that has a subject
#: of its own, or none anywhere; one that says something about the noun before it; one that has the subject of the one
#: before it; one goes on that another has broken.
NONE, BEGINS, DESCRIBES, SHARES, RESUMES = range(5)
PLACES = 5
#: Parts of speech that are counted as content.
CONTENT = {"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"}


class Tree:
    def __init__(self, nodes):
        self.nodes = nodes
        self.children = [[] for _ in nodes]
        for k, node in enumerate(nodes):
            if node.head >= 0:
                self.children[node.head].append(k)

    def relation(self, k):
        return self.nodes[k].relation.split(":")[0]

    def has(self, k, *relations):
        return any(self.relation(c) in relations for c in self.children[k])

    def below(self, k):
        """A word and all that depends on it."""
        out, stack = [], [k]
        while stack:
            one = stack.pop()
            out.append(one)
            stack += self.children[one]
        return sorted(out)

    def verbal(self, k):
        """Whether a clause may have this word as its head."""
        return self.nodes[k].tag in ("VERB", "AUX") or self.has(k, "cop", "nsubj", "csubj")

    def before(self, k):
        """The word before all words of a subtree is a mark, which divides it from what it depends on."""
        first = self.below(k)[0]
        return first > 0 and self.nodes[first - 1].tag == "PUNCT"

    def content(self, k):
        return sum(self.nodes[n].tag in CONTENT for n in self.below(k))


def statement_kind(tree, k, states):
    """How the statement begins that has this word as its head, NONE where none has; `states` has those found above it."""
    node, relation = tree.nodes[k], tree.relation(k)
    subject = tree.has(k, "nsubj", "csubj")
    if node.head < 0:
        return BEGINS
    if relation == "conj" and tree.verbal(k):
        # "He resigned and left for Rome", not "He wants to sing and dance".
        if subject:
            return BEGINS
        if states[node.head] is not None and node.tag in ("VERB", "AUX", "ADJ", "NOUN") and tree.content(k) >= 2:
            return SHARES
    if relation == "advcl" and tree.verbal(k) and tree.content(k) >= 2:
        if subject:
            return BEGINS
        # "killing twelve people", "after a vote"; of infinitives only long ones.
        if tree.content(k) >= 3 or not tree.has(k, "mark"):
            return SHARES
    if relation == "acl" and tree.content(k) >= 2:
        if node.relation == "acl:relcl" or subject or (tree.before(k) and tree.verbal(k)):
            return DESCRIBES
        # "a man arrested on Friday", not "a way to leave".
        if node.tag == "VERB" and not tree.has(k, "mark") and tree.content(k) >= 3:
            return DESCRIBES
    if relation == "obl" and node.head < k and tree.before(k) and tree.content(k) >= 3:
        return SHARES  # "He left, with tears in his eyes"
    if relation == "parataxis" and tree.verbal(k) and tree.content(k) >= 3:
        # "police said" is a part of what they said.
        return BEGINS
    if relation == "appos" and tree.before(k) and tree.content(k) >= 2:
        return DESCRIBES
    return NONE


def statement_starts(nodes):
    """What the place before each word is. Marks belong to the statement before them, so none starts with a mark."""
    tree = Tree(nodes)
    owner, states, kinds = [None] * len(nodes), [None] * len(nodes), [NONE] * len(nodes)
    stack = [(k, k) for k, node in enumerate(nodes) if node.head < 0]
    while stack:
        k, above = stack.pop()
        kinds[k] = statement_kind(tree, k, states)
        if kinds[k] != NONE:
            above = states[k] = k
        elif tree.relation(k) in ("ccomp", "conj") and tree.has(k, "nsubj"):
            states[k] = above  # "He said that it rained and ruined the hay"
        owner[k] = above
        stack += [(c, above) for c in tree.children[k]]
    out, seen = [NONE] * len(nodes), set()
    before = None
    for k, node in enumerate(nodes):
        if node.tag == "PUNCT":
            continue
        if before is not None and owner[k] != before:
            out[k] = RESUMES if owner[k] in seen else kinds[owner[k]]
        seen.add(owner[k])
        before = owner[k]
    return out
