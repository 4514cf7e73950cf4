"""Web addresses: what a pasted text means, which ones are the same page, and which ones a text holds.

Nothing here touches the network. Whatever the input, the only exception that leaves this file is BadAddress.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from digest_app.core.closing import without_closing
from digest_app.core.errors import BadAddress

LONGEST = 8000
"""Characters of the longest address that is taken; servers and browsers stop near there too."""

_DEFAULT_PORTS = {"http": 80, "https": 443}

# Where a server of another kind listens, which could be fooled by what it is sent; the upper ones are those that
# browsers refuse as well: https://fetch.spec.whatwg.org/#port-blocking
_LOW_WEB_PORTS = frozenset({80, 81, 82, 88, 280, 443, 488, 591, 777, 832, 888, 981})
_HIGH_OTHER_PORTS = frozenset(
    {1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, *range(6665, 6670), 6679, 6697, 10080}
)

# Parameters that say where a reader came from, never which page it is. Collected from the lists of Firefox's
# query stripping, Brave and ClearURLs, and from the links that large news sites share.
_TRACKING = re.compile(
    r"""(?ix) (?: utm_ | mtm_ | piwik_ | hsa_ | vero_ | oly_ | at_bbc_ | at_custom | at_link_ | guce_ | ml_subscriber
                | __hs | _hs ).*
      | (?: at | pk | ga | ns ) _ (?: campaign | medium | source | content | term | kwd | keyword | mchannel )
      | fb_ (?: action_ids | action_types | source | ref )
      | fbclid | gclid | gclsrc | dclid | gbraid | wbraid | gad_source | gad_campaignid | msclkid | yclid | ymclid
      | twclid | ttclid | li_fat_id | igshid | igsh | epik | rb_clickid | srsltid | wickedid | mkt_tok | mc_cid | mc_eid
      | hsctatracking | guccounter | _ga | _gl | _openstat | _branch_match_id | __twitter_impression | __s | _ke | _kx
      | s_cid | sc_cid | sc_cmp | cmp | cmpid | ncid | ocid | smid | smtyp | mbid | xtor | ito | wt_mc | wtmc | ref_src
      | ref_url | ftag | trkcampaign | spm | taid | tpcc | intcid | icid | sr_share"""
)

# In free text an address ends at a blank, a quote, a bracket, or the full stops and brackets of CJK typography.
_IN_TEXT = re.compile(
    r"https?://(?:\[[0-9a-f:.]{2,45}\])?"
    r"[^\s<>\"\[\]{}|\\^`“”«»„‹›\u3000-\u303f\uff01\uff08\uff09\uff0c\uff1a\uff1b]*",
    re.IGNORECASE,
)
_INVISIBLE = " \t\r\n\f\v\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202c\u2060\ufeff"
_UNHEARD_OF = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_VARIANT = re.compile(
    r"(?:^|[/?&=.])(?:amp|print(?:able|er)?(?:[_-]?(?:view|friendly|version))?|druck(?:version|ansicht)?|imprimir)(?=[/?&=.]|$)",
    re.IGNORECASE,
)
"""What addresses of AMP and print pages hold as a word of its own."""
_FOR_PHONES = re.compile(r"^(?:m|mobile|amp)\.(?=[^.]+\.)")


def clean(text: str) -> str:
    """Return the http(s) address to fetch: host in ASCII, no user name or password, no fragment, no default port.

    An odd spelling of an IPv4 address ("127.1", "0x7f000001") comes out as the address that it means. Cleaning a
    clean address changes nothing. BadAddress, with the reason, for everything that is not a web address.
    """
    address = text.strip(_INVISIBLE)
    if address.startswith("<") and address.endswith(">"):
        address = address[1:-1]
    if address.lower().startswith("www."):
        address = "https://" + address
    try:
        return _cleaned(address)
    except _Unfit as unfit:
        raise BadAddress(address=_shown(address), why=str(unfit)) from None


def clean_or_none(text: str) -> str | None:
    """The same, or None where it is no web address: what a page or a file says of itself is not always one."""
    try:
        return clean(text)
    except BadAddress:
        return None


def key(url: str) -> str:
    """Return what two addresses of the same page have in common; BadAddress where `url` is none.

    Scheme, "www.", fragment, tracking parameters, order of parameters and a trailing slash make no difference.
    """
    return _key(clean(url))


def find(text: str) -> list[str]:
    """Return every http(s) address in free text or Markdown, clean, in order, each page once."""
    found: dict[str, str] = {}
    for match in _IN_TEXT.finditer(text):
        if len(match[0]) <= LONGEST and (address := clean_or_none(without_closing(match[0]))):
            found.setdefault(_key(address), address)
    return list(found.values())


def site(url: str) -> str:
    """Return the host as a reader names the site: without "www." and port, in ASCII so that no letter can pose."""
    return (urlsplit(clean(url)).hostname or "").removeprefix("www.")


def is_variant(url: str, canonical: str) -> bool:
    """Whether an address is that of an AMP or print page, and `canonical` that of the same site's own page."""
    if key(url) == key(canonical) or not _VARIANT.search(clean(url).partition("://")[2]):
        return False
    one, below = sorted((site(url), site(canonical)), key=len)
    return one == below or below.endswith(f".{one}")


