"""Exports the sample campaign and asks other programs what they read.

    check.py BINARY FOLDER
"""

import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from datetime import datetime, timezone

import icalendar
import vobject

BINARY, TOOLS = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
PYTHON = TOOLS / "python" / "bin"
SAMPLE = pathlib.Path(__file__).resolve().parent.parent.parent / "samples" / "babel"
WORK = pathlib.Path(tempfile.mkdtemp(prefix="sosialisasi-peers-"))
ENVIRONMENT = {
    "PATH": f"{PYTHON}:/usr/local/bin:/usr/bin:/bin", "HOME": str(WORK), "TZ": "Asia/Jakarta", "LC_ALL": "C.UTF-8",
    "XDG_STATE_HOME": str(WORK / "state"), "XDG_CONFIG_HOME": str(WORK / "config"),
    "XDG_DATA_HOME": str(WORK / "data"), "XDG_CACHE_HOME": str(WORK / "cache"),
}
ECOSYSTEMS = {"village": "Village", "market": "Market", "sme": "SME", "vulnerable": "Vulnerable workers"}
STATES = {"planned": "TENTATIVE", "confirmed": "CONFIRMED", "held": "CONFIRMED", "postponed": "CANCELLED",
          "cancelled": "CANCELLED"}
failures = []


def run(*words, text=None, ok=(0,)):
    found = subprocess.run([str(word) for word in words], input=text, capture_output=True, text=True, env=ENVIRONMENT,
                           cwd=WORK)
    if found.returncode not in ok:
        raise SystemExit(f"{' '.join(map(str, words))}: {found.returncode}\n{found.stdout}{found.stderr}")
    return found.stdout


def ours(*words, ok=(0,)):
    return run(BINARY, "--file", WORK / "campaign.sosi", "--lang", "en", *words, ok=ok)


def expect(name, found, wanted):
    """Compares two dictionaries or sets and tells the first differences."""
    if found == wanted:
        print(f"  {name}: {len(wanted)} as written")
        return
    failures.append(name)
    print(f"  {name}: DIFFERENT ({len(found)} found, {len(wanted)} written)")
    if isinstance(wanted, dict):
        for key in sorted(set(found) | set(wanted), key=str):
            if found.get(key) != wanted.get(key):
                print(f"    {key}\n      found   {found.get(key)}\n      written {wanted.get(key)}")
                if len(failures) > 5:
                    return
    else:
        print(f"    missing {sorted(wanted - found)[:3]}, too much {sorted(found - wanted)[:3]}")


def seconds(text):
    return int(datetime.fromisoformat(text).timestamp())


def written():
    """What the program says of its events, apart from any calendar: UID to start, end, state, title, place."""
    events = json.loads(ours("event", "list", "--format", "json"))
    times = {}
    found = {}
    for event in events:
        if event["start"] is None:
            # Postponed: calendars keep the time that it had.
            continue
        title = f"{ECOSYSTEMS[event['ecosystem']]}: {event['siteName']}"
        found[event["uid"]] = (seconds(event["start"]), seconds(event["end"]), STATES[event["status"]], title)
    return found


def of_icalendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    found = {}
    for event in calendar.walk("VEVENT"):
        found[str(event["UID"])] = (int(event["DTSTART"].dt.timestamp()), int(event["DTEND"].dt.timestamp()),
                                    str(event["STATUS"]), str(event["SUMMARY"]))
    return found


def of_vobject(text):
    found = {}
    for event in vobject.readOne(text).vevent_list:
        found[event.uid.value] = (int(event.dtstart.value.timestamp()), int(event.dtend.value.timestamp()),
                                  event.status.value, event.summary.value)
    return found


def of_libical(path):
    found, texts = {}, {}
    for line in run(TOOLS / "calendar", "read", path).splitlines():
        uid, start, end, status, sequence, title, place, description = line.split("\t")
        found[uid] = (int(start), int(end), status, title)
        texts[uid] = (int(sequence), place, description)
    return found, texts


