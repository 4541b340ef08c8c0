"""Test data in one line each: records with sensible values, of which a test sets what matters.

Plain things are functions that give the record (``a_signal(is_alarm=True)``); things made of
parts are builders (``a_checklist().with_steps(3).build()``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, time
from pathlib import Path
from typing import Any, Self

from guide.core.assessment.method import (
    AdviceLine,
    Level,
    LevelWords,
    RuleLine,
    Trigger,
    Weighing,
)
from guide.core.content.address import Address, Kind
from guide.core.content.codes import LETTER_OF_KIND, Code
from guide.core.content.door import Door, DoorAnswer, DoorOutcome, DoorQuestion
from guide.core.content.figures import Chart, ChartShape, FiguresPage, Series
from guide.core.content.ids import (
    ChoiceId,
    DoorStopId,
    FormId,
    NeedId,
    NodeId,
    RoleId,
    SceneId,
    SeenId,
    SettingId,
    SignalId,
    SourceId,
    StepId,
)
from guide.core.content.records import (
    Box,
    Case,
    ChainLink,
    Checklist,
    Choice,
    Contact,
    Edition,
    Entry,
    EntryKind,
    Flow,
    FlowEdge,
    FlowNode,
    NodeKind,
    Page,
    PageHead,
    Phase,
    Point,
    Reach,
    Review,
    Role,
    Scene,
    Signal,
    Source,
    Status,
    Step,
    TextPage,
    TextSection,
    Verdict,
    Word,
)
from guide.core.content.route import Route, RouteStop
from guide.core.content.template import HandoverField, Template
from guide.core.handover.wording import Verdict as VerdictWords
from guide.core.handover.wording import Wording
from guide.core.opening_hours import MONDAY_TO_FRIDAY, OpeningHours, Period
from guide.core.partners import Handing, Partner, Partners, Ring
from guide.core.sharing import MayShare, SharingGuide, SharingRule
from guide.storage.writer import Guide, write_guide

REVIEWED = date(2026, 11, 24)
DUE = date(2027, 5, 24)
OFFICE_HOURS = OpeningHours(
    always=False,
    periods=(Period(MONDAY_TO_FRIDAY, time(9), time(17)),),
    words="maandag–vrijdag 9:00–17:00",
)
ALWAYS = OpeningHours(always=True, periods=(), words="dag en nacht")


def a_head(address: str = "vorm/arbeidsuitbuiting", code: str = "", **fields: Any) -> PageHead:
    """The head of a page; its title is made from the address, its code is number 1 of its kind."""
    where = Address.parse(address)
    assert where.kind is not None, "only pages have a head"
    head = PageHead(
        address=where,
        code=Code(code or f"{LETTER_OF_KIND[where.kind]}1"),
        title=where.slug.replace("-", " ").capitalize(),
        lead="Een mens mag geen koopwaar zijn.",
        roles=(),
        review=Review(REVIEWED, DUE),
        sources=(SourceId("rijksoverheid"),),
        status=Status.CONFIRMED,
        position=0,
    )
    return replace(head, **fields)


def a_source(source_id: str = "rijksoverheid", **fields: Any) -> Source:
    source = Source(
        SourceId(source_id), "Mensenhandel herkennen", "Rijksoverheid", "https://example.org/", ""
    )
    return replace(source, **fields)


def a_section(anchor: str = "wat-het-is", **fields: Any) -> TextSection:
    section = TextSection(anchor, "Wat het is", 2, "<p>Iemand werkt onder dwang.</p>")
    return replace(section, **fields)


def a_text_page(address: str = "vorm/arbeidsuitbuiting", code: str = "", **head: Any) -> TextPage:
    return TextPage(a_head(address, code, **head), (a_section(),))


def a_signal(signal_id: str = "paspoort-bewaard", code: str = "S1", **fields: Any) -> Signal:
    signal = Signal(
        id=SignalId(signal_id),
        code=Code(code),
        group=Address.parse("signalen/documenten"),
        text="Een ander bewaart het paspoort.",
        seen=SeenId("documenten"),
        forms=(FormId("arbeidsuitbuiting"),),
        settings=(SettingId("balie"),),
        sources=(SourceId("rijksoverheid"),),
        status=Status.CONFIRMED,
        strength=None,
        dimension=None,
        is_alarm=False,
        innocent="een familielid bewaart de papieren van het hele gezin",
        ask="Hebt u uw paspoort bij u?",
        stronger="",
        weaker="",
        remark_sources=(),
        is_minor=False,
    )
    return replace(signal, **fields)


def a_weighing(**fields: Any) -> Weighing:
    """The verified rule per dimension, and a line of advice for every trigger."""
    lines = (
        (Level.CALL, Trigger.DANGER, 0, "contact/112"),
        (Level.CALL, Trigger.MINOR, 0, "contact/comensha"),
        (Level.CALL, Trigger.ALARM, 0, "contact/112"),
        (Level.TODAY, Trigger.RULE_MET, 1, "contact/comensha"),
        (Level.TODAY, Trigger.TOUCHED, 3, "contact/comensha"),
        (Level.CONSULT, Trigger.TOUCHED, 2, "contact/comensha"),
        (Level.CONSULT, Trigger.STRONG, 1, "contact/comensha"),
        (Level.CONSULT, Trigger.SIGNALS, 3, "contact/comensha"),
        (Level.WATCH, Trigger.ALWAYS, 0, "contact/comensha"),
    )
    weighing = Weighing(
        rule=(
            RuleLine(2, 0, 0),
            RuleLine(1, 1, 0),
            RuleLine(1, 0, 1),
            RuleLine(0, 3, 0),
            RuleLine(0, 2, 1),
        ),
        advice=tuple(
            AdviceLine(level, on, least, f"Want: {on.value}.", NeedId("overleg"), to)
            for level, on, least, contact in lines
            for to in [Address.parse(contact)]
        ),
        words=tuple(
            LevelWords(level, level.value, f"Tekst bij {level.value}.", "‘Ik wil overleggen.’")
            for level in Level
        ),
        rule_html="<p>Twee sterke, of …</p>",
        advice_html="<p>Advies van de gids.</p>",
        limits_html="<p>Geen oordeel.</p>",
        sources=(SourceId("rijksoverheid"),),
        status=Status.UNCONFIRMED,
    )
    return replace(weighing, **fields)


def a_step(step_id: str = "stap-open-vraag", code: str = "C1.1", **fields: Any) -> Step:
    step = Step(
        id=StepId(step_id),
        code=Code(code),
        text="Stel één open vraag.",
        why="zo hoort u meer dan ja of nee",
        how="‘Waar woont u nu?’",
        avoid="doorvragen naar details",
        ground="",
        contact=None,
        links=(),
        sources=(SourceId("rijksoverheid"),),
        status=Status.CONFIRMED,
    )
    return replace(step, **fields)


@dataclass(frozen=True)
class ChecklistBuilder:
    """A checklist for Burgerzaken, without steps until it is given some."""

    head: PageHead
    phases: tuple[Phase, ...] = ()

    def with_steps(self, count: int, phase: str = "Nu") -> Self:
        """So many steps in one more phase: ``stap-1``, ``stap-2`` … counted through."""
        done = sum(len(p.steps) for p in self.phases)
        numbers = range(done + 1, done + count + 1)
        steps = (a_step(f"stap-{n}", f"{self.head.code}.{n}", text=f"Stap {n}.") for n in numbers)
        return self.with_phase(phase, *steps)

    def with_phase(self, title: str, *steps: Step) -> Self:
        return replace(self, phases=(*self.phases, Phase(title.lower(), title, steps)))

    def build(self) -> Checklist:
        return Checklist(
            head=self.head,
            role=RoleId(self.head.address.slug),
            duration="10 minuten",
            phases=self.phases,
            chain=(
                ChainLink("Burgerzaken", self.head.address, True),
                ChainLink("Zorgcoördinator", None, False),
            ),
            sections=(a_section("wat-u-niet-doet"),),
        )


def a_checklist(address: str = "checklist/burgerzaken", **head: Any) -> ChecklistBuilder:
    return ChecklistBuilder(a_head(address, **head))


@dataclass(frozen=True)
class FlowBuilder:
    """A flow of which one draws the arrows; nodes come into being by being named.

    A node with more than one arrow is a question, with one an action, with none an end.
    """

    head: PageHead
    edges: tuple[FlowEdge, ...] = ()
    contacts: tuple[tuple[str, str], ...] = ()
    doorways: tuple[tuple[str, str], ...] = ()

    def with_arrow(self, source: str, target: str, label: str = "") -> Self:
        line = (Point(0.0, 0.0), Point(0.0, 80.0))
        box = Box(0.0, 30.0, 20.0, 12.0) if label else None
        edge = FlowEdge(NodeId(source), NodeId(target), label, line, box)
        return replace(self, edges=(*self.edges, edge))

    def with_contact(self, node: str, address: str) -> Self:
        """Make ``node`` a contact's box."""
        return replace(self, contacts=(*self.contacts, (node, address)))

    def with_doorway(self, node: str, address: str) -> Self:
        """Make ``node`` a box that opens another flow."""
        return replace(self, doorways=(*self.doorways, (node, address)))

    def build(self) -> Flow:
        names = list(dict.fromkeys(n for e in self.edges for n in (e.source, e.target)))
        return Flow(
            head=self.head,
            start=NodeId(names[0]),
            nodes=tuple(self._node(name, number) for number, name in enumerate(names, 1)),
            edges=self.edges,
            width=320.0,
            height=80.0 * len(names),
            sections=(),
        )

    def _node(self, name: str, number: int) -> FlowNode:
        contact, doorway = dict(self.contacts).get(name), dict(self.doorways).get(name)
        target = contact or doorway
        arrows = sum(edge.source == name for edge in self.edges)
        kind = NodeKind.QUESTION if arrows > 1 else NodeKind.ACTION if arrows else NodeKind.END
        if target:
            kind = NodeKind.CONTACT if contact else NodeKind.FLOW
        label = name.replace("-", " ").capitalize()
        return FlowNode(
            id=NodeId(name),
            code=Code(f"{self.head.code}.{number}"),
            kind=kind,
            label=label,
            label_lines=(label,),
            why_html="<p>Iedere seconde telt.</p>",
            target=Address.parse(target) if target else None,
            box=Box(0.0, 80.0 * (number - 1), 160.0, 40.0),
        )


