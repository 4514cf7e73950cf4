"""Which IP addresses are public: everything else is reached only when the reader allows it."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

# WORKAROUND `is_global` of Python 3.11 calls these public: relays and translators that lead to any IPv4 address
# (metadata services among them), deprecated site-local addresses, and blocks that were set apart later.
# https://www.iana.org/assignments/iana-ipv6-special-registry; can go when `is_global` of the oldest Python is right.
_NOT_PUBLIC = tuple(
    ip_network(block)
    for block in (
        "192.0.0.0/24",
        "192.88.99.0/24",
        "::/96",
        "64:ff9b::/96",
        "64:ff9b:1::/48",
        "100::/64",
        "100:0:0:1::/64",
        "2001::/23",
        "2002::/16",
        "3fff::/20",
        "5f00::/16",
        "fec0::/10",
    )
)


def is_public(address: str) -> bool:
    """Tell whether an IP address belongs to the internet at large; False for what is no address at all."""
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    return ip.is_global and not _is_set_apart(ip)


def _is_set_apart(ip: IPv4Address | IPv6Address) -> bool:
    if ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip.is_loopback or ip.is_link_local or ip.is_private:
        return True
    return any(ip in block for block in _NOT_PUBLIC if isinstance(block, IPv6Network) == isinstance(ip, IPv6Address))
