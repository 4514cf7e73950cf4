"""The catalogues of translations: gathers every text that the window shows, and compiles what was translated.

    python packaging/catalogues.py            # brings resources/translations/*.ts in step with the code
    python packaging/catalogues.py --release  # and compiles them to .qm

Qt's own lupdate does not know that `mark` names a text of a table, nor where the faults and the settings keep theirs.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from digest_app.core import errors
from digest_app.core.exporting import EXPORTERS
from digest_app.core.settings import OPTIONS
from digest_app.ui.phrases import template_of

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"nl": 2, "es": 2, "de": 2, "fr": 2, "uk": 3, "pap": 1}
"""Each language and how many forms its plural has."""
TABLES = {"_REFUSALS", "_OF_CERTIFICATES"}
"""Tables of the core that hold reasons of faults."""
TELLERS = {"_reason_of_fault", "_certificate_fault", "not_an_article"}
"""Functions of the core that give them."""


class Text(NamedTuple):
    context: str
    source: str
    plural: bool = False


def texts() -> list[Text]:
    """Every text that can be shown, sorted."""
    found = set(_window()) | set(_faults()) | set(_reasons()) | set(_settings())
    plurals = {(text.context, text.source) for text in found if text.plural}
    return sorted(text for text in found if text.plural or (text.context, text.source) not in plurals)


def _window() -> Iterator[Text]:
    for file in sorted((ROOT / "digest_app" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "mark"}:
                for text in _constants(node.args[0]):
                    yield Text("Digest", text, plural=len(node.args) > 1)


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        if (text := _with_figures(node)) is not None:
            yield text
    elif isinstance(node, ast.BoolOp):
        yield from _constants(node.values[-1])
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
        yield from _constants(node.args[-1])
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _with_figures(node: ast.JoinedStr) -> str | None:
    """A text with figures, which have a format, and with words in quotes; None where more is filled in: it stays."""
    text = ""
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        elif isinstance(part, ast.FormattedValue) and (part.format_spec or text.count("“") > text.count("”")):
            text += "7"
        else:
            return None
    return text


def _faults() -> Iterator[Text]:
    for fault in vars(errors).values():
        if isinstance(fault, type) and issubclass(fault, errors.DigestError):
            yield Text("Faults", fault.sentence)


def _reasons() -> Iterator[Text]:
    """Why a fault came, as its sentence fills it in: what the core calls `why`, and what its tables of reasons hold."""
    for file in sorted((ROOT / "digest_app" / "core").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            for said in _said(node, in_capture="capture" in file.parts):
                for text in _constants(said):
                    yield Text("Reasons", template_of(text)[0])


def _said(node: ast.AST, *, in_capture: bool) -> Iterator[ast.expr]:
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "reasons.append":
        yield node.args[0]
    elif isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2][:1].isupper():  # a class of faults
        yield from (keyword.value for keyword in node.keywords if keyword.arg == "why")
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        name = node.targets[0].id
        if name == "why" and in_capture:
            yield node.value
        elif name in TABLES and isinstance(node.value, ast.Dict):
            yield from node.value.values
    elif isinstance(node, ast.FunctionDef) and node.name in TELLERS:
        yield from (one.value for one in ast.walk(node) if isinstance(one, ast.Return) and one.value is not None)


def _settings() -> Iterator[Text]:
    for option in OPTIONS:
        for text in (option.section, option.label, option.help, *(label for _, label in option.choices)):
            if text:
                yield Text("Digest", text)
    for exporter in EXPORTERS:
        yield Text("Digest", exporter.label)


def bring_in_step(language: str, found: list[Text]) -> int:
    """Write a language's catalogue anew, its translations kept; how many texts have none."""
    path = FOLDER / f"digest_{language}.ts"
    known = read(path) if path.exists() else {}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    for context in dict.fromkeys(text.context for text in found):
        section = ET.SubElement(root, "context")
        ET.SubElement(section, "name").text = context
        for text in (one for one in found if one.context == context):
            forms = known.get((text.context, text.source), [])
            missing += not forms
            _add(section, text, forms, LANGUAGES[language])
    ET.indent(root, " ")
    body = ET.tostring(root, "unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return missing


def read(path: Path) -> dict[tuple[str, str], list[str]]:
    """A catalogue's translations: one form each, or all forms of a plural."""
    found = {}
    for section in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of this repository
        context = section.findtext("name") or ""
        for message in section.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(form.strip() for form in forms):
                found[context, message.findtext("source") or ""] = forms
    return found


def _add(section: ET.Element, text: Text, forms: list[str], count: int) -> None:
    message = ET.SubElement(section, "message", {"numerus": "yes"} if text.plural else {})
    ET.SubElement(message, "source").text = text.source
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if text.plural:
        for form in range(count):
            ET.SubElement(translation, "numerusform").text = forms[form] if form < len(forms) else ""
    else:
        translation.text = forms[0] if forms else None


def main(*, release: bool) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    found = texts()
    for language in LANGUAGES:
        missing = bring_in_step(language, found)
        print(f"{language}: {len(found)} texts, {missing} without a translation")
        if release:
            path = FOLDER / f"digest_{language}.ts"
            tool = Path(sys.executable).with_name("pyside6-lrelease")
            subprocess.run([str(tool), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


if __name__ == "__main__":
    main(release="--release" in sys.argv[1:])