def a_flow(address: str = "stappenplan/acuut-gevaar", **head: Any) -> FlowBuilder:
    """A flow without arrows; `the_usual_flow` has some."""
    return FlowBuilder(a_head(address, **head))


def the_usual_flow() -> FlowBuilder:
    """gevaar ─ja→ bel-112; ─nee→ minderjarig ─ja of twijfel→ bel-comensha; ─nee→ noteer → klaar."""
    return (
        a_flow()
        .with_arrow("gevaar", "bel-112", "ja")
        .with_arrow("gevaar", "minderjarig", "nee")
        .with_arrow("minderjarig", "bel-comensha", "ja of twijfel")
        .with_arrow("minderjarig", "noteer", "nee")
        .with_arrow("noteer", "klaar")
        .with_contact("bel-112", "contact/112")
        .with_contact("bel-comensha", "contact/comensha")
    )


def a_contact(address: str = "contact/comensha", code: str = "", **fields: Any) -> Contact:
    """CoMensha; fields of the head are given as ``head=a_head(…)``."""
    contact = Contact(
        head=a_head(address, code, title="CoMensha" if address == "contact/comensha" else address),
        reach=Reach.NATIONAL,
        needs=(NeedId("overleg"),),
        purpose="Overleg, en een mogelijk slachtoffer aanmelden.",
        who_may_call="Iedereen",
        phone="033-448 11 86",
        phone_dial="+31334481186",
        phone_abroad="+31 33 448 11 86",
        route="",
        fallback=None,
        hours=OFFICE_HOURS,
        website="https://www.comensha.nl",
        have_ready_html="<ul><li>wat u zag</li></ul>",
        say="‘Ik wil iets voorleggen.’",
        emergency_rank=-1,
        sections=(),
    )
    return replace(contact, **fields)


