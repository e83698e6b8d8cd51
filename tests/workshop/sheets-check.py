"""Compares files with what they must hold, as openpyxl, LibreOffice, icalendar and Python's csv read them.

Takes a JSON list of {path, kind, delimiter, columns, rows, campaigns, tables}; prints a line per difference and their number last.
"""

import csv
import datetime
import io
import json
import os
import re
import subprocess
import sys
import zipfile

import icalendar
import openpyxl

TRIGGERS = tuple("=+-@\t\r\n＝＋－＠")
differences = []


def main(path):
    with open(path, encoding="utf-8") as file:
        files = json.load(file)
    out = os.path.join(os.path.dirname(path), "out")
    workbooks = [one for one in files if one["kind"] == "xlsx"]
    tables = [one for one in files if one["kind"] == "csv"]
    for one in workbooks:
        one["bare"] = without_stored_values(one["path"], out)
    counted = libre_office([one["bare"] for one in workbooks], "xlsx", out, [])
    opened = {}
    for delimiter in (",", ";"):
        chosen = [one["path"] for one in tables if one["delimiter"] == delimiter]
        # Fields by the delimiter, quotes, UTF-8, and "evaluate formulas" on: the most eager way to open a table.
        tokens = f"{ord(delimiter)},34,76,1,,1033,false,false,false,false,true"
        opened.update(libre_office(chosen, "xlsx", out, [f"--infilter=CSV:{tokens}"]))
    for one in workbooks:
        check_workbook("openpyxl", one, openpyxl.load_workbook(one["path"]))
        check_workbook("LibreOffice", one, openpyxl.load_workbook(counted[one["bare"]]))
        check_totals(one, counted[one["bare"]])
    for one in tables:
        check_table(one)
        check_opened_table(one, openpyxl.load_workbook(opened[one["path"]]))
    for one in files:
        if one["kind"] == "ics":
            check_calendar(one)
    for line in differences:
        print(line)
    print(len(differences))


