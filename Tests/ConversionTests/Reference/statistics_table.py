"""Writes statistics.txt beside itself: thousands of random cases of every statistic as scipy and numpy compute them.

Made with scipy 1.17.1 and numpy 2.4.6. Run: python3 statistics_table.py
Each line is a word and numbers; what they are stands in the writer of that word.
"""
import os
import random

import numpy as np
from scipy import special, stats

random.seed(20261126)
Z = float(stats.norm.ppf(0.975))


def share(trials, kind=None):
    kind = kind or random.choice(["none", "all", "one", "any", "any", "any", "low"])
    return {"none": 0, "all": trials, "one": min(1, trials), "any": random.randint(0, trials),
            "low": int(trials ** random.random()) if trials else 0}[kind]


def size(most=6):
    return int(10 ** random.uniform(0, most))


def wilson(k, n):
    interval = stats.binomtest(k, n).proportion_ci(confidence_level=0.95, method="wilson")
    return (0.0 if k == 0 else float(interval.low)), (1.0 if k == n else float(interval.high))


def wilson_of(p, n):
    """Wilson's limits for numbers of trials that are not whole."""
    centre, half = p + Z * Z / (2 * n), Z * np.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    return (centre - half) / (1 + Z * Z / n), (centre + half) / (1 + Z * Z / n)


def intervals():
    cases = [(0, 1), (1, 1), (0, 10**6), (10**6, 10**6), (1, 10**6), (10**6 - 1, 10**6), (500_000, 10**6)]
    cases += [(share(n), n) for n in (size() for _ in range(1_400))]
    for k, n in cases:
        low, high = wilson(k, n)
        exact = (float(special.betaincinv(k, n - k + 1, 0.025)) if k else 0.0,
                 float(special.betainccinv(k + 1, n - k, 0.025)) if k < n else 1.0)
        jeffreys = (float(stats.beta.ppf(0.025, k + 0.5, n - k + 0.5)) if k else 0.0,
                    float(stats.beta.isf(0.025, k + 0.5, n - k + 0.5)) if k < n else 1.0)
        yield ("interval", k, n, low, high, *exact, *jeffreys)


def differences():
    """k1, n1, k2, n2, difference and its limits after Newcombe."""
    for _ in range(800):
        n1, n2 = size(5), size(5)
        k1, k2 = share(n1), share(n2)
        (l1, u1), (l2, u2) = wilson(k1, n1), wilson(k2, n2)
        p1, p2 = k1 / n1, k2 / n2
        d = p1 - p2
        yield ("difference", k1, n1, k2, n2, d, d - np.hypot(p1 - l1, u2 - p2), d + np.hypot(u1 - p1, p2 - l2))


def clusters():
    """Events, k and n of each, rate, standard error, design effect, and Wilson's limits on the effective size or the plain one."""
    for _ in range(500):
        n = np.array([random.randint(1, 80) for _ in range(random.randint(2, 25))])
        p = random.uniform(0.05, 0.95)
        k = np.array([min(int(x), max(0, round(x * random.gauss(p, 0.2)))) for x in n])
        r, total, m = k.sum() / n.sum(), int(n.sum()), len(n)
        if not 0 < r < 1:
            continue
        error = np.sqrt(m / (m - 1) * ((k - r * n) ** 2).sum()) / total
        effect = error ** 2 / (r * (1 - r) / total)
        low, high = wilson_of(r, total / max(1, effect) if m >= 5 else total)
        t = float(stats.t.ppf(0.975, m - 1))
        yield ("cluster", m, *sum(([int(a), int(b)] for a, b in zip(k, n)), []), r, error, effect, low, high,
               max(0.0, r - t * error), min(1.0, r + t * error))


def shrunk():
    """Sites, k and n of each, common rate, weight of the prior or 0 for full pooling, and estimate, low and high of the first."""
    for _ in range(400):
        m = random.randint(2, 30)
        n = np.array([random.randint(0, 120) for _ in range(m)])
        rates = np.random.default_rng(random.randint(0, 10**9)).beta(4, 12, size=m)
        k = np.array([round(float(x * y)) for x, y in zip(n, rates)])
        if not 0 < k.sum() < n.sum() or (n > 0).sum() < 2:
            continue
        kk, nn = k[n > 0], n[n > 0]
        w, P = nn / nn.sum(), kk.sum() / nn.sum()
        S = (w * (kk / nn - P) ** 2).sum()
        A, B = (w * (1 - w) / nn).sum(), (w * (1 - w)).sum()
        rho = (S - P * (1 - P) * A) / (P * (1 - P) * (B - A))
        # The prior weighs at least as much as Jeffreys' one: 1.
        M = max(1.0, 1 / rho - 1) if rho > 0 else 0.0
        if M:
            a, b = P * M + k[0], (1 - P) * M + n[0] - k[0]
            one = (a / (a + b), float(stats.beta.ppf(0.025, a, b)), float(stats.beta.ppf(0.975, a, b)))
        else:
            one = (P, float("nan"), float("nan"))
        yield ("shrunk", m, *sum(([int(a), int(b)] for a, b in zip(k, n)), []), P, M, *one)


def counts():
    """Count and its exact Poisson limits."""
    for x in [0, 1, 2, 5, 37, 10**6] + [size() for _ in range(300)]:
        low = float(special.gammaincinv(x, 0.025)) if x else 0.0
        yield ("count", x, low, float(special.gammainccinv(x + 1, 0.025)))


def survivals():
    """Members, months and lapse of each, a month, and the share that stays with its limits there, or nan."""
    for _ in range(300):
        months = [random.randint(0, 24) for _ in range(random.randint(1, 60))]
        lapsed = [random.random() < 0.6 for _ in months]
        data = stats.CensoredData(
            uncensored=[m for m, x in zip(months, lapsed) if x], right=[m for m, x in zip(months, lapsed) if not x])
        if not any(lapsed):
            continue
        result = stats.ecdf(data)
        month = random.randint(0, max(months))
        at = float(result.sf.evaluate(month))
        limits = result.sf.confidence_interval(method="log-log")
        low, high = float(limits.low.evaluate(month)), float(limits.high.evaluate(month))
        if not 0 < at < 1:
            low = high = float("nan")
        yield ("survival", len(months), *sum(([m, int(x)] for m, x in zip(months, lapsed)), []), month, at, low, high)


def teams():
    """Strata, k1 n1 k2 n2 of each, the standardised rates by the people of both, and chi squared of Mantel and Haenszel."""
    for _ in range(300):
        rows = []
        for _ in range(random.randint(1, 6)):
            n1, n2 = random.randint(1, 300), random.randint(1, 300)
            rows.append((share(n1, "any"), n1, share(n2, "any"), n2))
        k1, n1, k2, n2 = (np.array(column, dtype=float) for column in zip(*rows))
        w = (n1 + n2) / (n1 + n2).sum()
        N, K = n1 + n2, k1 + k2
        variance = (n1 * n2 * K * (N - K) / (N * N * (N - 1))).sum()
        if variance <= 0:
            continue
        chi = ((k1 - n1 * K / N).sum()) ** 2 / variance
        yield ("teams", len(rows), *[x for row in rows for x in row], (w * k1 / n1).sum(), (w * k2 / n2).sum(), chi,
               float(stats.chi2.sf(chi, 1)))


def text(value):
    return "%.15g" % value if isinstance(value, (float, np.floating)) else str(value)


folder = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(folder, "statistics.txt"), "w") as out:
    for writer in (intervals, differences, clusters, shrunk, counts, survivals, teams):
        for row in writer():
            out.write(" ".join(map(text, row)) + "\n")