def the_emergency_number() -> Contact:
    return a_contact(
        "contact/112",
        "T2",
        head=a_head("contact/112", "T2", title="112", position=1),
        phone="112",
        phone_dial="112",
        phone_abroad="+31 343 57 8844",
        purpose="Iedere seconde telt.",
        hours=ALWAYS,
        emergency_rank=0,
    )


def a_template(address: str = "sjabloon/politie", **fields: Any) -> Template:
    """A note for the police with every field; fields of the head are given as ``head=…``."""
    template = Template(
        head=a_head(address, title="Politie", lead="Voor wie meldt bij de politie."),
        contact=Address.parse("contact/comensha"),
        fields=tuple(HandoverField),
        opening="Ik meld wat ik zag.",
        ask="Wilt u meekijken?",
        avoid=("wie schuldig is", "het adres van een opvang"),
        sharing_html="<p>Wat nodig is voor de melding.</p>",
        sections=(),
    )
    return replace(template, **fields)


def a_wording() -> Wording:
    """One word that judges."""
    words = ("slachtoffer", "slachtoffers")
    return Wording((VerdictWords(words, "mogelijk slachtoffer", "Dat stelt een ander vast."),))


def the_usual_templates() -> tuple[Template, ...]:
    """For the police, for advice (no names, no meaning), and for one's own file (no contact)."""
    left = {HandoverField.THINK, HandoverField.STEPS, HandoverField.WALKED}
    return (
        a_template(),
        a_template(
            "sjabloon/overleg",
            head=a_head("sjabloon/overleg", "P2", title="Overleg", position=1),
            fields=tuple(field for field in HandoverField if field not in left),
            opening="Ik wil iets voorleggen.",
        ),
        a_template(
            "sjabloon/eigen-dossier",
            head=a_head("sjabloon/eigen-dossier", "P3", title="Eigen dossier", position=2),
            contact=None,
        ),
    )