def without_stored_values(path, out):
    """A copy whose formulas have no value, so that whoever opens it must count."""
    bare = os.path.join(out, "bare-" + os.path.basename(path))
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(bare, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename.startswith("xl/worksheets/"):
                text = data.decode("utf-8")
                text = re.sub(r'(<c [^>]*?)(?: t="str")?([^>]*>)(<f>[^<]*</f>)<v(?:/>|>[^<]*</v>)', r"\1\2\3", text)
                assert not re.search(r"</f><v", text)
                data = text.encode("utf-8")
            target.writestr(entry, data)
    return bare


def libre_office(paths, extension, out, options):
    if not paths:
        return {}
    folder = os.path.join(out, f"lo-{len(os.listdir(out))}")
    profile = f"-env:UserInstallation=file://{os.path.join(out, 'profile')}"
    command = ["soffice", profile, "--headless", *options, "--convert-to", extension, "--outdir", folder, *paths]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
    return {path: os.path.join(folder, os.path.splitext(os.path.basename(path))[0] + ".xlsx") for path in paths}


def differ(reader, one, place, expected, found):
    name = os.path.basename(one["path"])
    differences.append(f"{reader} {name} {place}: {str(expected)[:120]!r} became {str(found)[:120]!r}")


def check_workbook(reader, one, book):
    sheet = book["Slots"]
    if [cell.value for cell in sheet[1]][: len(one["columns"])] != one["columns"]:
        differ(reader, one, "keys", one["columns"], [cell.value for cell in sheet[1]])
    for r, row in enumerate(one["rows"]):
        for c, expected in enumerate(row):
            if one["columns"][c] == "days":
                continue
            cell = sheet.cell(row=r + 3, column=c + 1)
            if cell.data_type == "f" or not same(expected, cell.value):
                differ(reader, one, cell.coordinate, expected, f"{cell.data_type} {cell.value}")
    for table in one["tables"]:
        check_sheet(reader, one, book[table["name"]], table)
    # Headless, LibreOffice keeps no frozen panes of any file, so only the other reader can say.
    if reader == "openpyxl" and sheet.freeze_panes != "B3":
        differ(reader, one, "frozen", "B3", sheet.freeze_panes)


def check_sheet(reader, one, sheet, table):
    keys = [cell.value for cell in sheet[1]][: len(table["keys"])]
    if keys != table["keys"]:
        differ(reader, one, f"{sheet.title} keys", table["keys"], keys)
    for r, row in enumerate(table["rows"]):
        for c, expected in enumerate(row):
            cell = sheet.cell(row=r + 3, column=c + 1)
            if cell.data_type == "f" or not same(expected, cell.value):
                differ(reader, one, f"{sheet.title} {cell.coordinate}", expected, f"{cell.data_type} {cell.value}")


def check_totals(one, counted):
    """Every formula: the value that we stored against the one that LibreOffice counted."""
    formulas = openpyxl.load_workbook(one["path"])
    stored = openpyxl.load_workbook(one["path"], data_only=True)
    fresh = openpyxl.load_workbook(counted, data_only=True)
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                ours = stored[sheet.title][cell.coordinate].value
                theirs = fresh[sheet.title][cell.coordinate].value
                if not equal_values(ours, theirs):
                    differ("LibreOffice", one, f"{sheet.title} {cell.coordinate} {cell.value}", ours, theirs)


def equal_values(ours, theirs):
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return round(ours * 100) == round(theirs * 100)
    return (ours or "") == (theirs or "")


def same(expected, found):
    if expected is None:
        return found is None
    if isinstance(expected, str):
        # openpyxl takes every "x005F_" out of a text, also one that belongs there.
        return isinstance(found, str) and found in (expected, expected.replace("x005F_", ""))
    if "moment" in expected:
        return isinstance(found, datetime.datetime)
    if "day" in expected:
        return isinstance(found, datetime.datetime) and found.isoformat() == expected["day"] + "T00:00:00"
    return isinstance(found, (int, float)) and abs(found - float(expected["number"])) < 1e-9


def table_value(cell):
    """What a cell of the table must hold: its text, and whether it may carry a guard."""
    if cell is None:
        return "", False
    if isinstance(cell, str):
        return cell, True
    return cell.get("day") or cell.get("csv") or cell["number"], False


def check_table(one):
    with open(one["path"], "rb") as file:
        text = file.read().decode("utf-8")
    if not text.startswith("\ufeff"):
        differ("csv", one, "byte order mark", "there", "not there")
    rows = list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=one["delimiter"], strict=True))[1:]
    if len(rows) != len(one["rows"]):
        differ("csv", one, "rows", len(one["rows"]), len(rows))
    for r, row in enumerate(one["rows"]):
        for c, cell in enumerate(row):
            expected, is_text = table_value(cell)
            found = rows[r][c]
            if is_text and found.startswith(TRIGGERS):
                differ("csv", one, f"row {r + 1} column {c + 1}", "a guard", found)
            if found != expected and not (is_text and found == "'" + expected):
                differ("csv", one, f"row {r + 1} column {c + 1}", expected, found)


def check_opened_table(one, book):
    for row in book.active.iter_rows():
        for cell in row:
            if cell.data_type == "f":
                differ("LibreOffice", one, cell.coordinate, "no formula", cell.value)


def check_calendar(one):
    with open(one["path"], "rb") as file:
        data = file.read()
    calendar = icalendar.Calendar.from_ical(data)
    events = {str(event["uid"]): event for event in calendar.walk("VEVENT")}
    if len(events) != data.count(b"\r\nBEGIN:VEVENT\r\n"):
        differ("icalendar", one, "events", data.count(b"BEGIN:VEVENT"), len(events))
    for component in calendar.walk():
        if component.name not in ("VCALENDAR", "VEVENT", "VALARM") or getattr(component, "errors", []):
            differ("icalendar", one, component.name, "an event", getattr(component, "errors", []))
    for campaign in one["campaigns"]:
        event = events.get(campaign["uid"])
        if event is None:
            differ("icalendar", one, campaign["uid"], "an event", "none")
            continue
        last = event.decoded("dtend") - datetime.timedelta(days=1)
        # This reader takes a backslash before an n for a line end even where the backslash is a text of its own.
        title = campaign["title"].replace("\\n", "\n")
        found = (event.decoded("dtstart").isoformat(), last.isoformat(), str(event["summary"]))
        expected = (campaign["start"], campaign["end"], title)
        if found != expected:
            differ("icalendar", one, campaign["uid"], expected, found)


main(sys.argv[1])
