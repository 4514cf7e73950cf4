"""Which IP addresses are public."""

from ipaddress import ip_address

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest_app.core.capture.public import is_public


@pytest.mark.parametrize(
    "ip", ["93.184.216.34", "1.1.1.1", "2606:2800:220:1::1", "2a00:1450:4001::64", "::ffff:1.1.1.1"]
)
def test_addresses_of_the_internet_are_public(ip: str) -> None:
    assert is_public(ip)


SET_APART = """
    0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 127.0.0.1 127.255.0.2 169.254.169.254 172.16.0.1 192.0.0.8 192.0.2.1
    192.88.99.1 192.168.1.1 198.18.0.1 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
    :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b:1::1 100::1 2001::1 2001:db8::1
    2002:7f00:2:: 3fff::1 5f00::1 fc00::1 fd00::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 localhost 127.1
"""


@pytest.mark.parametrize("ip", SET_APART.split())
def test_all_other_addresses_are_not(ip: str) -> None:
    assert not is_public(ip)


@settings(deadline=None)  # the first example imports libraries
@given(st.ip_addresses(v=4, network="127.0.0.0/8") | st.ip_addresses(v=4, network="10.0.0.0/8"))
def test_a_private_address_stays_private_when_ipv6_wraps_it(ip: object) -> None:
    assert not is_public(f"::ffff:{ip}")
    assert not is_public(f"::{ip}")


@settings(deadline=None)  # the first example imports libraries
@given(st.text())
def test_what_is_no_address_is_not_public(text: str) -> None:
    try:
        ip_address(text)
    except ValueError:
        assert not is_public(text)