@dataclass(frozen=True)
class CaseBuilder:
    """A practice case, scene by scene. ``choices`` are ``id → next scene`` (empty: the end)."""

    head: PageHead
    scenes: tuple[Scene, ...] = ()

    def with_scene(self, scene_id: str, **choices: str) -> Self:
        scene = Scene(
            id=SceneId(scene_id),
            title=scene_id.capitalize(),
            body_html="<p>Een man schuift twee paspoorten over de balie.</p>",
            signals=(Address.parse("signaal/paspoort-bewaard"),),
            choices=tuple(_choice(*choice) for choice in choices.items()),
        )
        return replace(self, scenes=(*self.scenes, scene))

    def build(self) -> Case:
        return Case(self.head, "8 minuten", self.scenes, (a_section("terugkijken"),))


def _choice(choice_id: str, next_scene: str) -> Choice:
    return Choice(
        id=ChoiceId(choice_id),
        text=f"Ik kies {choice_id}.",
        verdict=Verdict.GOOD,
        feedback="Goed. Zo spreekt u de vrouw zelf.",
        next_scene=SceneId(next_scene) if next_scene else None,
    )


def a_case(address: str = "casus/inschrijving-aan-de-balie", **head: Any) -> CaseBuilder:
    return CaseBuilder(a_head(address, **head))


def the_usual_case() -> CaseBuilder:
    return a_case().with_scene("balie", alleen="gesprek", weigeren="").with_scene("gesprek", bel="")


