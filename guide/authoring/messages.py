"""The catalogue of everything that can be said about the sources: what is wrong, how to mend it.

``python -m guide.authoring.messages > docs/messages.md`` writes the page for editors.
A number, once given, keeps its meaning.
"""

from __future__ import annotations

from guide.authoring.rule import Rule
from guide.core.diagnostics import Severity


def _error(code: str, message: str, remedy: str, *, may_soften: bool = False) -> Rule:
    """Stands in the way of publishing.

    Only what leaves the page whole may be softened in gids.yaml; numbers, sources and emergency
    lines never.
    """
    return Rule(code, Severity.ERROR, message, remedy, is_fixed=not may_soften)


def _warning(code: str, message: str, remedy: str) -> Rule:
    return Rule(code, Severity.WARNING, message, remedy)


# --- G001–G019: files -----------------------------------------------------------------------

NO_FOLDER = _error(
    "G001",
    "De map ‘{folder}’ is er niet.",
    "Geef de map waarin gids.yaml staat, bijvoorbeeld `zakgids-redactie check content`.",
)
FILE_MISSING = _error(
    "G002",
    "Het bestand ‘{file}’ ontbreekt.",
    "Zet het in de hoofdmap van de gids. In docs/authoring.md staat wat erin hoort.",
)
NO_PAGES = _error(
    "G003",
    "Er staat nog geen enkele pagina in de map ‘nl’.",
    "Maak een bestand dat eindigt op .md, bijvoorbeeld nl/naslag/welkom.md.",
)
UNREADABLE = _error(
    "G004",
    "Dit is niet te lezen: {cause}.",
    "Controleer of het bestand er is en of u het mag openen. Vraag anders uw systeembeheerder.",
)
TOO_LARGE = _error(
    "G005",
    "Dit bestand is {size} MB groot. Een pagina mag hoogstens 1 MB zijn.",
    "Splits de pagina, of haal weg wat er niet hoort.",
)
NOT_UTF8 = _error(
    "G006",
    "Op deze regel staan tekens die niet te lezen zijn.",
    "Sla het bestand op als UTF-8. In Kladblok: Opslaan als, Codering: UTF-8.",
)
LINK_OUTSIDE = _error(
    "G007",
    "Deze snelkoppeling leidt naar een plek buiten de map van de gids.",
    "Kopieer het bestand naar de map zelf.",
)
LINK_IN_CIRCLE = _error(
    "G008",
    "Deze snelkoppeling leidt nergens heen, of in een kring.",
    "Haal de snelkoppeling weg.",
)
ODD_SIGN = _error(
    "G009",
    "Hier staat een onzichtbaar teken ({sign}) dat de tekst kan bederven.",
    "Wis het teken: typ het woord ervoor en erna opnieuw.",
)

# --- G020–G029: links -----------------------------------------------------------------------

LINK_NO_ADDRESS = _error(
    "G020",
    "‘{target}’ is geen adres in de gids.",
    "Een adres is een soort, een schuine streep en een id: [CoMensha](contact/comensha).",
)
LINK_UNKNOWN = _error(
    "G021",
    "Deze link verwijst naar ‘{target}’, maar {what} bestaat niet.",
    "Verbeter het adres, of maak de pagina.",
)
ANCHOR_UNKNOWN = _error(
    "G022",
    "Op ‘{page}’ is geen plek met de naam ‘{fragment}’.",
    "Verbeter wat achter # staat, of haal het weg.",
)
LINK_REMOTE = _error(
    "G023",
    "‘{target}’ staat op internet. De gids werkt zonder internet.",
    "Zet het adres in bronnen.yaml of bij `website:` van een contact, en verwijs daarnaar.",
)
LINK_SCHEME = _error(
    "G024",
    "Een link naar ‘{target}’ mag niet.",
    "Verwijs met een adres van de gids, of schrijf het nummer of mailadres als gewone tekst.",
)
LINK_BY_LABEL = _error(
    "G025",
    "Links met een los label, zoals [tekst][label], kan de gids niet lezen.",
    "Schrijf het adres direct achter de tekst: [tekst](contact/comensha).",
)
LINK_WITHOUT_WORDS = _error(
    "G026",
    "De link naar ‘{target}’ heeft geen woorden.",
    "Schrijf tussen de vierkante haken wat de lezer ziet.",
)
LINK_UNREADABLE = _error(
    "G028",
    "In deze alinea staat een link die niet goed te lezen is.",
    "Schrijf elke link als [tekst](contact/comensha), zonder haken of aanhalingstekens erin.",
)
LINK_LOST = _warning(
    "G027",
    "Een link naar ‘{target}’ is op deze plek niet aan te klikken; alleen de woorden blijven over.",
    "Haal de link weg, of zet hem in de gewone tekst van een pagina.",
)

# --- G030–G049: the head --------------------------------------------------------------------

