"""A door, a route and a page of figures that are right in the small guide of `a_guide`."""

from __future__ import annotations

from collections.abc import Mapping

from tests.authoring.a_guide import a_page

DOOR, ROUTE, FIGURES = "nl/deuren/gevoel.md", "nl/routes/pand.md", "nl/cijfers/meldingen.md"

PAGES: Mapping[str, str] = {
    DOOR: a_page(
        """\
Er klopt iets niet. Twee vragen.

## Is er nu gevaar? {#gevaar}

Twijfelt u? Kies **ja**.

- Ja, of ik denk van wel. {naar=bel-112}
- Nee. {naar=waar}

## Waar bent u? {#waar}

- Aan de balie. {naar=balie}
- In een pand. {naar=pand}

## Bel 112 {#bel-112 kijk=signalen bel=contact/112 dringend}

Ga zelf naar een veilige plek.

## Aan de balie {#balie kijk=signalen#balie bel=contact/comensha}

Handel de aanvraag af.

## In een pand {#pand kijk=route/pand#voordeur bel=contact/politie}

Loop de route.

- Blijf bij uw collega.

## Waarom deze vragen?

- Gevaar gaat voor.
""",
        "deur",
        "gevoel",
        "icoon: message-circle\n",
    ),
    ROUTE: a_page(
        """\
Van buiten naar binnen.

## Voordeur {#voordeur icoon=door-open}

Kijk: hoeveel *sleutels* iemand heeft.
Vraag: ‘Wie woont hier?’

Liever niet: doorlopen zonder te vragen.

- [Een ander bewaart het paspoort.](signaal/paspoort)

## Slaapkamer {#slaapkamer icoon=bed-double}

Kijk: hoeveel bedden er staan.

- [Het paspoort](signaal/paspoort)

## Daarna

Schrijf op wat u zag.
""",
        "route",
        "pand",
    ),
    FIGURES: a_page(
        """\
Wat er per jaar binnenkwam.

## Meldingen per jaar {#per-jaar vorm=lijn eenheid="aantal mensen" bron=bron-een,bron-twee}

Een melding is geen oordeel.

| jaar | vrouwen | *mannen* |
|:-----|--------:|---------:|
| 2023 | 868     | 12,5     |
| 2024 | 1.334   | –        |

Zie [werk](vorm/werk).

## Per vorm {#per-vorm vorm=staven eenheid=procent bron=bron-een status=nog-te-controleren}

vorm | aandeel
--- | ---
werk | 61
anders | 39

## Hoe u dit leest

Rustig.
""",
        "cijfers",
        "meldingen",
    ),
}