@dataclass(frozen=True)
class DoorBuilder:
    """A door, question by question. ``answers`` are ``words → stop``; the first one starts."""

    head: PageHead
    questions: tuple[DoorQuestion, ...] = ()
    outcomes: tuple[DoorOutcome, ...] = ()

    def with_question(self, stop: str, **answers: str) -> Self:
        question = DoorQuestion(
            id=DoorStopId(stop),
            text=f"{stop.replace('-', ' ').capitalize()}?",
            help_html="<p>Twijfelt u? Kies dan ja.</p>",
            answers=tuple(
                DoorAnswer(f"{words.replace('_', ' ').capitalize()}.", DoorStopId(to))
                for words, to in answers.items()
            ),
        )
        return replace(self, questions=(*self.questions, question))

    def with_outcome(
        self,
        stop: str,
        *,
        contact: str = "contact/comensha",
        look_at: str = "signalen#balie",
        urgent: bool = False,
    ) -> Self:
        outcome = DoorOutcome(
            id=DoorStopId(stop),
            title=stop.replace("-", " ").capitalize(),
            act_html="<p>Blijf kalm en handel de aanvraag gewoon af.</p>",
            look_at=Address.parse(look_at),
            contact=Address.parse(contact),
            is_urgent=urgent,
        )
        return replace(self, outcomes=(*self.outcomes, outcome))

    def build(self) -> Door:
        return Door(self.head, "message-circle", self.questions, self.outcomes, ())


def a_door(address: str = "deur/tegenover-mij", **head: Any) -> DoorBuilder:
    """A door without questions; `the_usual_door` has two."""
    return DoorBuilder(a_head(address, **head))


def the_usual_door() -> DoorBuilder:
    """gevaar ─ja→ bel-112 (at once); ─nee→ alleen ─ja→ praat; ─nee→ maak-tijd."""
    return (
        a_door()
        .with_question("gevaar", ja="bel-112", nee="alleen")
        .with_question("alleen", ja="praat", nee="maak-tijd")
        .with_outcome("bel-112", contact="contact/112", urgent=True)
        .with_outcome("praat")
        .with_outcome("maak-tijd", look_at="route/pand")
    )


@dataclass(frozen=True)
class RouteBuilder:
    """A route, stop by stop. Signals are named by their ids."""

    head: PageHead
    stops: tuple[RouteStop, ...] = ()

    def with_stop(self, anchor: str, *signals: str, icon: str = "door-open") -> Self:
        stop = RouteStop(
            anchor=anchor,
            title=anchor.replace("-", " ").capitalize(),
            icon=icon,
            look=f"Wat ligt er in de {anchor}?",
            ask="‘Wie wonen hier?’",
            avoid="vragen waar anderen bij zijn",
            signals=tuple(Address(Kind.SIGNAL, signal) for signal in signals),
        )
        return replace(self, stops=(*self.stops, stop))

    def build(self) -> Route:
        return Route(self.head, self.stops, (a_section("na-afloop"),))


def a_route(address: str = "route/pand", **head: Any) -> RouteBuilder:
    """A route without stops; `the_usual_route` has three."""
    return RouteBuilder(a_head(address, **head))


def the_usual_route() -> RouteBuilder:
    """voordeur → slaapkamer (both signals) → papieren; the passport shows at two stops."""
    return (
        a_route()
        .with_stop("voordeur", "ander-voert-woord")
        .with_stop("slaapkamer", "ander-voert-woord", "paspoort-bewaard", icon="bed-double")
        .with_stop("papieren", "paspoort-bewaard", icon="file-text")
    )


def a_chart(anchor: str = "per-jaar", **fields: Any) -> Chart:
    chart = Chart(
        anchor=anchor,
        title=anchor.replace("-", " ").capitalize(),
        shape=ChartShape.LINE,
        unit="mensen",
        axis="jaar",
        categories=("2022", "2023", "2024"),
        series=(
            Series("gemeld", (812.0, 868.0, 1334.0)),
            Series("opgevangen", (None, 12.5, 20.0)),
        ),
        note_html="<p>Dit zijn meldingen, geen slachtoffers.</p>",
        sources=(SourceId("rijksoverheid"),),
        status=Status.CONFIRMED,
    )
    return replace(chart, **fields)