NO_FRONT_MATTER = _error(
    "G030",
    "Dit bestand begint niet met een kop tussen twee regels `---`.",
    "Zet bovenaan `---`, dan id, titel en soort, en dan weer `---`.",
)
FRONT_MATTER_UNCLOSED = _error(
    "G031",
    "De kop heeft geen einde.",
    "Zet een regel `---` onder de laatste sleutel.",
)
YAML_UNREADABLE = _error(
    "G032",
    "Dit is niet te lezen.",
    "Schrijf `sleutel: waarde`, inspringen met spaties, en zet tekst met bijzondere tekens tussen "
    "aanhalingstekens.",
)
YAML_MAGIC = _error(
    "G033",
    "Een waarde mag niet beginnen met `&`, `*` of `!`.",
    "Zet de tekst tussen aanhalingstekens.",
)
YAML_TOO_DEEP = _error(
    "G034",
    "Dit zit te diep in elkaar.",
    "Schrijf een gewone waarde of één lijst: `[een, twee]`.",
)
NOT_A_MAPPING = _error(
    "G035",
    "Hier horen regels met `sleutel: waarde`.",
    "Zet voor elke waarde een sleutel en een dubbele punt.",
)
KEY_NOT_TEXT = _error(
    "G036",
    "Deze sleutel is geen gewoon woord.",
    "Schrijf een woord, een dubbele punt en een waarde.",
)
KEY_TWICE = _error(
    "G037",
    "De sleutel ‘{key}’ staat er twee keer.",
    "Haal één van de twee weg.",
)
UNKNOWN_KEY = _error(
    "G038",
    "De sleutel ‘{key}’ is hier onbekend.",
    "Verbeter de sleutel of haal hem weg. De lijst staat in docs/authoring.md.",
)
KEY_MISSING = _error(
    "G039",
    "De sleutel ‘{key}’ ontbreekt.",
    "Zet er een regel `{key}: …` bij.",
)
VALUE_EMPTY = _error(
    "G040",
    "Bij ‘{key}’ is niets ingevuld.",
    "Vul een waarde in, of haal de sleutel weg als hij niet verplicht is.",
)
VALUE_CUT_OFF = _error(
    "G041",
    "Achter ‘{value}’ staat ` #`: de rest van de regel telt niet mee.",
    "Zet de hele tekst tussen aanhalingstekens, of haal weg wat achter # staat.",
)
COLON_IN_VALUE = _error(
    "G042",
    "In deze waarde staat een dubbele punt met een spatie. Zo is hij niet te lezen.",
    'Zet de tekst tussen aanhalingstekens: `titel: "Burgerzaken: aan de balie"`.',
)
EXPECTED_TEXT = _error(
    "G043",
    "Bij ‘{key}’ hoort één stuk tekst.",
    "Schrijf de waarde op dezelfde regel, zonder haken of streepjes.",
)
EXPECTED_LIST = _error(
    "G044",
    "Bij ‘{key}’ hoort een lijst.",
    "Schrijf de waarden tussen vierkante haken: `{key}: [een, twee]`.",
)
EXPECTED_MAPPING = _error(
    "G045",
    "Bij ‘{key}’ horen ingesprongen regels met `sleutel: waarde`.",
    "Kijk hoe de andere in dit bestand zijn geschreven.",
)
BAD_ID = _error(
    "G046",
    "‘{id}’ kan geen id zijn.",
    "Gebruik kleine letters, cijfers en losse streepjes: `paspoort-bewaard`.",
)
NOT_A_CHOICE = _error(
    "G047",
    "‘{value}’ kan niet bij ‘{key}’.",
    "Kies uit {choices}.",
)
BAD_DATE = _error(
    "G048",
    "‘{value}’ is geen dag.",
    "Schrijf jaar, maand en dag met streepjes: 2026-11-24.",
)
BAD_PERIOD = _error(
    "G049",
    "‘{value}’ is geen termijn.",
    "Schrijf bijvoorbeeld `3 maanden`, `6 maanden` of `1 jaar`.",
)

# --- G050–G079: text and blocks -------------------------------------------------------------

BAD_NUMBER = _error(
    "G050",
    "Bij ‘{key}’ hoort een heel getal, geen ‘{value}’.",
    "Schrijf alleen cijfers.",
)
NO_LEAD = _warning(
    "G051",
    "Deze pagina heeft geen inleiding.",
    "Zet direct onder de kop één of twee zinnen die zeggen waar de pagina over gaat.",
)
RAW_HTML = _error(
    "G052",
    "HTML zoals ‘{tag}’ mag niet.",
    "Gebruik Markdown. Bedoelt u het teken < zelf? Schrijf er een spatie achter.",
)
HEADING_TOO_HIGH = _error(
    "G053",
    "Een kop begint met ##. De titel staat al boven de pagina.",
    "Schrijf `##` of `###` voor de kop.",
    may_soften=True,
)
HEADING_EMPTY = _error(
    "G054",
    "Deze kop heeft geen tekst.",
    "Schrijf een titel achter de hekjes, of haal de regel weg.",
)
HEADING_INSIDE = _error(
    "G055",
    "Een kop kan niet in een kader, citaat of lijst staan.",
    "Zet de kop links op een eigen regel, of maak de tekst vet.",
)
ANCHOR_TWICE = _error(
    "G056",
    "De naam ‘{id}’ is op deze pagina al gebruikt, op regel {line}.",
    "Geef een van beide een eigen naam: `{{#andere-naam}}` aan het eind van de regel.",
)
FENCE_IN_TEXT = _error(
    "G057",
    "Een blok met ``` kan alleen `mermaid` zijn, en alleen in een stappenplan.",
    "Haal de regels met ``` weg, of gebruik een kader: !!! tip.",
)
FENCE_UNCLOSED = _error(
    "G058",
    "Dit blok heeft geen einde.",
    "Zet een regel met ``` onder de laatste regel van het blok.",
)
RULE_IN_TEXT = _warning(
    "G059",
    "Een streep tekent de gids niet.",
    "Haal de streep weg, of zet er een kop.",
)
INDENTED_TEXT = _error(
    "G060",
    "Deze tekst is ingesprongen, maar hoort nergens bij.",
    "Haal de spaties vooraan weg. Hoort hij bij een punt? Zet hem daar direct onder.",
)
PARAGRAPH_TOO_LONG = _error(
    "G061",
    "Deze alinea is langer dan 4.000 tekens, of heeft meer dan 100 haken.",
    "Deel hem op met lege regels.",
)
CALLOUT_UNKNOWN = _error(
    "G062",
    "‘{kind}’ is geen soort kader.",
    "Kies uit: {kinds}.",
)
CALLOUT_TITLE = _error(
    "G063",
    "De titel van een kader staat tussen rechte aanhalingstekens.",
    'Schrijf bijvoorbeeld: !!! tip "Zo vraagt u het".',
)
CALLOUT_EMPTY = _error(
    "G064",
    "Dit kader is leeg.",
    "Zet de tekst eronder, vier spaties ingesprongen.",
)
PICTURE_WITHOUT_WORDS = _error(
    "G065",
    "Het plaatje ‘{file}’ heeft geen beschrijving.",
    "Beschrijf tussen de vierkante haken wat erop staat, voor wie het niet kan zien.",
)
PICTURE_ELSEWHERE = _error(
    "G066",
    "‘{file}’ is geen plaatje in deze map.",
    "Zet het bestand naast de pagina en noem alleen de naam: ![beschrijving](kaart.png).",
)
PICTURE_MISSING = _error(
    "G067",
    "Het plaatje ‘{file}’ staat niet in deze map.",
    "Zet het bestand (.png of .jpg) naast de pagina, of verbeter de naam.",
)
PICTURE_TOO_LARGE = _error(
    "G068",
    "Het plaatje ‘{file}’ is {size} kB. Het mag hoogstens {limit} kB zijn.",
    "Maak het kleiner.",
)
BLOCK_UNCLOSED = _error(
    "G069",
    "Het blokje {{…}} aan het eind van deze regel heeft geen sluithaak.",
    "Zet het hele blokje op één regel en sluit het met }}.",
)
BLOCK_TWO_IDS = _error(
    "G070",
    "In dit blokje staat een tweede id: ‘#{id}’.",
    "Laat één id staan.",
)
BLOCK_KEY_TWICE = _error(
    "G071",
    "‘{key}’ staat twee keer in dit blokje.",
    "Zet de waarden achter elkaar met een komma: {key}=een,twee.",
)
BLOCK_NO_VALUE = _error(
    "G072",
    "Achter ‘{key}=’ staat niets.",
    "Vul een waarde in, of haal ‘{key}=’ weg.",
)
UNKNOWN_ATTRIBUTE = _error(
    "G073",
    "‘{word}’ is hier onbekend.",
    "Hier kan staan: {known}.",
)
BLOCK_WITHOUT_MEANING = _error(
    "G074",
    "Een blokje {{…}} heeft op deze plek geen betekenis.",
    "Haal het weg. Het hoort alleen achter een kop, een signaal, een stap, een keuze of een "
    "antwoord.",
)
REMARK_UNKNOWN = _error(
    "G075",
    "‘{word}’ is geen vast woord op deze plek.",
    "Begin de regel met {words}.",
)
REMARK_TWICE = _error(
    "G076",
    "‘{word}:’ staat hier al.",
    "Maak er één regel van.",
)
REMARK_EMPTY = _error(
    "G077",
    "Achter ‘{word}:’ staat niets.",
    "Vul de regel aan of haal hem weg.",
)
REMARK_NOT_TEXT = _error(
    "G078",
    "Hier kunnen alleen gewone regels staan die met een vast woord beginnen.",
    "Maak er een zin van en begin met {words}.",
)

