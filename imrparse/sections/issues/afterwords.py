"""Finds what comes after the last reasons of a letter and is no part of them: proof of service, copies, signatures."""

from __future__ import annotations

from typing import Final

from ..._text.lazy import lazy_re, lazy_regex
from ..._text.sentences import ENDS_OF_REASONS, ends_with
from ...errors import problem
from ...models import Problem, Span

# A line that begins as reasons never do: "cc: Example Law", "PROOF OF SERVICE", "Dated: 12/15/2016", "/s/ J. Roe".
_OPENER: Final = lazy_re(
    r"""\n[ ]*+(?=[^a-z]|b?cc|c\.c)(?P<opener>
      [*=_-]*+[ ]?(?:PROOF|Proof|CERTIFICATE|Certificate|DECLARATION|Declaration|AFFIDAVIT|Affidavit)[ ]
        (?:OF|of)[ ](?:SERVICE|Service|service|MAILING|Mailing|mailing)
    | [Bb]?[Cc]\.?[Cc]\.?[ ]?:
    | cc[ ](?=[A-Z])
    | (?:Encl(?:osures?|s)?\b[.:(]|Enclosures?[ ]*+\n|Attachments?:|Attached:|Distribution:)
    | (?:Copy|Copies)[ ](?:to|sent|mailed|furnished)\b
    | (?:Served|Mailed|Faxed|Scanned|Printed|Downloaded|Generated|Created|Retrieved)[ ]
        (?:on|to|by|with|from|via|using|at)\b
    | (?:RECEIVED|SCANNED|FILED|MAILED|FAXED)\b
    | (?:Received|Filed)(?::|[ ](?:on|by))?[ ][0-9]
    | (?:Sincerely|Respectfully(?:[ ]submitted)?
        |(?:Best|Kind|Warm)?[ ]?[Rr]egards|(?:Very[ ])?[Tt]ruly[ ]yours|Yours[ ](?:truly|sincerely)),
    | /s/ | /[A-Za-z]{2,5}[ ]*+(?:\n|\Z) | (?:Electronically|Digitally)[ ]signed | Signature\b | Signed[ ]?(?:by|:)
    | (?:From|Sent|To|Subject|Date|Dated|DATE|DATED|Re|RE|Phone|Telephone|Tel|Fax|FAX|E-?mail|Website)[ ]?:[ ]
    | Dated[ ](?:this|at|on)\b
    | On[ ][^\n]{6,90}[ ]wrote:
    | (?:P\.?[ ]?O\.?[ ]Box|[0-9]{1,5}[ ](?:[NSEW]\.?[ ])?[A-Z][a-z]+(?:[ ][A-Z][a-z]+)?[ ]
        (?:St|Street|Ave|Avenue|Blvd|Boulevard|Road|Rd|Drive|Dr|Lane|Suite|Way|Court|Plaza)\b)
    | [*_(\[]*+(?:Note|NOTE|Disclaimer|Transcription)\b[^\n]{0,80}(?:transcri|generated|OCR|scanned|image)
    | (?:Let[ ]me[ ]know[ ]if|I[ ]hope[ ]this|This[ ]is[ ]the[ ](?:full|complete)[ ]t)
    | (?:Dear|To[ ]whom)[ ](?:[A-Z]|it)
    | If[ ]you[ ](?:disagree|have[ ](?:any[ ])?questions|received[ ]this)\b
    | (?:For[ ](?:more|further)[ ]information|Please[ ](?:contact|call))\b
    | (?:IMPORTANT|NOTICE|(?:YOUR[ ])?RIGHTS?[ ]TO
        |APPEAL|APPENDIX|EXHIBIT|ATTACHMENT|INVOICE|ADDENDUM|END)\b[^a-z\n]{0,60}(?:\n|\Z|:)
    | [*=[(<_ -]*+(?:END|EOF)[\])>*=_ -]*+(?:\n|\Z)
    | [*=[(<_ -]*+(?:END|End)[ ](?:OF|of)[ ](?:THE[ ]|the[ ])?
        (?i:document|letter|report|determination|transmission|message)
    | (?:STATE[ ]OF[ ]CALIFORNIA|DEPARTMENT[ ]OF|DIVISION[ ]OF|WORKERS'[ ]COMPENSATION[ ]APPEALS)\b
    | MAXIMUS[ ](?:FEDERAL[ ]SERVICES|Federal[ ]Services),?(?:[ ]I[Nn][Cc]\.?)?[ ]*+\n
    )""",
    0x40,  # re.VERBOSE
)
_BLANK_LINE_BEFORE: Final = lazy_regex(r"(?r)\n[ ]*+\n[ ]*+")
LINE_WRAPS: Final = lazy_re(r"\S[ ]*+\n[ ]*+\S")
"""The end of a line that no blank one follows."""
_LONGEST_GAP: Final = 200


def find_afterword(text: str, pos: int, endpos: int) -> int:
    r"""Return where the text after the reasons begins, which begin at `pos`, or `endpos` if there is none.

    It begins a line, after the end of a sentence or, if not every line is followed by a blank one, a blank line.

    >>> text = "It is not medically necessary at this time.\ncc: Example Law Offices"
    >>> text[find_afterword(text, 0, len(text)):]
    'cc: Example Law Offices'
    """
    wrap = LINE_WRAPS.search(text, pos, endpos)
    for match in _OPENER.finditer(text, pos, endpos):
        start = match.start("opener")
        before = max(pos, start - _LONGEST_GAP)
        if ends_with(ENDS_OF_REASONS, text, before, start):
            return start
        if wrap and wrap.end() <= start and _BLANK_LINE_BEFORE.match(text, pos, start):
            return start
    return endpos


# A telephone number, a ZIP code of California, an e-mail address, which reasons do not give; each pattern opens with a
# rare character because `re` scans fast for a literal first character.
_FOREIGN: Final = (
    lazy_re(
        r"-(?:(?<=[2-9][0-9]{2}[-. ][0-9]{3}-)|(?<=\([2-9][0-9]{2}\)[0-9]{3}-)"
        r"|(?<=\([2-9][0-9]{2}\)[ ][0-9]{3}-))[0-9]{4}\b"
    ),
    lazy_re(r"9(?<=(?:CA|ia)[ ]9)[0-9]{4}\b"),
    lazy_re(r"@(?<=\w@)\w"),
)


def report_foreign_text(text: str, pos: int, endpos: int) -> list[Problem]:
    """Return a problem if the last reasons of a letter seem to hold text of somebody else."""
    if ends_with(("necessary.",), text, pos, endpos):
        return []
    span = _find_foreign_text(text, pos, endpos)
    if not span:
        return []
    message = f"These reasons may hold text that is no part of them: {text[span.as_slice()].strip()!r}."
    return [problem("reasons-doubtful", message, span)]


def _find_foreign_text(text: str, pos: int, endpos: int) -> Span | None:
    """Find a line that reasons do not have or, where all lines are joined, the sentence that other text begins with."""
    if found := next(filter(None, (pattern.search(text, pos, endpos) for pattern in _FOREIGN)), None):
        start, end = text.rfind("\n", pos, found.start()) + 1, text.find("\n", found.end(), endpos)
        return Span(max(pos, start), end if end >= 0 else endpos)
    if "\n" in text[pos:endpos].strip():
        return None
    sentences = text[pos:endpos].replace(". ", ".\n")
    start = find_afterword(sentences, 0, len(sentences))
    return Span(pos + start, endpos) if start < len(sentences) else None
