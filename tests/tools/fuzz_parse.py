"""Look for texts on which `parse` fails: guided by coverage, or by chance alone.

    python -m pip install ".[fuzz]"
    python tests/tools/fuzz_parse.py -runs=1000000            guided by atheris; takes the options of libFuzzer
    python tests/tools/fuzz_parse.py --chance 1000000 7       by chance, from seed 7; does without atheris

Whatever the text, only the listed errors may escape, every span lies inside it, and sections and unparsed stretches
hold all of it. A text that breaks this is made as short as it can be and kept in `tests/fuzz_finds`, which
`tests/test_fuzz.py` reads again from then on. The guided search begins with the letters of `examples/` and the phrases
of the form.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Final

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

GUIDED: Final = __name__ == "__main__" and "--chance" not in sys.argv
if GUIDED:
    import atheris

    with atheris.instrument_imports(include=["imrparse"]):
        import imrparse
else:
    import imrparse

from support.hostile import HOSTILE
from support.paths import EXAMPLE_LETTERS, ROOT
from support.spans import parse_and_check

FINDS: Final = ROOT / "tests" / "fuzz_finds"
INVENTED: Final = [path.read_bytes().decode() for path in EXAMPLE_LETTERS]
ROW: Final = imrparse.LAYOUTS[0]
PHRASES: Final = [
    *ROW.signature,
    *(heading.text for heading in ROW.headings),
    *(label for labels in (*ROW.header_labels.values(), *ROW.issue_labels) for label in labels),
    *ROW.credentials_labels.values(),
    *ROW.credentials_phrases.values(),
    *(f": {decision}\n" for decision in ROW.decisions),
    *(unit for unit in HOSTILE.values() if isinstance(unit, str)),
]
"""What the form says, and what is hard to read."""
ODD: Final = " \n\r\f\t.,:;-/()#0123456789aA\xa0\xad\u200b\u2028\ufb01\ufeff\ufffe\ud800\u0660\U0001f9be"
"""Characters that some rule of the parser is about."""


def check(text: str) -> None:
    """Assert all that holds for any text."""
    read = parse_and_check(text)
    if read is None:
        return
    letters = imrparse.parse_all(text)
    assert letters
    for letter in letters if len(letters) > 1 else ():
        assert letter.source == text
        assert all(0 <= span.start <= span.end <= len(text) for span in letter.unparsed)


# --- By chance --------------------------------------------------------------------------------------------------------


def invent(random: Random) -> str:
    """Make a text of short phrases, or a letter that has been through some damage."""
    if random.random() < 0.6:
        return "".join(piece(random) for _ in range(random.randint(1, 12)))
    text = random.choice(INVENTED)
    for _ in range(random.randint(1, 5)):
        text = damage(text, random)
    return text


def piece(random: Random) -> str:
    """Draw a phrase, or a few odd characters."""
    if random.random() < 0.7:
        return random.choice(PHRASES)
    return "".join(random.choice(ODD) for _ in range(random.randint(1, 6)))


def damage(text: str, random: Random) -> str:
    """Take out, double, move or overwrite a stretch of a text."""
    start, further = sorted((random.randint(0, len(text)), random.randint(0, len(text))))
    end = min(start + random.choice((1, 5, 60, 400)), len(text))
    stretch = text[start:end]
    return random.choice(
        (
            text[:start] + text[end:],
            text[:end] + text[start:],
            text[:start] + text[end : max(end, further)] + stretch + text[max(end, further) :],
            text[:start] + piece(random) + text[end:],
            text[:start] + piece(random) + text[start:],
        )
    )


def search_by_chance(runs: int, seed: int) -> int:
    """Try a number of texts; return how many were finds."""
    random, started = Random(seed), perf_counter()
    finds = sum(not holds(text) and bool(keep(text)) for text in (invent(random) for _ in range(runs)))
    print(f"{runs:,} texts from seed {seed} in {perf_counter() - started:.0f} s: {finds} finds", flush=True)
    return finds


# --- Finds ------------------------------------------------------------------------------------------------------------


def holds(text: str) -> bool:
    """Return whether a text passes the check."""
    try:
        check(text)
    except Exception:  # noqa: BLE001 -- whatever escapes is what is looked for
        return False
    return True


def shorten(text: str, fails: Callable[[str], bool]) -> str:
    """Return a text as short as it can be and still fail."""
    size = len(text)
    while size := size // 2:
        start = 0
        while start < len(text):
            shorter = text[:start] + text[start + size :]
            if fails(shorter):
                text = shorter
            else:
                start += size
    return text


def keep(text: str) -> Path:
    """Shorten a find and write it to a file."""
    raw = shorten(text, lambda one: not holds(one)).encode("utf-8", "surrogatepass")
    path = FINDS / f"{sha256(raw).hexdigest()[:12]}.txt"
    path.write_bytes(raw)
    print(f"a find: {path}", flush=True)
    return path


def read_finds() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each find."""
    for path in sorted(FINDS.glob("*.txt")):
        yield path.stem, path.read_bytes().decode("utf-8", "surrogatepass")


# --- Guided by coverage -----------------------------------------------------------------------------------------------


def write_seeds(folder: Path) -> None:
    """Write what the guided search starts from: letters, the finds, and a dictionary of phrases."""
    (folder / "corpus").mkdir()
    for number, text in enumerate([*INVENTED, *PHRASES, *(text for _, text in read_finds())]):
        (folder / "corpus" / str(number)).write_bytes(text.encode("utf-8", "surrogatepass"))
    words = ("".join(f"\\x{byte:02x}" for byte in phrase.encode("utf-8", "surrogatepass")) for phrase in PHRASES)
    (folder / "phrases.dict").write_text("".join(f'"{word}"\n' for word in words))


def try_bytes(data: bytes) -> None:
    """Check the text of some bytes; invalid bytes become lone surrogates."""
    text = data.decode("utf-8", "surrogateescape")
    try:
        check(text)
    except Exception:
        keep(text)
        raise


def search_guided(options: list[str]) -> None:
    """Hand over to libFuzzer, which ends the process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_seeds(folder)
        atheris.Setup(
            [sys.argv[0], f"-dict={folder / 'phrases.dict'}", "-max_len=8000", *options, str(folder / "corpus")],
            try_bytes,
        )
        atheris.Fuzz()


if __name__ == "__main__":
    if GUIDED:
        search_guided(sys.argv[1:])
    else:
        runs, seed = map(int, sys.argv[2:4])
        raise SystemExit(bool(search_by_chance(runs, seed)))
