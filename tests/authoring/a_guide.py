"""A small guide that is right in every way, for tests to spoil one thing at a time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from guide.authoring.compile import Compilation, compile_guide

TODAY = date(2026, 11, 24)

_CONTACT = """\
---
id: {id}
titel: {title}
soort: contact
nagekeken: 2026-11-01
herzien: 6 maanden
bronnen: [bron-een]
bereik: landelijk
nodig: [gevaar]
voor: Als het nodig is.
telefoon: "{phone}"
noodbalk: {rank}
---

## Houd klaar

- waar u bent
"""

FILES: Mapping[str, str] = {
    "gids.yaml": """\
titel: Voorbeeldgids
editie: "2026.1"
taal: nl

rollen:
  balie:
    titel: Balie
    plekken: [balie]
    kort: [vorm/werk]

zien:
  papieren: Papieren

plekken:
  balie: Aan de balie

behoeften:
  gevaar: Gevaar
  overleg: Overleg

feestdagen: 2026-2032
""",
    "bronnen.yaml": """\
bron-een:
  titel: Een bron
  uitgever: Een uitgever
  url: https://www.voorbeeld.nl/een
bron-twee:
  titel: Nog een bron
  uitgever: Een uitgever
  datum: 2020
""",
    "weging.yaml": """\
bronnen: [bron-een]
status: nog te controleren
regel:
  - {sterk: 2}
  - {sterk: 1, middel: 1}
advies:
  - {niveau: nu-bellen, bij: gevaar, waarom: Er is gevaar., behoefte: gevaar, bel: contact/comensha}
  - niveau: overleggen
    bij: signalen
    minstens: 2
    waarom: U zag er twee.
    behoefte: overleg
    bel: contact/comensha
  - niveau: houd-in-de-gaten
    bij: altijd
    waarom: U zag nog weinig.
    behoefte: overleg
    bel: contact/comensha
woorden:
  nu-bellen: {titel: Bel nu, tekst: Wacht niet., zeg: Kom snel.}
  vandaag-overleggen: {titel: Overleg vandaag, tekst: Doe het vandaag., zeg: Mag dit vandaag?}
  overleggen: {titel: Overleg, tekst: Leg het voor., zeg: Mag ik iets voorleggen?}
  houd-in-de-gaten: {titel: Kijk verder, tekst: Schrijf het op., zeg: Ik twijfel.}
uitleg:
  regel: |
    Zo telt de *regel*.
  advies: |
    Dit advies is van de gids.
  grenzen: |
    - Dit is geen bewijs.
""",
    "woorden.yaml": """\
oordelen:
  - {woorden: [dader, daders], liever: de persoon, waarom: Dat stelt de rechter vast.}
""",
    "delen.yaml": """\
gevers:
  balie: Balie
  politie: Politie
ontvangers:
  politie: Politie
  familie: Familie
regels:
  - aan: [familie]
    mag: nee
    zin: Vertel het niet.
    grond: Advies van de gids.
    bron: [bron-een]
    status: advies van de gids
  - {van: [balie], aan: [politie], mag: ja, zin: Vertel het., grond: De wet., bron: [bron-twee]}
""",
    "keten.yaml": """\
partners:
  balie:
    titel: Balie
    ring: lokaal
    kan: Ziet het als eerste.
    nodig: Iemand om mee te overleggen.
    bron: [bron-een]
  comensha:
    titel: CoMensha
    ring: landelijk
    contact: contact/comensha
    kan: Geeft advies.
    nodig: Wat u zag.
    bron: [bron-een, bron-twee]
    status: nog te controleren
overdrachten:
  - {van: balie, naar: comensha, wat: een vraag om advies}
  - {van: comensha, naar: balie, wat: advies}
""",
    "nl/vormen/werk.md": """\
---
id: werk
titel: Werk
soort: vorm
nagekeken: 2026-11-01
herzien: 6 maanden
bronnen: [bron-een]
---

Uitbuiting op het werk.

## Wat het is

Werk onder dwang.
""",
    "nl/signalen/papieren.md": """\
---
id: papieren
titel: Papieren
soort: signalen
zie: papieren
nagekeken: 2026-11-01
herzien: 6 maanden
bronnen: [bron-een]
---

Wie de papieren heeft, heeft de macht.