# --- G080–G099: signals ---------------------------------------------------------------------

NO_SIGNALS = _error(
    "G080",
    "Op deze pagina staat geen enkel signaal.",
    "Maak een lijst. Elk punt met een blokje {{#id …}} is een signaal.",
    may_soften=True,
)
SIGNAL_WITHOUT_ID = _error(
    "G081",
    "Dit signaal heeft geen id.",
    "Zet aan het eind van de regel een blokje: {{#korte-naam vormen=… plek=… bron=…}}.",
)
SIGNAL_MISSING = _error(
    "G082",
    "Bij dit signaal ontbreekt ‘{key}=’.",
    "Zet ‘{key}=…’ in het blokje achter het signaal.",
)
SIGNAL_WITHOUT_SOURCE = _error(
    "G083",
    "Dit signaal heeft geen bron.",
    "Zet ‘bron=…’ in het blokje, met een id uit bronnen.yaml.",
)
STRENGTH_WITHOUT_DIMENSION = _error(
    "G084",
    "Een signaal met ‘sterk=’ heeft ook ‘dimensie=’ nodig.",
    "Neem de dimensie over uit de bron, of haal ‘sterk=’ weg.",
)
SIGNAL_TWICE = _error(
    "G085",
    "Het signaal ‘{id}’ bestaat al: {other}.",
    "Geef dit signaal een eigen id.",
)
UNKNOWN_FORM = _error(
    "G086",
    "Er is geen pagina over de vorm ‘{word}’.",
    "Gebruik het id van een pagina met `soort: vorm`, of ‘alle’.",
)
UNKNOWN_SETTING = _error(
    "G087",
    "De plek ‘{word}’ staat niet in gids.yaml.",
    "Gebruik een id onder `plekken:`, of voeg de plek daar toe.",
)
UNKNOWN_SEEN = _error(
    "G088",
    "‘{word}’ staat niet onder `zien:` in gids.yaml.",
    "Gebruik een id onder `zien:`, of voeg het daar toe.",
)
UNKNOWN_NEED = _error(
    "G089",
    "‘{word}’ staat niet onder `behoeften:` in gids.yaml.",
    "Gebruik een id onder `behoeften:`, of voeg het daar toe.",
)

# --- G100–G119: checklists ------------------------------------------------------------------

NO_STEPS = _error(
    "G100",
    "Deze checklist heeft geen stappen.",
    "Zet onder een kop ({moments}) vakjes: `- [ ] Doe dit. {{#stap-dit bron=…}}`.",
    may_soften=True,
)
STEP_WITHOUT_ID = _error(
    "G101",
    "Deze stap heeft geen id.",
    "Zet aan het eind van de regel een blokje: {{#stap-korte-naam bron=…}}.",
)
STEP_ID_PREFIX = _error(
    "G102",
    "Het id ‘{id}’ begint niet met ‘stap-’.",
    "Noem het ‘stap-{id}’.",
)
STEP_NOT_TASK = _error(
    "G103",
    "Dit punt heeft geen vakje.",
    "Schrijf `- [ ]` voor de stap.",
    may_soften=True,
)
STEP_WITHOUT_SOURCE = _error(
    "G104",
    "Deze stap heeft geen bron.",
    "Zet ‘bron=…’ in het blokje. Is het advies van de gids zelf? Schrijf dan ‘status=advies’.",
)
STEP_OUTSIDE = _error(
    "G105",
    "Hier staan vakjes onder een kop die geen moment is.",
    "Zet de stappen onder een kop die begint met {moments}.",
)
PHASE_NOT_STEPS = _error(
    "G106",
    "Onder deze kop kunnen alleen stappen staan.",
    "Maak er een stap van, of zet de tekst onder een eigen kop na de stappen.",
)
SEE_WITHOUT_LINK = _error(
    "G107",
    "Achter ‘Zie:’ staat geen link.",
    "Schrijf bijvoorbeeld: Zie: [Zo begint u een gesprek](naslag/gesprek).",
)
UNKNOWN_CONTACT = _error(
    "G108",
    "Er is geen contact ‘{word}’.",
    "Gebruik het id van een pagina met `soort: contact`.",
)
UNKNOWN_ROLE = _error(
    "G109",
    "De rol ‘{word}’ staat niet in gids.yaml.",
    "Gebruik een id onder `rollen:`, of voeg de rol daar toe.",
)
ROLE_TWICE = _error(
    "G110",
    "De rol ‘{role}’ heeft al een checklist: {other}.",
    "Maak er één checklist van, of kies een andere rol.",
)
ROLE_WITHOUT_CHECKLIST = _error(
    "G111",
    "De rol ‘{role}’ heeft nog geen checklist.",
    "Maak een checklist met `rol: {role}`, of haal de rol uit gids.yaml.",
    may_soften=True,
)
CHAIN_WITHOUT_SELF = _warning(
    "G112",
    "In ‘keten’ staat de eigen rol ‘{role}’ niet.",
    "Zet ‘{role}’ op de goede plek in de keten.",
)

