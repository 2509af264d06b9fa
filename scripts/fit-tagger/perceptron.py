"""An averaged perceptron over named features."""

import collections


class Perceptron:
    def __init__(self, classes, kept=None):
        self.classes = classes
        self.kept = kept  # {feature: classes} that may have weights; None: all
        self.weights = collections.defaultdict(dict)
        self.sums = collections.defaultdict(lambda: collections.defaultdict(float))
        self.since = collections.defaultdict(lambda: collections.defaultdict(int))
        self.step = 0

    def predict(self, features):
        scores = [0] * self.classes
        weights = self.weights
        for feature in features:
            entry = weights.get(feature)
            if entry:
                for k, weight in entry.items():
                    scores[k] += weight
        return max(range(self.classes), key=scores.__getitem__)  # of equals the first

    def learn(self, features, truth, guess, cost=1):
        self.step += 1
        if truth == guess:
            return
        for feature in features:
            may = None if self.kept is None else self.kept.get(feature, ())
            for k, by in ((truth, cost), (guess, -cost)):
                if may is not None and k not in may:
                    continue
                entry = self.weights[feature]
                weight = entry.get(k, 0)
                self.sums[feature][k] += (self.step - self.since[feature][k]) * weight
                self.since[feature][k] = self.step
                entry[k] = weight + by

    def average(self):
        for feature, entry in self.weights.items():
            for k, weight in entry.items():
                total = self.sums[feature][k] + (self.step - self.since[feature][k]) * weight
                entry[k] = total / self.step
        return self.weights

    def strongest(self, count):
        """{feature: classes} of the weights that are largest."""
        size = [(-abs(w), feature, k) for feature, entry in self.weights.items() for k, w in entry.items() if w]
        kept = collections.defaultdict(set)
        for _, feature, k in sorted(size)[:count]:
            kept[feature].add(k)
        return kept
