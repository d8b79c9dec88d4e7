"""Reproduces every vector of requests.json, answers.json and refused-requests.json.

python3 check_vectors.py <folder of the vectors>
Needs Python 3.9 and `cryptography` (for SM3 and SM4); SM2 is written out below, because it is short.
"""
import base64
import json
import pathlib
import sys

from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

# The curve of GB/T 32918.5.
P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
A = P - 3
B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
G = (
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0,
)
USER_ID = b"1234567812345678"


def sm3(message):
    digest = hashes.Hash(hashes.SM3())
    digest.update(message)
    return digest.finalize()


def add(p, q):
    if p is None or q is None:
        return q if p is None else p
    if p[0] == q[0] and (p[1] + q[1]) % P == 0:
        return None
    if p == q:
        slope = (3 * p[0] * p[0] + A) * pow(2 * p[1], -1, P)
    else:
        slope = (q[1] - p[1]) * pow(q[0] - p[0], -1, P)
    x = (slope * slope - p[0] - q[0]) % P
    return x, (slope * (p[0] - x) - p[1]) % P


def multiply(k, p):
    result = None
    while k:
        if k & 1:
            result = add(result, p)
        p, k = add(p, p), k >> 1
    return result


def point(public_key):
    """130 hex digits: 04, x, y."""
    return int(public_key[2:66], 16), int(public_key[66:], 16)


def to_sign(text, public_key):
    """SM3 of the user's digest and the text: what SM2 signs."""
    size = (len(USER_ID) * 8).to_bytes(2, "big")
    numbers = b"".join(n.to_bytes(32, "big") for n in (A, B, *G))
    z = sm3(size + USER_ID + numbers + bytes.fromhex(public_key[2:]))
    return int.from_bytes(sm3(z + text.encode()), "big")


def verify(text, signature, public_key):
    """`signature` is r and s, 128 hex digits; neither DER nor Base64."""
    r, s = int(signature[:64], 16), int(signature[64:], 16)
    t = (r + s) % N
    if not (0 < r < N and 0 < s < N and t):
        return False
    x, _ = add(multiply(s, G), multiply(t, point(public_key)))
    return (to_sign(text, public_key) + x) % N == r


def sign(text, private_key, public_key, k):
    """`k` is random for each signature, from `secrets.randbelow(N - 1) + 1`; a second use gives the key away."""
    d = int(private_key, 16)
    r = (to_sign(text, public_key) + multiply(k, G)[0]) % N
    s = pow(1 + d, -1, N) * (k - r * d) % N
    return f"{r:064x}{s:064x}"


def canonical_text(envelope):
    return "&".join(f"{name}={envelope[name]}" for name in sorted(envelope) if name != "signature")


def encrypt(plain, key, iv):
    padder = padding.PKCS7(128).padder()
    padded = padder.update(plain.encode()) + padder.finalize()
    encryptor = Cipher(algorithms.SM4(bytes.fromhex(key)), modes.CBC(iv)).encryptor()
    return base64.b64encode(iv + encryptor.update(padded) + encryptor.finalize()).decode()


def decrypt(data, key):
    raw = base64.b64decode(data)
    decryptor = Cipher(algorithms.SM4(bytes.fromhex(key)), modes.CBC(raw[:16])).decryptor()
    padded = decryptor.update(raw[16:]) + decryptor.finalize()
    unpadder = padding.PKCS7(128).unpadder()
    return (unpadder.update(padded) + unpadder.finalize()).decode()


def check(name, right):
    if not right:
        sys.exit(f"{name}: differs")
    print(f"{name}: ok")


def main(folder):
    def read(name):
        return json.loads((pathlib.Path(folder) / name).read_text("utf-8"))

    for file, items, sealed, signer in (
        ("requests.json", "requests", "data", "callerPublicKey"),
        ("answers.json", "answers", "result", "platformPublicKey"),
    ):
        vectors = read(file)
        keys = vectors["keys"]
        for each in vectors[items]:
            envelope, name = each["envelope"], f"{file}: {each['why']}"
            check(f"{name}, signed text", canonical_text(envelope) == each["signedText"])
            check(f"{name}, signature", verify(each["signedText"], envelope["signature"], keys[signer]))
            if envelope[sealed]:
                iv = bytes.fromhex(each["iv"])
                check(f"{name}, encrypted", encrypt(each["plain"], keys["sm4Key"], iv) == envelope[sealed])
                check(f"{name}, decrypted", decrypt(envelope[sealed], keys["sm4Key"]) == each["plain"])

    refused = read("refused-requests.json")
    public = refused["keys"]["callerPublicKey"]
    for each in refused["signature"]:
        right = verify(canonical_text(each["body"]), each["body"]["signature"], public)
        check(f"refused-requests.json: {each['why']}, refused", not right)

    own = sign("a text", refused["keys"]["callerPrivateKey"], public, 0x1234567)
    check("a signature of this program", verify("a text", own, public))


if __name__ == "__main__":
    main(sys.argv[1])