# --- G120–G159: flowcharts ------------------------------------------------------------------

ONE_CHART = _error(
    "G120",
    "Een stappenplan heeft precies één blok `mermaid`; hier staan er {count}.",
    "Zet alle vakjes en pijlen in één blok tussen ```mermaid en ```.",
)
CHART_EMPTY = _error(
    "G121",
    "Dit stappenplan is leeg.",
    "Zet onder ```mermaid: flowchart TD, dan de vakjes, dan de pijlen.",
)
CHART_HEADER = _error(
    "G122",
    "De eerste regel van het blok moet `flowchart TD` zijn.",
    "Schrijf `flowchart TD`. De gids tekent altijd van boven naar beneden.",
)
CHART_LINE = _error(
    "G123",
    "‘{line}’ kent de gids niet.",
    'Gebruik alleen vakjes (id{{"Vraag?"}}), pijlen (a -->|ja| b) en click-regels.',
)
NODE_SHAPE = _error(
    "G124",
    "Deze vorm van een vakje kent de gids niet.",
    "Schrijf: {form}. De tekst staat altijd tussen rechte aanhalingstekens.",
)
NODE_RESERVED = _error(
    "G125",
    "Het id ‘{id}’ begint met ‘{word}’, een vast woord van Mermaid.",
    "Geef het vakje een ander id, bijvoorbeeld ‘klaar’.",
)
NODE_TWICE = _error(
    "G126",
    "Het vakje ‘{id}’ staat er twee keer.",
    "Haal één van de twee weg, of geef het een ander id.",
)
NODE_UNKNOWN = _error(
    "G127",
    "Er is geen vakje ‘{id}’.",
    "Verbeter het id, of zet het vakje boven de pijlen.",
)
LABEL_BREAK = _error(
    "G128",
    "In een vakje of antwoord kan geen eigen regeleinde staan.",
    "Schrijf de tekst achter elkaar. De gids breekt hem zelf af.",
)
LABEL_EMPTY = _error(
    "G129",
    "Het vakje ‘{id}’ heeft geen tekst.",
    "Schrijf de tekst tussen de aanhalingstekens.",
)
ARROW_OTHER = _error(
    "G130",
    "Deze pijl kent de gids niet.",
    "Schrijf `a --> b`, of met een antwoord `a -->|ja| b`.",
)
ARROW_CHAIN = _error(
    "G131",
    "Op één regel kan maar één pijl staan.",
    "Zet elke pijl op een eigen regel.",
)
ARROW_WITH_BOX = _error(
    "G132",
    "Een vakje en een pijl staan hier op één regel.",
    "Zet het vakje op een eigen regel, en gebruik in de pijl alleen het id.",
)
CLICK_FORM = _error(
    "G133",
    "Deze click-regel is niet te lezen.",
    'Schrijf: click id "contact/comensha".',
)
CLICK_MISSING = _error(
    "G134",
    "Het vakje ‘{id}’ heeft geen click-regel.",
    'Voeg toe: click {id} "{kind}/…".',
)
CLICK_KIND = _error(
    "G135",
    "Dit vakje moet naar een {kind} leiden, niet naar ‘{target}’.",
    "Verbeter het adres, of kies een andere vorm voor het vakje.",
)
QUESTION_ANSWERS = _error(
    "G136",
    "De vraag ‘{id}’ heeft te weinig antwoorden ({count}); het moeten er minstens twee zijn.",
    'Voeg pijlen met antwoorden toe, of maak er een actie van: {id}["…"].',
)
QUESTION_TOO_MANY = _error(
    "G137",
    "De vraag ‘{id}’ heeft meer dan {limit} antwoorden.",
    "Splits de vraag in twee vragen.",
)
ANSWER_MISSING = _error(
    "G138",
    "Bij deze pijl van de vraag ‘{id}’ staat geen antwoord.",
    "Schrijf het antwoord in de pijl: -->|ja|.",
)
ANSWER_TWICE = _error(
    "G139",
    "Het antwoord ‘{answer}’ staat twee keer bij dezelfde vraag.",
    "Geef elk antwoord andere woorden.",
)
ACTION_ARROWS = _error(
    "G140",
    "De actie ‘{id}’ heeft {count} pijlen verder; het moet er één zijn.",
    'Is het een vraag? Schrijf {id}{{"…"}}. Is het een einde? Schrijf {id}(("…")).',
)
END_GOES_ON = _error(
    "G141",
    "Het einde ‘{id}’ heeft een pijl verder.",
    'Haal de pijl weg, of maak er een actie van: {id}["…"].',
)
CONTACT_ARROWS = _error(
    "G142",
    "Het vakje ‘{id}’ heeft meer dan één pijl verder.",
    "Laat één pijl staan, of zet er een vraag tussen.",
)
NODE_UNREACHED = _error(
    "G143",
    "Geen enkele pijl leidt naar het vakje ‘{id}’.",
    "Maak een pijl ernaartoe, of haal het vakje weg.",
    may_soften=True,
)
CIRCLE = _error(
    "G144",
    "Hier loopt de lezer in een kring zonder uitweg: {ids}.",
    "Geef een van de vakjes een pijl die verder leidt.",
)
TOO_MANY_QUESTIONS = _error(
    "G145",
    "Op één weg komt de lezer {count} vragen tegen; het mogen er {limit} zijn: {ids}.",
    "Splits het stappenplan, of haal vragen weg.",
    may_soften=True,
)
CHART_TOO_LARGE = _error(
    "G146",
    "Dit stappenplan heeft meer dan {nodes} vakjes of {edges} pijlen.",
    "Splits het in twee stappenplannen.",
)
EXPLAINS_NOTHING = _error(
    "G147",
    "Bij deze kop staat niet bij welk vakje hij hoort.",
    "Zet het id van het vakje erachter: {{#id}}. Is het gewone tekst? Begin de kop met ##.",
)
EXPLAINED_TWICE = _error(
    "G148",
    "Bij het vakje ‘{id}’ staat al uitleg.",
    "Voeg de teksten samen onder één kop.",
)
LABEL_MARK = _error(
    "G149",
    "‘{mark}’ heeft voor Mermaid een eigen betekenis. Op een codewebsite staat er iets anders.",
    "Schrijf het in gewone woorden.",
)
ANSWER_QUOTES = _error(
    "G150",
    "In dit antwoord staat een haakje of een @.",
    'Zet het tussen rechte aanhalingstekens: -->|"{answer}"|.',
)
CLICK_TWICE = _error(
    "G151",
    "Het vakje ‘{id}’ heeft al een click-regel, op regel {line}.",
    "Laat één van de twee staan.",
)
ABOUT_MISSING = _error(
    "G152",
    "Er staat niet waar dit stappenplan over gaat: over een persoon of over een plek.",
    "Zet `gaat-over: persoon` in de kop, of `gaat-over: plek` als er geen persoon in beeld is.",
)
NO_WAY_WITHOUT_REPORT = _error(
    "G153",
    "Dit stappenplan gaat over een persoon. Nergens staat wat kan als die niets wil melden.",
    "Laat een antwoord als ‘nee, of durft niet’ leiden naar een vakje met een click-regel naar "
    "{target}. Gaat het niet over een persoon? Schrijf `gaat-over: plek`.",
)
FLOWS_IN_CIRCLE = _error(
    "G154",
    "Deze stappenplannen sturen de lezer naar elkaar, en nergens is een einde: {flows}.",
    "Laat in een van deze stappenplannen een antwoord naar een contact of een einde leiden.",
)