def is_same_site(url: str, other: str) -> bool:
    """Whether two addresses are of one host, or of its forms for phones: a host below another may be a stranger's."""
    one, another = (_FOR_PHONES.sub("", site(each)) for each in (url, other))
    return one == another


def origin(url: str) -> str:
    """Return scheme, host and port of an address as one word: what a login belongs to."""
    parts = urlsplit(clean(url))
    return f"{parts.scheme}://{parts.netloc}"


class _Unfit(Exception):
    """Why a text is not a web address, in words that follow a colon."""


def _cleaned(address: str) -> str:
    parts = _split(address)
    host, port = _host(parts), _port(parts)
    netloc = host if port == _DEFAULT_PORTS[parts.scheme] else f"{host}:{port}"
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~?")
    cleaned = urlunsplit((parts.scheme, netloc, path, query, ""))
    if len(cleaned) > LONGEST:
        raise _Unfit(f"it is longer than {LONGEST:,} characters")
    return cleaned


def _split(address: str) -> SplitResult:
    if not address:
        raise _Unfit("it is empty")
    if len(address) > LONGEST:
        raise _Unfit(f"it is longer than {LONGEST:,} characters")
    if _UNHEARD_OF.search(address):
        raise _Unfit("it has a line break or another character that no address has")
    scheme = _SCHEME.match(address)
    if not scheme:
        raise _Unfit("it does not begin with http:// or https://")
    if scheme[1].lower() not in _DEFAULT_PORTS:
        raise _Unfit(f"only http and https are fetched, not {scheme[1][:20].lower()}")
    if "\\" in address.partition("?")[0]:
        raise _Unfit("it has a backslash")
    try:
        parts = urlsplit(address)
    except ValueError:
        raise _Unfit("its host cannot be read") from None
    if not parts.netloc:
        raise _Unfit("it names no host")
    return parts


def _port(parts: SplitResult) -> int:
    try:
        port = parts.port
    except ValueError:
        raise _Unfit("its port is not a number from 1 to 65535") from None
    if port is None:
        return _DEFAULT_PORTS[parts.scheme]
    if port in _HIGH_OTHER_PORTS or (port < 1024 and port not in _LOW_WEB_PORTS):
        raise _Unfit(f"port {port} is not for web pages")
    return port


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    if "[" in parts.netloc or ":" in host:
        return _ipv6(host)
    host = _ascii(host).removesuffix(".")
    if not host or len(host) > 253 or not all(_LABEL.fullmatch(label) for label in host.split(".")):
        raise _Unfit("its host cannot be read")
    return _ipv4(host) if re.fullmatch(r"0x[0-9a-f]*|[0-9]+", host.rpartition(".")[2]) else host


def _ascii(host: str) -> str:
    if host.isascii() and "xn--" not in host:
        return host
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        raise _Unfit("its host has letters that no host has") from None


def _ipv6(host: str) -> str:
    try:
        address = IPv6Address(host)
    except ValueError:
        raise _Unfit("its host cannot be read") from None
    if address.scope_id:
        raise _Unfit("an address with a zone means something on this computer alone")
    return f"[{address.compressed}]"


def _ipv4(host: str) -> str:
    """Read a host that ends in a number as systems do: https://url.spec.whatwg.org/#concept-ipv4-parser."""
    try:
        numbers = [_number(part) for part in host.split(".")]
        *high, low = numbers
        if len(high) > 3 or any(number > 255 for number in high) or low >= 256 ** (4 - len(high)):
            raise ValueError(host)
    except ValueError:
        raise _Unfit("its host looks like a number but is no IP address") from None
    return str(IPv4Address(low + sum(number << 8 * (3 - place) for place, number in enumerate(high))))


def _number(digits: str) -> int:
    if digits.startswith("0x"):
        return int(digits[2:] or "0", 16)
    return int(digits, 8 if digits.startswith("0") else 10)


def _key(cleaned: str) -> str:
    parts = urlsplit(cleaned)
    path = _same_escapes(parts.path).rstrip("/")
    query = "&".join(sorted(_same_escapes(item) for item in _own_parameters(parts.query)))
    return parts.netloc.removeprefix("www.") + path + ("?" + query if query else "")


def _own_parameters(query: str) -> Iterator[str]:
    return (item for item in query.split("&") if item and not _TRACKING.fullmatch(item.partition("=")[0]))


def _same_escapes(part: str) -> str:
    """Write what needs no escape as itself and all escapes in capitals (RFC 3986, 6.2.2), a lone % as it stands.

    Round brackets mean the same either way: the addresses of Wikipedia have them bare, Markdown cannot.
    """

    def rewrite(match: re.Match[str]) -> str:
        letter = chr(int(match[1] or "25", 16))
        plain = match[1] is None or (letter.isascii() and (letter.isalnum() or letter in "-._~()"))
        return letter if plain else match[0].upper()

    return re.sub("%25(?![0-9A-Fa-f]{2})|%([0-9A-Fa-f]{2})", rewrite, part)


def _shown(address: str) -> str:
    """Return an address fit for a message: no password, no control characters, not too long."""
    bare = re.sub(r"(?i)(?:(?<=//)|^(?!mailto:))[^/?#]*@", "", address[:2000])
    visible = "".join(letter if letter.isprintable() else "�" for letter in bare)
    return visible if len(visible) <= 80 else visible[:79] + "…"
