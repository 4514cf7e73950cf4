"""A throw-away certificate authority, for tests over HTTPS."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

DAY = timedelta(days=1)
OWN_NAME = "Test authority"


class Authority:
    """Signs certificates for test servers; who sets `SSL_CERT_FILE` to `file` trusts them."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "authority.pem"
        self._folder = folder
        self._key = generate_private_key(SECP256R1())
        own = _signed(OWN_NAME, self._key, OWN_NAME, self._key, is_authority=True)
        self.file.write_bytes(own.public_bytes(Encoding.PEM))

    def certificate(
        self, name: str = "127.0.0.1", *, is_expired: bool = False, is_self_signed: bool = False
    ) -> ssl.SSLContext:
        """Return what a server needs to prove, or not, that it is `name`."""
        key = generate_private_key(SECP256R1())
        issuer, signer = (name, key) if is_self_signed else (OWN_NAME, self._key)
        certificate = _signed(name, key, issuer, signer, is_expired=is_expired)
        file = self._folder / "server.pem"
        file.write_bytes(
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
            + certificate.public_bytes(Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context


def _signed(
    name: str,
    key: EllipticCurvePrivateKey,
    issuer: str,
    signer: EllipticCurvePrivateKey,
    *,
    is_authority: bool = False,
    is_expired: bool = False,
) -> x509.Certificate:
    now = datetime.now(UTC)
    until = now - DAY if is_expired else now + 30 * DAY
    builder = (
        x509.CertificateBuilder(_named(issuer), _named(name), key.public_key(), x509.random_serial_number())
        .not_valid_before(now - 60 * DAY)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
    )
    if not is_authority:
        builder = builder.add_extension(x509.SubjectAlternativeName([_alternative(name)]), critical=False)
    return builder.sign(signer, hashes.SHA256())


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _alternative(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)