- Een ander bewaart het paspoort. {#paspoort vormen=werk plek=balie bron=bron-een}

    Kan ook: een familielid bewaart alle papieren.

    Vraag: ‘Hebt u uw paspoort bij u?’

    Sterker: de persoon durft het niet terug te vragen.

    Zwakker: de persoon pakt het zelf.
""",
    "nl/rollen/balie.md": """\
---
id: balie
titel: Aan de balie
soort: checklist
rol: balie
nagekeken: 2026-11-01
herzien: 6 maanden
bronnen: [bron-een]
---

Wat u aan de balie doet.

## Nu

- [ ] Stel één open vraag. {#stap-vraag bron=bron-een}
""",
    "nl/stappenplannen/gevaar.md": """\
---
id: gevaar
titel: Gevaar
soort: stappenplan
gaat-over: plek
nagekeken: 2026-11-01
herzien: 6 maanden
bronnen: [bron-een]
---

Eerst hulp.

```mermaid
flowchart TD
    nood{"Is er gevaar?"}
    bel(["Bel 112"])
    klaar(("Bespreek het vandaag"))
    nood -->|ja| bel
    nood -->|nee| klaar
    click bel "contact/112"
```

### Is er gevaar? {#nood}

Elke seconde telt.
""",
    "nl/contacten/112.md": _CONTACT.format(id='"112"', title="112", phone="112", rank=0),
    "nl/contacten/politie.md": _CONTACT.format(
        id="politie", title="Politie", phone="0900-8844", rank=1
    ),
    "nl/contacten/comensha.md": _CONTACT.format(
        id="comensha", title="CoMensha", phone="033-448 11 86", rank=2
    ),
    "nl/contacten/anoniem.md": _CONTACT.format(
        id="anoniem", title="Meld Misdaad Anoniem", phone="0800-7000", rank=3
    ),
    "nl/begrippen/bedenktijd.md": """\
---
id: bedenktijd
titel: Bedenktijd
soort: begrip
ook: [denkpauze]
nagekeken: 2026-11-01
herzien: 6 maanden
bronnen: [bron-een]
---

Tijd om te beslissen over aangifte.
""",
    "nl/oefenen/balie.md": """\
---
id: balie
titel: Een vrouw aan de balie
soort: casus
duur: 5 minuten
nagekeken: 2026-11-01
herzien: 1 jaar
bronnen: []
---

Een vrouw schrijft zich in.

## Aan de balie {#begin}

Een man legt twee paspoorten neer.

Signalen: [een ander heeft het paspoort](signaal/paspoort)

- Ik vraag de man te wachten. {#alleen goed}

    Goed. Zo spreekt u de vrouw zelf.
""",
}


TEMPLATE_FILE = "nl/overdracht/politie.md"
TEMPLATE = """\
---
id: politie
titel: Voor de politie
soort: sjabloon
nagekeken: 2026-11-01
herzien: 6 maanden
bronnen: [bron-een]
contact: contact/politie
velden: [gezien, plaats, tijd, denk]
opening: Ik meld wat ik zag.
vraag: Wat doet u hiermee?
---

Voor wie meldt.

## Schrijf niet {#schrijf-niet}

- wie schuldig is

## Dit mag u delen {#delen}

Wat nodig is.
"""
"""A kind of page that the small guide can do without."""


def write_files(folder: Path, files: Mapping[str, str]) -> Path:
    """Write files, named by their path with ``/``; gives the folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return folder


def a_folder(folder: Path, files: Mapping[str, str] | None = None) -> Path:
    """The small guide in ``folder``, with ``files`` added or put in place of its own."""
    return write_files(folder, {**FILES, **(files or {})})


def with_codes(folder: Path) -> Path:
    """Give everything in ``folder`` its code."""
    text, _ = compile_guide(folder, TODAY).new_ledger()
    (folder / "codes.txt").write_text(text, encoding="utf-8", newline="\n")
    return folder


def compiled(folder: Path, files: Mapping[str, str] | None = None) -> Compilation:
    """The small guide with ``files``, codes given, compiled."""
    return compile_guide(with_codes(a_folder(folder, files)), TODAY)


def a_page(body: str, kind: str = "naslag", slug: str = "voorbeeld", head: str = "") -> str:
    """The text of a page with a head that is right."""
    return (
        f"---\nid: {slug}\ntitel: Voorbeeld\nsoort: {kind}\n"
        f"nagekeken: 2026-11-01\nherzien: 6 maanden\nbronnen: [bron-een]\n{head}---\n\n{body}"
    )