def a_figures_page(address: str = "cijfers/meldingen", *charts: Chart, **head: Any) -> FiguresPage:
    """A page with these charts; with one without any."""
    return FiguresPage(a_head(address, **head), charts or (a_chart(),), (a_section("meer"),))


def a_partner(partner_id: str = "burgerzaken", ring: Ring = Ring.LOCAL, **fields: Any) -> Partner:
    partner = Partner(
        id=partner_id,
        title=partner_id.replace("-", " ").capitalize(),
        ring=ring,
        role=None,
        contact=None,
        can="Vragen om papieren.",
        needs="Feiten, met plaats en tijd.",
        sources=(SourceId("rijksoverheid"),),
        status=Status.CONFIRMED,
    )
    return replace(partner, **fields)


def the_usual_chain() -> Partners:
    """burgerzaken, toezicht → zorgcoordinator → comensha ↔ politie; burgerzaken → politie too."""
    return Partners(
        partners=(
            a_partner(role=RoleId("burgerzaken")),
            a_partner("toezicht", role=RoleId("toezicht"), status=Status.UNCONFIRMED),
            a_partner("zorgcoordinator", Ring.REGIONAL, title="Zorgcoördinator"),
            a_partner("politie", Ring.NATIONAL, contact=Address.parse("contact/112")),
            a_partner("comensha", Ring.NATIONAL, contact=Address.parse("contact/comensha")),
            a_partner("ambassade", Ring.ABROAD),
        ),
        handings=(
            Handing("burgerzaken", "zorgcoordinator", "Wat u zag."),
            Handing("burgerzaken", "politie", "Een melding."),
            Handing("toezicht", "zorgcoordinator", "Wat u zag."),
            Handing("zorgcoordinator", "comensha", "Een aanmelding."),
            Handing("comensha", "politie", "Een vraag."),
            Handing("politie", "comensha", "Een aanmelding."),
        ),
    )


def a_sharing_rule(
    may: MayShare = MayShare.YES, givers: str = "", receivers: str = "", **fields: Any
) -> SharingRule:
    """A rule for these givers and receivers, ids with spaces between; none means all."""
    rule = SharingRule(
        givers=tuple(givers.split()),
        receivers=tuple(receivers.split()),
        may=may,
        sentence=f"Zo deelt u: {may.value}.",
        ground="AVG",
        dated="tekst van 2015",
        sources=(SourceId("rijksoverheid"),),
        status=Status.CONFIRMED,
    )
    return replace(rule, **fields)


def the_usual_sharing() -> SharingGuide:
    """Every answer once; nothing is known of what toezicht may tell veilig-thuis."""
    return SharingGuide(
        givers=(Word("toezicht", "Toezicht"), Word("burgerzaken", "Burgerzaken")),
        receivers=(
            Word("politie", "Politie"),
            Word("zorgcoordinator", "Zorgcoördinator"),
            Word("veilig-thuis", "Veilig Thuis"),
            Word("werkgever", "Werkgever"),
        ),
        rules=(
            a_sharing_rule(MayShare.NO, receivers="werkgever", status=Status.OWN_ADVICE),
            a_sharing_rule(receivers="politie"),
            a_sharing_rule(MayShare.WITHOUT_NAME, "toezicht", "zorgcoordinator"),
            a_sharing_rule(MayShare.WITH_CONSENT, "burgerzaken", "zorgcoordinator"),
            a_sharing_rule(
                receivers="veilig-thuis", givers="burgerzaken", status=Status.UNCONFIRMED
            ),
        ),
    )