# --- G160–G179: contacts --------------------------------------------------------------------

BAD_PHONE = _error(
    "G160",
    "‘{number}’ is geen geldig Nederlands nummer.",
    "Controleer het nummer bij de bron. Schrijf het zoals mensen het zeggen: 033-448 11 86.",
)
BAD_PHONE_ABROAD = _error(
    "G161",
    "‘{number}’ is geen geldig nummer vanuit het buitenland.",
    "Schrijf het met + en het landnummer: +31 33 448 11 86.",
)
BAD_HOURS = _error(
    "G163",
    "‘{value}’ is niet te lezen als uren.",
    "Schrijf `altijd`, of zoiets als `ma-do 8:30-17:00, vr 8:30-12:30`. Onbekend? Laat het weg.",
)
BAD_WEBSITE = _error(
    "G164",
    "‘{value}’ kan niet bij ‘{key}’.",
    "Schrijf het hele webadres, met https:// ervoor.",
)
NO_WAY_TO_REACH = _error(
    "G165",
    "Dit contact heeft geen `telefoon` en geen `route`.",
    "Vul een bevestigd nummer in, of schrijf bij `route` hoe u hen bereikt.",
)
BAD_RANK = _error(
    "G166",
    "‘{value}’ is geen plaats in de noodbalk.",
    "Kies 0 (alleen voor 112), 1, 2 of 3.",
)
SAY_NOT_TEXT = _error(
    "G167",
    "Onder ‘Zeg’ kunnen alleen zinnen staan.",
    "Schrijf de openingszin als gewone alinea.",
)
RANK_TWICE = _error(
    "G168",
    "Plaats {rank} in de noodbalk is al van ‘{other}’.",
    "Geef een van beide een andere plaats.",
)
NO_112 = _error(
    "G169",
    "Geen enkel contact heeft `noodbalk: 0`. Dat moet 112 zijn.",
    'Maak een contact met `telefoon: "112"` en `noodbalk: 0`.',
)
NOT_112 = _error(
    "G170",
    "Op plaats 0 van de noodbalk staat ‘{number}’. Daar hoort 112.",
    "Zet `noodbalk: 0` alleen bij het alarmnummer 112.",
)
EMERGENCY_UNSURE = _error(
    "G171",
    "‘{title}’ staat in de noodbalk, maar is nog niet bevestigd of heeft geen nummer.",
    "Controleer het nummer, of haal `noodbalk` weg.",
)
RANK_GAP = _warning(
    "G172",
    "In de noodbalk is plaats {rank} leeg.",
    "Geef een contact `noodbalk: {rank}`.",
)

# --- G180–G199: cases -----------------------------------------------------------------------

NO_SCENES = _error(
    "G180",
    "Deze casus heeft geen scène met keuzes.",
    "Zet onder een kop `##` een lijst: `- Ik wacht. {{#wachten goed naar=…}}`.",
)
SCENE_WITHOUT_CHOICE = _error(
    "G181",
    "Deze scène heeft geen keuzes.",
    "Voeg keuzes toe, of zet de tekst na de laatste scène.",
)
SCENE_UNKNOWN = _error(
    "G182",
    "Er is geen scène ‘{target}’.",
    "Gebruik het id achter de kop van een scène, of laat ‘naar=’ weg: dan eindigt de casus.",
)
SCENE_UNREACHED = _warning(
    "G183",
    "Geen keuze leidt naar de scène ‘{title}’.",
    "Zet bij een keuze ‘naar=’ met het id van deze scène.",
)
CHOICE_WITHOUT_ID = _error(
    "G184",
    "Deze keuze heeft geen id.",
    "Zet aan het eind van de regel een blokje: {{#korte-naam goed naar=…}}.",
)
CHOICE_TWICE = _error(
    "G185",
    "De keuze ‘{id}’ staat er in deze scène twee keer.",
    "Geef een van beide een ander id.",
)
CHOICE_VERDICT = _error(
    "G186",
    "Bij deze keuze hoort één van de woorden {verdicts}.",
    "Zet het woord in het blokje achter de keuze.",
)
CHOICE_WITHOUT_FEEDBACK = _error(
    "G187",
    "Onder deze keuze staat niet wat ervan komt.",
    "Zet eronder een ingesprongen regel die begint met het oordeel en zegt waarom.",
    may_soften=True,
)
FEEDBACK_NOT_TEXT = _error(
    "G188",
    "Onder een keuze kan alleen een gewone alinea staan.",
    "Maak er zinnen van.",
)
SIGNALS_WITHOUT_LINK = _error(
    "G189",
    "Achter ‘Signalen:’ staat geen link.",
    "Schrijf bijvoorbeeld: Signalen: [een ander heeft het paspoort](signaal/paspoort-bewaard).",
)
NOT_A_SIGNAL = _error(
    "G190",
    "‘{target}’ is geen signaal.",
    "Hier staan alleen adressen die beginnen met signaal/.",
)

# --- G200–G219: the guide as a whole --------------------------------------------------------