def of_khal(folder):
    config = WORK / "config" / "khal"
    config.mkdir(parents=True, exist_ok=True)
    (config / "config").write_text(f"""
[calendars]
[[plan]]
path = {folder}
type = calendar
[locale]
local_timezone = Asia/Jakarta
default_timezone = Asia/Jakarta
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
""")
    mark = "{uid}@@{start-long}@@{end-long}@@{status}@@{title}"
    text = run(PYTHON / "khal", "list", "--once", "--day-format", "", "--format", mark, "2026-08-01", "2026-12-31")
    found = {}
    for line in text.splitlines():
        if not line.strip():
            continue
        uid, start, end, status, title = line.split("@@")
        found[uid] = (seconds(start + "+07:00"), seconds(end + "+07:00"), status.strip(), title)
    return found


def of_calcurse(path):
    folder = WORK / "calcurse"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    run("calcurse", "-D", folder, "-i", path)
    text = run("calcurse", "-D", folder, "-Q", "--input-datefmt", "4", "--filter-type", "apt", "--from", "2026-08-01", "--days", "150",
               "--format-apt", "%(start:epoch)@@%(end:epoch)@@%m\n")
    return sorted(tuple(line.split("@@")) for line in text.splitlines() if "@@" in line)


class Server:
    """A Radicale of our own on the loopback interface."""

    def __init__(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        config = WORK / "radicale.conf"
        config.write_text(f"[server]\nhosts = 127.0.0.1:{self.port}\n[auth]\ntype = none\n[rights]\ntype = authenticated\n"
                          f"[storage]\nfilesystem_folder = {WORK / 'radicale'}\n[logging]\nlevel = error\n")
        self.process = subprocess.Popen([PYTHON / "python", "-m", "radicale", "--config", str(config)], env=ENVIRONMENT,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                self.ask("GET", "/.web/")
                return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("Radicale does not answer")

    def ask(self, method, path, body=None, headers=None):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data=body, method=method,
                                         headers={"Authorization": "Basic dGVzdDp0ZXN0", **(headers or {})})
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def between(self, first, last):
        """The UIDs of what lies in a time range, by a CalDAV query (RFC 4791 section 7.8)."""
        body = f"""<?xml version="1.0" encoding="utf-8" ?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop>
<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="{first}" end="{last}"/>
</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"""
        status, answer = self.ask("REPORT", "/test/plan/", body.encode(), {"Content-Type": "text/xml", "Depth": "1"})
        assert status == 207, (status, answer)
        return set(re.findall(r"UID:(\S+?@sosialisasi)(?:&#13;)?\s", answer.decode()))

    def stop(self):
        self.process.terminate()
        self.process.wait()


def check_readers(path):
    data = path.read_bytes()
    wanted = written()
    dated = lambda found: {uid: found[uid] for uid in found if uid in wanted}
    expect("icalendar", dated(of_icalendar(data)), wanted)
    expect("vobject", dated(of_vobject(data.decode())), wanted)
    found, texts = of_libical(path)
    expect("libical", dated(found), wanted)
    mine = {str(event["UID"]): (int(event["SEQUENCE"]), str(event["LOCATION"]),
                                str(event["DESCRIPTION"]).replace("\n", "\\n"))
            for event in icalendar.Calendar.from_ical(data).walk("VEVENT")}
    expect("libical and icalendar on texts", texts, mine)
    expect("calcurse", of_calcurse(path), sorted((str(start), str(end), title) for start, end, _, title in
                                                  of_icalendar(data).values()))
    for name, count in (("VALARM", None), ("VTIMEZONE", 1)):
        components = icalendar.Calendar.from_ical(data).walk(name)
        if not components or count and len(components) != count:
            failures.append(name)


def check_folder(server):
    folder = WORK / "plan"
    ours("calendar", "export", "--vdir", folder)
    wanted = {uid: event for uid, event in written().items()}
    found = of_khal(folder)
    expect("khal", {uid: found[uid] for uid in found if uid in wanted}, wanted)

    status, answer = server.ask("MKCALENDAR", "/test/plan/")
    assert status == 201, (status, answer)
    for file in sorted(folder.glob("*.ics")):
        status, answer = server.ask("PUT", f"/test/plan/{file.name}", file.read_bytes(),
                                    {"Content-Type": "text/calendar", "If-None-Match": "*"})
        if status != 201:
            failures.append("Radicale PUT")
            print(f"  Radicale refuses {file.name}: {status} {answer}")
    stored = {}
    for file in sorted(folder.glob("*.ics")):
        stored.update(of_icalendar(server.ask("GET", f"/test/plan/{file.name}")[1]))
    expect("Radicale PUT and GET", {uid: stored[uid] for uid in stored if uid in wanted}, wanted)
    first, last = seconds("2026-10-05T00:00:00+07:00"), seconds("2026-10-12T00:00:00+07:00")
    expect("Radicale time-range query", server.between("20261004T170000Z", "20261011T170000Z") & set(wanted),
           {uid for uid, (start, end, _, _) in wanted.items() if start < last and end > first})

    config = WORK / "vdirsyncer.conf"
    config.write_text(f"""
[general]
status_path = "{WORK / 'status'}"
[pair calendar]
a = "folder"
b = "server"
collections = ["plan", "synced"]
conflict_resolution = "a wins"
[storage folder]
type = "filesystem"
path = "{WORK / 'synced'}"
fileext = ".ics"
[storage server]
type = "caldav"
url = "http://127.0.0.1:{server.port}/test/"
username = "test"
password = "test"
""")
    synced = WORK / "synced" / "synced"
    synced.mkdir(parents=True)
    (WORK / "synced" / "plan").mkdir()
    sync = lambda: run(PYTHON / "vdirsyncer", "-c", config, "sync")
    run(PYTHON / "vdirsyncer", "-c", config, "discover", text="y\n" * 8)
    ours("calendar", "export", "--vdir", synced)
    sync()
    plan = {}
    for file in (WORK / "synced" / "plan").glob("*.ics"):
        plan.update(of_icalendar(file.read_bytes()))
    expect("vdirsyncer down", {uid: plan[uid] for uid in plan if uid in wanted}, wanted)
    return synced, sync


def check_changes(server, synced, sync):
    """An event moves, one is postponed: the files that follow say so everywhere."""
    moved, postponed = "E069", "E070"
    uid = json.loads(ours("event", "show", moved, "--format", "json"))["uid"]
    gone = json.loads(ours("event", "show", postponed, "--format", "json"))["uid"]
    ours("event", "move", moved, "--to", "2026-10-14 10:00", "--force", "--reason", "host")
    ours("event", "postpone", postponed, "--reason", "high water")
    ours("calendar", "export", "--vdir", synced)
    sync()
    names = re.findall(r"<href>(/test/synced/[^<]+\.ics)</href>", server.ask(
        "PROPFIND", "/test/synced/", None, {"Depth": "1"})[1].decode())
    stored, sequences = {}, {}
    for name in names:
        data = server.ask("GET", name)[1]
        stored.update(of_icalendar(data))
        for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
            sequences[str(event["UID"])] = int(event["SEQUENCE"])
    expect("vdirsyncer up after a move", {uid: stored.get(uid)}, {uid: written()[uid]})
    expect("a postponed event is cancelled", {gone: stored.get(gone, ("", "", ""))[2]}, {gone: "CANCELLED"})
    expect("sequences", {key: sequences.get(key) for key in (uid, gone)}, {uid: 1, gone: 1})

    # A client moves the event by an hour and hands its file back.
    file = next(file for file in synced.glob("*.ics") if uid in file.read_text().replace("\r\n ", ""))
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    for event in calendar.walk("VEVENT"):
        for name in ("DTSTART", "DTEND"):
            event[name].dt = event[name].dt.replace(hour=event[name].dt.hour + 1)
        event["SEQUENCE"] = 2
    (WORK / "client.ics").write_bytes(calendar.to_ical())
    ours("calendar", "check", "client.ics")
    ours("calendar", "import", "client.ics")
    proposals = json.loads(ours("calendar", "proposals", "--format", "json"))
    expect("what a client changed", {(entry["event"], entry["newStart"]) for entry in proposals},
           {(moved, "2026-10-14 11:00")})


def main():
    try:
        ours("init", "--branch", "Pangkalpinang")
        ours("import", SAMPLE)
        ours("campaign", "edit", "--email", "kantor@example.org")
        ours("site", "edit", "19.01.07.2005", "--name", "Balai \U0001F3AA, Ünïcode; \\ \"kutip\"")
        path = WORK / "all.ics"
        ours("calendar", "export", "--out", path, "--host")
        ours("calendar", "check", path, "--strict")
        print("Calendars as others read them")
        check_readers(path)
        server = Server()
        try:
            check_changes(server, *check_folder(server))
        finally:
            server.stop()
    finally:
        shutil.rmtree(WORK, ignore_errors=True)
    if failures:
        raise SystemExit(f"Different: {', '.join(failures)}")


main()
