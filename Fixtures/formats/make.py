#!/usr/bin/env python3
"""Write the examples of formats that are not text: `Fixtures/formats/make.py`. The stories are made up.

Needs the program `zstd`. The same bytes come out every time.
"""
import gzip
import os
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
PAGE = (HERE / "page.html").read_bytes()
KOREAN = """두 나라 외무장관이 서울에서 만났다

한국과 베트남의 외무장관은 화요일 서울에서 만나 무역 협정을 논의했다. 두 장관은 다음 달에 다시 만나기로 했다.
"""
RUSSIAN = """Министры двух стран встретились в Астане

Министры иностранных дел Казахстана и Узбекистана встретились во вторник в Астане и обсудили торговое соглашение.
Стороны договорились продолжить переговоры в следующем месяце.
"""
JAPANESE = """両国の外相が東京で会談した

日本とベトナムの外相は火曜日に東京で会談し、貿易協定について話し合った。両外相は来月また会うことで合意した。
"""
CHINESE = """两国外长在北京会晤

中国和越南的外交部长星期二在北京会晤，讨论了贸易协定。双方同意下个月再次举行会谈，并发表了联合声明。
"""
FRENCH = """Les deux ministres se sont rencontrés à Genève

Les ministres des Affaires étrangères se sont retrouvés mardi à Genève. « Nous reprendrons les négociations dès
l’été », a déclaré le délégué français, très préoccupé par la sécurité.
"""


def packed(data):
    return gzip.compress(data, 9, mtime=0)


def record(kind, address, block, extra=""):
    head = ("WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:0-%s>\r\nWARC-Date: 2024-06-21T06:00:00Z\r\n"
            "%s%sContent-Length: %d\r\n\r\n" % (
                kind, kind, "WARC-Target-URI: %s\r\n" % address if address else "", extra, len(block)))
    return packed(head.encode() + block + b"\r\n\r\n")


def answer(status, headers, body):
    return ("HTTP/1.1 %s\r\n%s\r\n\r\n" % (status, "\r\n".join(headers))).encode() + body


def chunked(body, size=700):
    parts = [body[i:i + size] for i in range(0, len(body), size)] + [b""]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)


def archive():
    http = "Content-Type: application/http; msgtype=response\r\n"
    html = "Content-Type: text/html; charset=utf-8"
    yield record("warcinfo", "", b"software: made by hand\r\n", "Content-Type: application/warc-fields\r\n")
    yield record("request", "https://meridian.example/a", b"GET /a HTTP/1.1\r\n\r\n", http.replace("response", "request"))
    yield record("response", "https://meridian.example/a", answer(
        "200 OK", [html, "Transfer-Encoding: chunked", "Content-Encoding: gzip"], chunked(packed(PAGE))), http)
    yield record("response", "https://meridian.example/old", answer("301 Moved", ["Location: /a", html], b""), http)
    yield record("response", "https://meridian.example/logo.png", answer(
        "200 OK", ["Content-Type: image/png"], b"\x89PNG\r\n\x1a\n"), http)
    yield record("response", "https://meridian.example/b", answer(
        "200 OK", [html, "Content-Encoding: br"], b"\x1b\x03\x00"), http)
    yield record("conversion", "https://meridian.example/c", (
        "Guinea and Liberia reopened their border on Friday.\n").encode(), "Content-Type: text/plain\r\n")


def zstd(data):
    return subprocess.run(["zstd", "-q", "-19", "--no-progress", "-c"], input=data, stdout=subprocess.PIPE, check=True).stdout


def main():
    files = {
        "crawl.warc.gz": b"".join(archive()),
        "wire.jsonl.gz": packed((HERE / "wire.jsonl").read_bytes()),
        "wire.jsonl.zst": zstd((HERE / "wire.jsonl").read_bytes()),
        "charsets/korean.txt": KOREAN.encode("euc-kr"),
        "charsets/russian-koi8.txt": RUSSIAN.encode("koi8-r"),
        "charsets/russian-1251.txt": RUSSIAN.encode("cp1251"),
        "charsets/japanese-sjis.txt": JAPANESE.encode("cp932"),
        "charsets/japanese-euc.txt": JAPANESE.encode("euc-jp"),
        "charsets/chinese.txt": CHINESE.encode("gb18030"),
        "charsets/french-1252.txt": FRENCH.encode("cp1252"),
        "charsets/french-utf16.txt": FRENCH.encode("utf-16"),
        "charsets/french-utf16be.txt": FRENCH.encode("utf-16-be"),
    }
    for name, data in files.items():
        path = HERE / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C"
    main()