UNKNOWN_SOURCE = _error(
    "G200",
    "De bron ‘{word}’ staat niet in bronnen.yaml.",
    "Verbeter het id, of voeg de bron toe aan bronnen.yaml.",
)
NO_SOURCES = _error(
    "G201",
    "Deze pagina noemt geen enkele bron.",
    "Zet minstens één id uit bronnen.yaml bij `bronnen`. Alleen een casus mag zonder.",
)
PAGE_TWICE = _error(
    "G202",
    "‘{address}’ bestaat al: {other}.",
    "Geef een van beide een ander id.",
)
REVIEW_DUE = _warning(
    "G203",
    "Deze pagina had op {due} opnieuw nagekeken moeten worden.",
    "Vergelijk de tekst met de bronnen en zet de dag van vandaag bij `nagekeken`.",
)
REVIEW_IN_FUTURE = _error(
    "G204",
    "`nagekeken` ligt in de toekomst: {reviewed}.",
    "Vul de dag in waarop u de tekst met de bronnen vergeleek.",
    may_soften=True,
)
UNKNOWN_CODE = _error(
    "G205",
    "Er is geen melding ‘{code}’.",
    "Gebruik een code uit docs/messages.md.",
)
SEVERITY_FIXED = _error(
    "G206",
    "De ernst van {code} staat vast.",
    "Haal de regel weg. Wat een pagina onbruikbaar of onveilig maakt, blijft altijd een fout.",
)

# --- G220–G225: codes -----------------------------------------------------------------------

CODE_MISSING = _error(
    "G220",
    "‘{address}’ heeft nog geen code.",
    "Voer uit: zakgids-redactie codes.",
)
LEDGER_LINE = _error(
    "G221",
    "Deze regel van codes.txt is niet te lezen.",
    "Verander codes.txt niet met de hand. Zet de vorige versie terug.",
)
LEDGER_BROKEN = _error(
    "G222",
    "Deze regel past niet bij de regel ervoor: er is een regel veranderd, verschoven of weg.",
    "Zet de vorige versie van codes.txt terug en voer uit: zakgids-redactie codes.",
)
LEDGER_TWICE = _error(
    "G223",
    "‘{what}’ staat al op regel {line}.",
    "Zet de vorige versie van codes.txt terug en voer uit: zakgids-redactie codes.",
)
LEDGER_END = _error(
    "G224",
    "Het einde van codes.txt klopt niet: er zijn regels weggehaald of toegevoegd.",
    "Zet de vorige versie van codes.txt terug en voer uit: zakgids-redactie codes.",
)
CODE_REWORDED = _warning(
    "G225",
    "De code {code} is gegeven voor ‘{old}’; nu staat er ‘{new}’.",
    "Is de betekenis anders? Geef het een nieuw id. Is die gelijk? Voer uit: "
    "zakgids-redactie codes --zelfde {code}.",
)

# --- G226–G238: weighing and words ----------------------------------------------------------

LIST_EMPTY = _error(
    "G226",
    "De lijst bij ‘{key}’ is leeg.",
    "Zet er minstens één waarde in.",
)
EXPECTED_BLOCK = _error(
    "G227",
    "De tekst bij ‘{key}’ staat niet in een blok.",
    "Schrijf `{key}: |` en zet de tekst eronder, ingesprongen.",
)
CONTACT_EXPECTED = _error(
    "G228",
    "‘{value}’ bij ‘{key}’ is geen contact.",
    "Schrijf een adres dat begint met contact/, bijvoorbeeld contact/comensha.",
)
NO_WEIGHING = _error(
    "G229",
    "De gids heeft signalen, maar zegt niet hoe ze wegen: weging.yaml ontbreekt.",
    "Zet weging.yaml in de hoofdmap van de gids. In docs/authoring.md staat wat erin hoort.",
)
RULE_LINE_EMPTY = _error(
    "G230",
    "Deze regel vraagt geen enkel signaal. Dan is hij altijd gehaald.",
    "Schrijf hoeveel signalen nodig zijn: `- {{sterk: 1, middel: 1}}`.",
)
BAD_COUNT = _error(
    "G231",
    "Bij ‘{key}’ hoort een getal van 1 of meer.",
    "Schrijf 1 of meer, of haal ‘{key}’ weg.",
)
LEAST_MISSING = _error(
    "G232",
    "Bij ‘{trigger}’ staat niet hoeveel er nodig zijn.",
    "Zet erbij: `minstens: 1`, of een ander getal.",
)
LEAST_UNWANTED = _error(
    "G233",
    "Bij ‘{trigger}’ valt niets te tellen.",
    "Haal ‘minstens’ weg.",
)
ADVICE_RISES = _error(
    "G234",
    "‘{level}’ is dringender dan ‘{above}’, dat hierboven staat.",
    "Zet de dringende regels bovenaan: de eerste die past, beslist.",
)
ADVICE_IDLE = _error(
    "G235",
    "Deze regel beslist nooit: een regel hierboven past al eerder bij ‘{trigger}’.",
    "Haal deze regel weg, of zet hierboven een hoger getal bij ‘minstens’.",
)
ALWAYS_EARLY = _error(
    "G236",
    "Deze regel past altijd. Wat eronder staat, telt niet meer mee.",
    "Zet de regel met ‘altijd’ onderaan, en maar één keer.",
)
ALWAYS_MISSING = _error(
    "G237",
    "De laatste regel van het advies past niet altijd.",
    "Zet onderaan een regel met ‘bij: altijd’. Dan is er voor iedereen een advies.",
)
WORD_TWICE = _error(
    "G238",
    "Het woord ‘{word}’ staat er al, op regel {line}.",
    "Haal één van de twee weg.",
)

# --- G239–G243: templates, and signals as a whole ------------------------------------------

FIELD_TWICE = _error(
    "G239",
    "Het veld ‘{field}’ staat er twee keer.",
    "Haal één van de twee weg.",
)
TEMPLATE_PART_MISSING = _error(
    "G240",
    "Dit sjabloon heeft geen kop `{heading}`.",
    "Zet de kop erbij, met de tekst eronder.",
)
TEMPLATE_PART_EMPTY = _error(
    "G241",
    "Onder deze kop staat niets.",
    "Schrijf de tekst eronder.",
)
AVOID_NOT_A_POINT = _error(
    "G242",
    "Onder ‘Schrijf niet’ staat alleen een lijst met korte punten.",
    "Maak hier een punt van: `- wie schuldig is`. Onder een punt staat niets.",
)
SIGNAL_THIN = _warning(
    "G243",
    "Onder dit signaal ontbreekt nog {words}.",
    "Schrijf het eronder. Zonder bron is het advies van de gids; met `uitleg=` noemt u een bron.",
)

# --- G245–G261: doors -----------------------------------------------------------------------