def an_edition(**fields: Any) -> Edition:
    edition = Edition(
        title="Zakgids Mensenhandel",
        edition="2026.1",
        language="nl",
        reviewed_until=REVIEWED,
        due_first=DUE,
        content_digest="0" * 64,
        roles=(
            Role(
                RoleId("burgerzaken"),
                "Burgerzaken",
                (SettingId("balie"),),
                (Address.parse("checklist/burgerzaken"),),
                Address.parse("casus/inschrijving-aan-de-balie"),
            ),
            Role(RoleId("toezicht"), "Toezicht en handhaving", (SettingId("straat"),), (), None),
        ),
        seen=(Word("documenten", "Documenten"),),
        settings=(Word("balie", "Aan de balie"), Word("straat", "Op straat")),
        needs=(Word("overleg", "Overleg"),),
        counts=(),
    )
    return replace(edition, **fields)


@dataclass(frozen=True)
class GuideBuilder:
    """A whole guide; codes, entries and counts follow from what is in it."""

    pages: tuple[Page, ...] = ()
    signals: tuple[Signal, ...] = ()
    edition: Edition = field(default_factory=an_edition)
    weighing: Weighing | None = field(default_factory=a_weighing)
    wording: Wording | None = field(default_factory=a_wording)
    sharing: SharingGuide | None = None
    partners: Partners | None = None

    def with_pages(self, *pages: Page) -> Self:
        return replace(self, pages=(*self.pages, *pages))

    def with_signals(self, *signals: Signal) -> Self:
        return replace(self, signals=(*self.signals, *signals))

    def build(self) -> Guide:
        entries = tuple(_entries(self.pages, self.signals))
        return Guide(
            edition=replace(self.edition, counts=tuple(_counts(self.pages, self.signals))),
            sources=(a_source(),),
            pages=self.pages,
            signals=self.signals,
            codes={entry.code: entry.address for entry in entries},
            entries=entries,
            weighing=self.weighing,
            wording=self.wording,
            sharing=self.sharing,
            partners=self.partners,
        )

    def write_to(self, path: Path) -> Path:
        write_guide(self.build(), path)
        return path


def an_empty_guide() -> GuideBuilder:
    return GuideBuilder()


def a_guide() -> GuideBuilder:
    """One or two of every kind that the first issue ships."""
    return (
        an_empty_guide()
        .with_pages(
            a_text_page(),
            a_text_page("signalen/documenten"),
            a_text_page("begrip/bedenktijd", lead="Drie maanden om na te denken."),
            a_text_page("naslag/gesprek"),
            a_checklist().with_steps(2).with_steps(1, "Vandaag").build(),
            the_usual_flow().build(),
            a_contact(emergency_rank=1),
            the_emergency_number(),
            the_usual_case().build(),
        )
        .with_signals(
            a_signal(),
            a_signal("ander-voert-woord", "S2", text="Een ander geeft alle antwoorden."),
        )
    )


def _counts(pages: Iterable[Page], signals: tuple[Signal, ...]) -> Iterator[tuple[str, int]]:
    kinds = [page.head.address.kind for page in pages]
    for kind in Kind:
        count = len(signals) if kind is Kind.SIGNAL else kinds.count(kind)
        if count:
            yield (kind.value, count)


def _entries(pages: Iterable[Page], signals: Iterable[Signal]) -> Iterator[Entry]:
    for signal in signals:
        yield Entry(signal.address, signal.code, EntryKind.SIGNAL, signal.text, signal.innocent, ())
    for page in pages:
        head = page.head
        assert head.address.kind is not None
        kind = EntryKind(head.address.kind.value)
        yield Entry(head.address, head.code, kind, head.title, head.lead, head.roles)
        for step in page.steps if isinstance(page, Checklist) else ():
            where = head.address.at(step.id)
            yield Entry(where, step.code, EntryKind.STEP, step.text, step.why, head.roles)
        for node in page.nodes if isinstance(page, Flow) else ():
            where = head.address.at(node.id)
            yield Entry(where, node.code, EntryKind.NODE, node.label, "", head.roles)
