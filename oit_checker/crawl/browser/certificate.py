"""The certificate that our own proxy shows to our own browser, made anew for each run and kept nowhere."""

from __future__ import annotations

import datetime
import ssl

from oit_checker.scratch import scratch

_NAME = "oit-checker's own proxy"


def server_context() -> ssl.SSLContext:
    """Return a context that serves any host name; the browser behind it is told to ask no more of certificates."""
    with scratch("proxy") as folder:
        file = folder / "key-and-certificate.pem"
        file.touch(0o600)
        file.write_bytes(_made())
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        context.set_alpn_protocols(["http/1.1"])
        return context


def _made() -> bytes:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, _NAME)])
    today = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - datetime.timedelta(days=1))
        .not_valid_after(today + datetime.timedelta(days=30))
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    return pem + certificate.public_bytes(serialization.Encoding.PEM)