UNKNOWN_ICON = _error(
    "G245",
    "Het plaatje ‘{word}’ is er niet.",
    "Kies een naam uit resources/icons/icons.json, bijvoorbeeld ‘message-circle’.",
)
CHOICE_UNKNOWN = _error(
    "G246",
    "Bij signalen is ‘{word}’ onbekend.",
    "Schrijf achter signalen# het id van een vorm, of een id onder `plekken:` of `zien:` in "
    "gids.yaml.",
)
NO_QUESTION = _error(
    "G247",
    "Deze deur heeft geen vraag.",
    "Zet onder een kop een lijst met antwoorden: `- Ja. {{naar=bel-112}}`.",
)
ONE_ANSWER = _error(
    "G248",
    "De vraag ‘{title}’ heeft maar één antwoord.",
    "Schrijf er een tweede antwoord bij, of haal de vraag weg.",
)
ANSWER_EMPTY = _error(
    "G249",
    "Dit antwoord heeft geen woorden.",
    "Schrijf achter het streepje wat iemand kan antwoorden.",
)
ANSWER_NOWHERE = _error(
    "G250",
    "Bij dit antwoord staat niet wat erna komt.",
    "Zet aan het eind van de regel {{naar=…}}, met het id van een vraag of een uitkomst.",
)
ANSWER_WITH_MORE = _error(
    "G251",
    "Onder een antwoord kan niets staan.",
    "Zet deze tekst boven de antwoorden, of bij de uitkomst.",
)
STOP_UNKNOWN = _error(
    "G252",
    "Er is in deze deur geen vraag of uitkomst ‘{target}’.",
    "Gebruik het id dat achter een kop van deze deur staat.",
)
STOP_UNREACHED = _error(
    "G253",
    "Geen enkel antwoord brengt de lezer bij ‘{title}’.",
    "Zet bij een antwoord ‘naar=’ met het id van deze kop, of haal de kop weg.",
)
DOOR_CIRCLE = _error(
    "G254",
    "Dit antwoord leidt terug naar ‘{target}’. Zo loopt de lezer in een kring.",
    "Laat het antwoord naar een volgende vraag of een uitkomst leiden.",
)
DOOR_TOO_LONG = _error(
    "G255",
    "Dit antwoord leidt naar nog een vraag, maar de lezer heeft er dan al {limit} gehad.",
    "Laat het antwoord naar een uitkomst leiden, of haal een vraag weg.",
)
OUTCOME_WITHOUT_ACT = _error(
    "G256",
    "Bij de uitkomst ‘{title}’ staat niet wat iemand nu kan doen.",
    "Schrijf onder de kop in één of twee zinnen wat nu veilig is om te doen.",
)
OUTCOME_WITHOUT_LOOK = _error(
    "G257",
    "Bij de uitkomst ‘{title}’ staat niet waar iemand naar kijkt.",
    "Zet in het blokje achter de kop bijvoorbeeld ‘kijk=signalen#balie’ of ‘kijk=route/pand’.",
)
OUTCOME_WITHOUT_CALL = _error(
    "G258",
    "Bij de uitkomst ‘{title}’ staat niet wie iemand belt.",
    "Zet in het blokje achter de kop bijvoorbeeld ‘bel=contact/112’.",
)
NOT_A_CONTACT = _error(
    "G259",
    "‘{target}’ is geen contact.",
    "Achter ‘bel=’ staat een adres dat begint met contact/.",
)

DOOR_TOO_LARGE = _error(
    "G260",
    "Deze deur heeft meer dan {limit} vragen en uitkomsten.",
    "Splits de deur in twee deuren.",
)

DOOR_STOP_WITHOUT_ID = _error(
    "G261",
    "Achter ‘{title}’ staat geen id.",
    "Zet een blokje achter de kop: {{#korte-naam}}. Antwoorden noemen dit id achter ‘naar=’.",
)

# --- G262–G267: routes ----------------------------------------------------------------------

NO_STOPS = _error(
    "G262",
    "Deze route heeft geen haltes.",
    "Maak koppen zoals `## Slaapkamer {{#slaapkamer icoon=bed-double}}`, met daaronder `Kijk: …`.",
)
STOP_WITHOUT_LOOK = _error(
    "G263",
    "Bij de halte ‘{title}’ ontbreekt ‘Kijk:’.",
    "Zet onder de kop een alinea die begint met ‘Kijk:’ en zegt waar iemand op let.",
)
STOP_WITHOUT_ICON = _error(
    "G264",
    "Bij de halte ‘{title}’ ontbreekt ‘icoon=’.",
    "Zet achter de kop een blokje: {{#korte-naam icoon=door-open}}.",
)
STOP_WITHOUT_SIGNALS = _error(
    "G265",
    "Bij de halte ‘{title}’ staat geen enkel signaal.",
    "Zet er een lijst onder met links: `- [Slaapt op het werk.](signaal/slaapt-in-bedrijf)`.",
)
STOP_NOT_A_LINK = _error(
    "G266",
    "Dit punt is niet één link naar een signaal.",
    "Schrijf alleen de link: `- [Slaapt op het werk.](signaal/slaapt-in-bedrijf)`.",
)
STOP_SIGNAL_TWICE = _error(
    "G267",
    "Het signaal ‘{target}’ staat bij deze halte al.",
    "Haal één van de twee weg.",
)

# --- G268–G278: figures ---------------------------------------------------------------------

