"""Fetching over HTTPS: who is trusted, and where a login goes."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Mapping

import pytest

from digest_app.core import errors
from digest_app.core.capture.fetch import fetch
from digest_app.core.capture.trip import Limits
from tests.authority import Authority
from tests.core.capture.conftest import PUBLIC
from tests.web import Reply, Visit, Web

LOGIN = {"Authorization": "Basic c2VrcmV0", "Cookie": "session=SEKRIT"}
PAGE = "<!doctype html><p>The tide gate opens."


def test_a_certificate_of_a_trusted_authority_is_accepted(authority: Authority) -> None:
    with Web({"/": PAGE}, certificate=authority.certificate()) as web:
        assert fetch(web.url(), allow=web.allow).data == PAGE.encode()


def test_the_name_is_checked_although_the_address_is_dialled(
    authority: Authority, internet: Callable[[Web], list[str]]
) -> None:
    with Web({"/": PAGE}, certificate=authority.certificate("news.example")) as web:
        internet(web)
        assert fetch("https://news.example/", resolve=lambda *_: [PUBLIC]).url == "https://news.example/"
        assert web.visits[0].headers["host"] == "news.example"
        with pytest.raises(errors.BadCertificate, match="another name"):
            fetch("https://other.example/", resolve=lambda *_: [PUBLIC])


@pytest.mark.parametrize(
    ("certificate", "why"),
    [
        (lambda authority: authority.certificate(is_expired=True), "expired"),
        (lambda authority: authority.certificate("other.example"), "another"),
        (lambda authority: authority.certificate(is_self_signed=True), "itself"),
    ],
)
def test_a_bad_certificate_is_refused_and_never_retried(
    authority: Authority, certificate: Callable[[Authority], ssl.SSLContext], why: str
) -> None:
    with Web({"/": PAGE}, certificate=certificate(authority)) as web:
        with pytest.raises(errors.BadCertificate, match=why):
            fetch(web.url(), allow=web.allow)
        assert web.visits == []


def test_an_authority_that_the_system_does_not_know_is_refused(
    tmp_path_factory: pytest.TempPathFactory, authority: Authority
) -> None:
    stranger = Authority(tmp_path_factory.mktemp("stranger"))
    with Web({"/": PAGE}, certificate=stranger.certificate()) as web, pytest.raises(errors.BadCertificate):
        fetch(web.url(), allow=web.allow)


def test_a_system_without_authorities_trusts_nobody(
    authority: Authority, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path_factory.mktemp("empty")
    monkeypatch.setenv("SSL_CERT_FILE", str(empty / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(empty))
    with (
        Web({"/": PAGE}, certificate=authority.certificate()) as web,
        pytest.raises(errors.BadCertificate, match="ca-certificates"),
    ):
        fetch(web.url(), allow=web.allow)


def test_a_server_that_does_not_speak_tls_is_refused(authority: Authority) -> None:
    with Web({"/": PAGE}) as plain, pytest.raises(errors.BadCertificate, match="TLS"):
        fetch(plain.url().replace("http:", "https:"), allow=plain.allow)


def test_a_handshake_that_is_never_answered_ends(authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        host = f"127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(errors.Unreachable, match="did not answer"):
            fetch(f"https://{host}/", allow=[host], limits=Limits(connect_seconds=0.3))


def test_a_protected_page_never_leads_to_an_unprotected_one(authority: Authority) -> None:
    with Web({"/": PAGE}) as plain, Web(certificate=authority.certificate()) as web:
        web.pages["/go"] = Reply(status=302, headers={"Location": plain.url()})
        with pytest.raises(errors.BadRedirect, match="protected"):
            fetch(web.url("/go"), allow=[*web.allow, *plain.allow])
        assert plain.visits == []


def test_a_login_goes_to_its_own_origin_over_https_alone(authority: Authority) -> None:
    asked: list[str] = []

    def headers_for(origin: str) -> Mapping[str, str]:
        asked.append(origin)
        return LOGIN

    with Web({"/": PAGE}) as plain, Web({"/": PAGE}, certificate=authority.certificate()) as web:
        fetch(plain.url(), allow=plain.allow, headers_for=headers_for)
        fetch(web.url(), allow=web.allow, headers_for=headers_for)
        assert asked == [f"https://{web.host}"]
        assert not carries_login(plain.visits[0])
        assert carries_login(web.visits[0])


def test_a_login_is_dropped_at_any_hop(authority: Authority) -> None:
    certificate = authority.certificate()
    with Web({"/": PAGE}, certificate=certificate) as other, Web({"/": PAGE}, certificate=certificate) as web:
        allow = [*web.allow, *other.allow]
        web.pages |= {
            "/out": Reply(status=307, headers={"Location": other.url()}),
            "/in": Reply(status=302, headers={"Location": "/"}),
        }
        for path in ("/out", "/in"):
            fetch(web.url(path), allow=allow, headers_for=lambda _: LOGIN)
        assert not carries_login(other.visits[0])
        assert not carries_login(web.asked("/")[0])


def carries_login(visit: Visit) -> bool:
    return "authorization" in visit.headers or "SEKRIT" in visit.headers.get("cookie", "")
