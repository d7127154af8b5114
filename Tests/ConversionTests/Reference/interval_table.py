"""Writes ReferenceTable.swift beside itself: quantiles and intervals as scipy computes them (made with scipy 1.17.1).

Run: python3 interval_table.py
"""
import os
import random

from scipy import special, stats

random.seed(20260303)
HEAD = "/// Intervals and quantiles computed with scipy by `interval_table.py`.\nenum ReferenceTable {\n"


def table(name, comment, rows):
    cell = lambda value: "%.12g" % value if isinstance(value, float) else str(value)
    lines = "\n".join("        " + " ".join(map(cell, row)) for row in rows)
    return f'    /// {comment}\n    static let {name} = """\n{lines}\n        """\n'


def interval_rows():
    pairs = [(0, 10), (1, 1), (0, 1), (3, 8), (7, 50), (12, 40), (45, 150), (226, 763), (10, 10), (1, 2)]
    pairs += [(0, 10**6), (1, 10**6), (5 * 10**5, 10**6), (10**6 - 1, 10**6), (10**6, 10**6), (300_123, 999_983)]
    while len(pairs) < 180:
        n = int(10 ** random.uniform(0, 6))
        k = random.choice([0, n, min(1, n), random.randint(0, n), random.randint(0, n), int(n ** random.random())])
        pairs.append((k, n))
    for index, (k, n) in enumerate(pairs):
        percent = 95.0 if index < 16 else random.choice([90.0, 95.0, 95.0, 99.8])
        tail = (100 - percent) / 200
        test = stats.binomtest(k, n)
        wilson = test.proportion_ci(confidence_level=percent / 100, method="wilson")
        # betaincinv: the exact limits of binomtest itself are cut off at an absolute error of 2e-12.
        exact_low = float(special.betaincinv(k, n - k + 1, tail)) if k else 0.0
        exact_high = float(special.betainccinv(k + 1, n - k, tail)) if k < n else 1.0
        low = float(stats.beta.ppf(tail, k + 0.5, n - k + 0.5)) if k else 0.0
        high = float(stats.beta.isf(tail, k + 0.5, n - k + 0.5)) if k < n else 1.0
        ends = (0.0 if k == 0 else float(wilson.low), 1.0 if k == n else float(wilson.high))
        yield (k, n, "%g" % percent, *ends, exact_low, exact_high, low, high)


def beta_rows():
    for _ in range(40):
        a, b = (float("%.6g" % 10 ** random.uniform(-1, 6)) for _ in "ab")
        p = random.choice([0.025, 0.975, 0.001, 0.999, round(random.random(), 6)])
        yield (a, b, p, float(special.betaincinv(a, b, p)))


def gamma_rows():
    for _ in range(25):
        a = float("%.6g" % 10 ** random.uniform(-1, 6))
        p = random.choice([0.025, 0.975, round(random.random(), 6)])
        yield (a, p, float(special.gammaincinv(a, p)))


def student_rows():
    for degrees in (1, 2, 3, 4, 5, 7, 10, 30, 99, 1_000, 1_000_000):
        for p in (0.975, round(random.random(), 6)):
            yield (degrees, p, float(stats.t.ppf(p, degrees)))


def normal_rows():
    for p in (1e-300, 1e-15, 1e-6, 0.001, 0.025, 0.05, 0.2, 0.4, 0.499999, 0.75, 0.8, 0.9, 0.95, 0.975, 0.999, 1 - 1e-9):
        yield (repr(p), float(special.ndtri(p)))


def poisson_rows():
    counts = [0, 1, 2, 5, 37, 100, 1_000, 12_345, 10**6] + [int(10 ** random.uniform(0, 6)) for _ in range(11)]
    for x in counts:
        low = float(stats.chi2.ppf(0.025, 2 * x) / 2) if x else 0.0
        yield (x, low, float(stats.chi2.isf(0.025, 2 * x + 2) / 2))


PARTS = [
    table("intervals", "k, n, percent, then low and high of Wilson, Clopper-Pearson and Jeffreys.", interval_rows()),
    table("betaQuantiles", "α, β, p, quantile.", beta_rows()),
    table("gammaQuantiles", "Shape, p, quantile.", gamma_rows()),
    table("studentQuantiles", "Degrees of freedom, p, quantile.", student_rows()),
    table("normalQuantiles", "p, quantile.", normal_rows()),
    table("poissonLimits", "Count, then low and high at 95 %.", poisson_rows()),
]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "ReferenceTable.swift"), "w") as out:
    out.write(HEAD + "\n".join(PARTS) + "}\n")