NO_CHARTS = _error(
    "G268",
    "Op deze pagina staan geen cijfers.",
    "Maak een kop zoals `## Meldingen {{#meldingen vorm=lijn eenheid=mensen bron=…}}`, met een "
    "tabel eronder.",
)
CHART_MISSING = _error(
    "G269",
    "Bij deze cijfers ontbreekt ‘{key}=’.",
    "Zet ‘{key}=…’ in het blokje achter de kop. De vorm is ‘lijn’ of ‘staven’; de eenheid is wat "
    "u telt.",
)
CHART_WITHOUT_SOURCE = _error(
    "G270",
    "Bij deze cijfers staat geen bron.",
    "Zet ‘bron=…’ in het blokje achter de kop, met een id uit bronnen.yaml.",
)
ONE_TABLE = _error(
    "G271",
    "Onder deze kop hoort precies één tabel; hier staan er {count}.",
    "Zet alle getallen in één tabel, met een lege regel ervoor en erna.",
)
ROW_RAGGED = _error(
    "G272",
    "Cellen in deze rij: {count}. Cellen in de bovenste rij: {expected}.",
    "Geef elke rij evenveel cellen. Is een getal onbekend? Schrijf dan –.",
)
CELL_EMPTY = _error(
    "G273",
    "Deze cel is leeg.",
    "Vul de cel in. Is een getal onbekend? Schrijf dan –.",
)
NOT_A_FIGURE = _error(
    "G274",
    "‘{value}’ is geen getal.",
    "Schrijf 1334 of 1.334, een komma in 12,5, en – als het getal onbekend is.",
)
FIGURES_TWICE = _error(
    "G275",
    "‘{name}’ staat twee keer in deze tabel.",
    "Geef elke rij en elke kolom een eigen naam.",
)
TOO_FEW_ROWS = _error(
    "G276",
    "Deze tabel heeft minder dan twee rijen met getallen.",
    "Voeg een rij toe, of schrijf het getal in een gewone zin.",
)
NO_SERIES = _error(
    "G277",
    "Deze tabel heeft geen kolom met getallen.",
    "Zet naast de eerste kolom een kolom met getallen: `| jaar | meldingen |`.",
)
COLUMN_UNKNOWN = _error(
    "G278",
    "In de kolom ‘{name}’ staat geen enkel getal.",
    "Vul een getal in, of haal de kolom weg.",
)

# --- G280–G292: sharing, partners, holidays --------------------------------------------------

LIST_TOO_LONG = _error(
    "G280",
    "Bij ‘{key}’ staan er meer dan {limit}.",
    "Haal weg wat dubbel is, of voeg samen wat bij elkaar hoort.",
)
UNKNOWN_GIVER = _error(
    "G281",
    "‘{word}’ staat niet onder `gevers:`.",
    "Gebruik een id onder `gevers:`, of voeg het daar toe. Voor iedereen? Laat `van` weg.",
)
UNKNOWN_RECEIVER = _error(
    "G282",
    "‘{word}’ staat niet onder `ontvangers:`.",
    "Gebruik een id onder `ontvangers:`, of voeg het daar toe. Voor iedereen? Laat `aan` weg.",
)
RULE_NEVER_HOLDS = _error(
    "G283",
    "Deze regel geldt nooit: wat hierboven staat (regel {lines}) gaat altijd voor.",
    "De eerste regel die past, is het antwoord. Zet deze regel hoger, of haal hem weg.",
)
UNKNOWN_PARTNER = _error(
    "G284",
    "Er is geen partner ‘{word}’.",
    "Gebruik een id onder `partners:`, of voeg de partner daar toe.",
)
ARROW_TWICE = _error(
    "G285",
    "Van ‘{giver}’ naar ‘{receiver}’ loopt al een pijl, op regel {line}.",
    "Maak er één pijl van en zet bij `wat` alles bij elkaar.",
)
ARROW_TO_ITSELF = _error(
    "G286",
    "Deze pijl loopt van ‘{partner}’ naar ‘{partner}’ zelf.",
    "Verbeter `van` of `naar`.",
)
PARTNER_ALONE = _warning(
    "G287",
    "Geen enkele pijl komt bij ‘{partner}’ of gaat ervandaan.",
    "Zet onder `overdrachten:` wat deze partner krijgt of geeft, of haal de partner weg.",
)
BAD_YEARS = _error(
    "G288",
    "‘{value}’ zijn geen jaren voor de feestdagen.",
    "Schrijf het eerste en het laatste jaar, tussen {first} en {last}: `feestdagen: 2026-2032`.",
)
YEARS_MISSING = _warning(
    "G289",
    "Er zijn contacten met uren, maar de gids kent geen feestdagen.",
    "Zet in gids.yaml bijvoorbeeld `feestdagen: 2026-2032`. Zonder die regel zegt de gids nooit "
    "of iemand nu opneemt.",
)
YEARS_OVER = _warning(
    "G290",
    "De feestdagen houden op bij {last}. Daarna zegt de gids niet meer of iemand nu opneemt.",
    "Zet bij `feestdagen` een later laatste jaar.",
)
FALLBACK_UNFIT = _error(
    "G291",
    "‘{target}’ kan niet bij `tot-dan`: {why}.",
    "Kies een contact met een telefoonnummer dat voor iedereen geldt, bijvoorbeeld "
    "contact/comensha.",
)
GROUND_WITHOUT_SOURCE = _error(
    "G292",
    "Deze stap noemt een grond, maar geen bron.",
    "Zet ‘bron=…’ in het blokje: waar staat dat dit mag? Ook advies van de gids noemt die bron.",
)

# --- G330: words for search ---------------------------------------------------------------------

SYNONYM_NOT_ONE_WORD = _error(
    "G330",
    "‘{word}’ is niet één woord.",
    "Zet in synoniemen.yaml alleen losse woorden, zonder spatie of streepje.",
)
BAD_OTHER_NAME = _error(
    "G331",
    "‘{name}’ kan niet bij `ook`.",
    "Schrijf een woord of een paar woorden zoals iemand ze typt, hoogstens {most} tekens.",
)
OTHER_NAME_TWICE = _warning(
    "G332",
    "‘{name}’ is de titel al, of staat er al bij `ook`.",
    "Haal het weg: op de titel en op elke andere naam wordt al gezocht.",
)

CATALOGUE: dict[str, Rule] = {
    rule.code: rule for rule in list(globals().values()) if isinstance(rule, Rule)
}


def page_for_editors() -> str:
    """The catalogue as Markdown, for ``docs/messages.md``."""
    lines = [
        "# Meldingen",
        "",
        "Alles wat `zakgids-redactie check` kan zeggen. Deze pagina wordt gemaakt uit",
        "`guide/authoring/messages.py`; verander haar niet met de hand.",
        "",
        "Een fout houdt een uitgave tegen, een waarschuwing niet. Staat er *ja* onder ‘te kiezen’,",
        "dan kunt u de ernst zelf bepalen in `content/gids.yaml`:",
        "",
        "    ernst:",
        "      G203: fout",
        "",
        "| code | ernst | te kiezen | melding | wat u doet |",
        "|---|---|---|---|---|",
    ]
    for code, rule in sorted(CATALOGUE.items()):
        choice = "nee" if rule.is_fixed else "ja"
        cells = [code, rule.severity.value, choice, rule.message, rule.remedy]
        lines.append("| " + " | ".join(_cell(cell) for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("{{", "{").replace("}}", "}").replace("|", "\\|")


if __name__ == "__main__":
    import sys

    sys.stdout.write(page_for_editors())
