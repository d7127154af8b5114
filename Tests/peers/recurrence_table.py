"""Makes a table of random rules of recurrence and of what dateutil and libical, which have to agree, generate for them.

    recurrence_table.py LIBICAL_PROGRAM SEED COUNT > recurrence.txt

A line is `zone|start|rule|number|first|last|digest`: of at most 40 times on the zone's clock how many there are, the first, the
last, and FNV-1a (64 bits) of all of them joined by commas. Rules over which the two differ go to standard error with both answers.
"""

import random
import select
import signal
import subprocess
import sys
from datetime import datetime, timedelta, timezone

from dateutil import rrule, tz

LIMIT = 40
ZONES = ["Asia/Jakarta", "Europe/Berlin", "America/New_York"]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
FREQUENCIES = ["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"]


def numbers(rnd, low, high, most, signed=False):
    found = set()
    for _ in range(rnd.randint(1, most)):
        number = rnd.randint(low, high)
        found.add(-number if signed and rnd.random() < 0.3 else number)
    return ",".join(str(number) for number in sorted(found))


def days(rnd, ordinals, highest):
    found = []
    for day in rnd.sample(DAYS, rnd.randint(1, 3)):
        number = rnd.randint(1, highest) * rnd.choice([1, 1, -1]) if ordinals and rnd.random() < 0.6 else ""
        found.append(f"{number}{day}")
    return ",".join(found)


def rule(rnd, start):
    """A rule that RFC 5545 allows."""
    freq = rnd.choices(FREQUENCIES, [5, 6, 5, 4, 2, 1, 1])[0]
    parts = [f"FREQ={freq}"]
    sub_daily = freq in ("HOURLY", "MINUTELY", "SECONDLY")
    interval = rnd.choice([1, 1, 1, 2, 3, 5, 13])
    if interval > 1:
        parts.append(f"INTERVAL={interval}")
    end = rnd.random()
    if end < 0.3:
        parts.append(f"COUNT={rnd.randint(1, 30)}")
    elif end < 0.6:
        span = {"YEARLY": 9000, "MONTHLY": 1200, "WEEKLY": 300, "DAILY": 60, "HOURLY": 10, "MINUTELY": 1, "SECONDLY": 0.01}
        until = start + timedelta(days=rnd.uniform(0, 1) * span[freq])
        parts.append(f"UNTIL={until.astimezone(timezone.utc):%Y%m%dT%H%M%SZ}")
    has_set = False
    def maybe(chance, name, make):
        nonlocal has_set
        if rnd.random() < chance:
            parts.append(f"{name}={make()}")
            has_set = True
            return True
        return False
    has_month = maybe(0.3 if not sub_daily else 0.15, "BYMONTH", lambda: numbers(rnd, 1, 12, 4))
    if freq == "YEARLY":
        kind = rnd.random()
        if kind < 0.2:
            # The weekday is named: without it the two peers differ on what DTSTART adds.
            has_week = maybe(1, "BYWEEKNO", lambda: numbers(rnd, 1, 53, 3, True))
            maybe(1, "BYDAY", lambda: days(rnd, False, 0))
        elif kind < 0.35:
            maybe(1, "BYYEARDAY", lambda: numbers(rnd, 1, 366, 4, True))
        elif kind < 0.55:
            maybe(1, "BYMONTHDAY", lambda: numbers(rnd, 1, 31, 3, True))
            maybe(0.3, "BYDAY", lambda: days(rnd, False, 0))
        elif kind < 0.8:
            maybe(1, "BYDAY", lambda: days(rnd, True, 5 if has_month else 53))
    elif freq == "MONTHLY":
        has_day = maybe(0.4, "BYMONTHDAY", lambda: numbers(rnd, 1, 31, 4, True))
        maybe(0.3 if has_day else 0.6, "BYDAY", lambda: days(rnd, not has_day, 5))
    elif freq == "WEEKLY":
        maybe(0.7, "BYDAY", lambda: days(rnd, False, 0))
    else:
        maybe(0.25, "BYMONTHDAY", lambda: numbers(rnd, 1, 31, 5, True))
        maybe(0.25, "BYDAY", lambda: days(rnd, False, 0))
    maybe(0.2, "BYHOUR", lambda: numbers(rnd, 0, 23, 3))
    maybe(0.15, "BYMINUTE", lambda: numbers(rnd, 0, 59, 3))
    maybe(0.1, "BYSECOND", lambda: numbers(rnd, 0, 59, 2))
    if has_set and not sub_daily and rnd.random() < 0.2:
        parts.append(f"BYSETPOS={numbers(rnd, 1, 4, 2, True)}")
    if rnd.random() < 0.2:
        parts.append(f"WKST={rnd.choice(DAYS)}")
    return ";".join(parts)


class Slow(Exception):
    pass


def too_slow(*_):
    raise Slow


def by_dateutil(zone, start, text):
    aware = start.replace(tzinfo=tz.gettz(zone))
    signal.setitimer(signal.ITIMER_REAL, 2)
    try:
        found = []
        for time in rrule.rrulestr(text, dtstart=aware):
            found.append(f"{time:%Y%m%dT%H%M%S}")
            if len(found) == LIMIT:
                break
        return found
    except (Slow, ValueError):
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


class Libical:
    def __init__(self, program):
        self.program = program
        self.begin()

    def begin(self):
        self.process = subprocess.Popen([self.program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, zone, start, text):
        self.process.stdin.write(f"{zone}|{start:%Y%m%dT%H%M%S}|{text}|{LIMIT}\n")
        self.process.stdin.flush()
        ready, _, _ = select.select([self.process.stdout], [], [], 2)
        if not ready:
            self.process.kill()
            self.begin()
            return None
        answer = self.process.stdout.readline().strip()
        return None if answer == "refused" else [time for time in answer.split(",") if time]


def digest(text):
    value = 14695981039346656037
    for octet in text.encode():
        value = ((value ^ octet) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def main():
    program, seed, wanted = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    signal.signal(signal.SIGALRM, too_slow)
    rnd = random.Random(seed)
    libical = Libical(program)
    agreed = differing = 0
    while agreed < wanted:
        zone = rnd.choice(ZONES)
        start = datetime(1997, 1, 1) + timedelta(minutes=rnd.randint(0, 17_000_000), seconds=rnd.choice([0, 0, 0, 30]))
        text = rule(rnd, start.replace(tzinfo=tz.gettz(zone)))
        one, other = by_dateutil(zone, start, text), libical.ask(zone, start, text)
        if one is None or other is None:
            continue
        if one != other:
            differing += 1
            print(f"{zone}|{start:%Y%m%dT%H%M%S}|{text}\n  dateutil {','.join(one[:8])}\n  libical  {','.join(other[:8])}", file=sys.stderr)
            continue
        agreed += 1
        ends = (one[0], one[-1]) if one else ("", "")
        print(f"{zone}|{start:%Y%m%dT%H%M%S}|{text}|{len(one)}|{ends[0]}|{ends[1]}|{digest(','.join(one))}")
    print(f"{agreed} agreed, {differing} differ", file=sys.stderr)


main()
