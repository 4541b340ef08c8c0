"""The typed records that every kind of content compiles to.

Texts named ``…_html`` are finished, safe rich text for the reader (the subset of HTML that a
QTextDocument knows, with addresses as ``href``); all other texts are plain.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from guide.core.content.address import Address
from guide.core.content.codes import Code
from guide.core.content.ids import (
    ChoiceId,
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
from guide.core.opening_hours import OpeningHours

if TYPE_CHECKING:  # kept apart so that opening one kind of page does not load all others
    from guide.core.content.door import Door
    from guide.core.content.figures import FiguresPage
    from guide.core.content.route import Route
    from guide.core.content.template import Template


class Status(StrEnum):
    """How sure a fact is; everything but CONFIRMED is shown beside the fact, everywhere."""

    CONFIRMED = "bevestigd"
    UNCONFIRMED = "nog te controleren"
    OWN_ADVICE = "advies van de gids"


class Strength(StrEnum):
    """Strength of an indicator, only where a source gives one (ILO/EC 2009)."""

    STRONG = "sterk"
    MEDIUM = "middel"
    WEAK = "zwak"


class Dimension(StrEnum):
    """The six dimensions of the ILO/European Commission operational indicators (2009)."""

    DECEPTIVE_RECRUITMENT = "misleiding-bij-werving"
    COERCIVE_RECRUITMENT = "dwang-bij-werving"
    VULNERABILITY_RECRUITMENT = "kwetsbaarheid-bij-werving"
    EXPLOITATION = "uitbuiting"
    COERCION = "dwang"
    VULNERABILITY = "kwetsbaarheid"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from. ``dated`` is what the source says of its own date, in words."""

    id: SourceId
    title: str
    publisher: str
    url: str = ""
    dated: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """When a page was last read against its sources, and when that must be done again."""

    reviewed: date
    due: date


@dataclass(frozen=True, slots=True)
class PageHead:
    """What every page has, whatever its kind."""

    address: Address
    code: Code
    title: str
    lead: str
    """One or two plain sentences under the title."""
    roles: tuple[RoleId, ...]
    """Whom the page is for; empty means everybody."""
    review: Review
    sources: tuple[SourceId, ...]
    status: Status
    position: int
    """Order within its kind, from 0."""


@dataclass(frozen=True, slots=True)
class TextSection:
    """A heading and the text under it. ``level`` is 2 or deeper; 0 is text before any heading."""

    anchor: str
    title: str
    level: int
    body_html: str


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page to read: a form, a term, a reference page, the introduction of a signal group."""

    head: PageHead
    sections: tuple[TextSection, ...]


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing a person can see or hear, and what else it may mean."""

    id: SignalId
    code: Code
    group: Address
    """The ``signalen/…`` page it stands on."""
    text: str
    seen: SeenId
    forms: tuple[FormId, ...]
    settings: tuple[SettingId, ...]
    sources: tuple[SourceId, ...]
    status: Status
    strength: Strength | None
    dimension: Dimension | None
    is_alarm: bool
    """True when this signal alone is a reason to call now."""
    innocent: str
    """*Kan ook zijn …*; empty when the facts give none."""
    ask: str
    """The harmless question or look that tells the difference; may be empty."""
    stronger: str
    weaker: str
    remark_sources: tuple[SourceId, ...]
    """Where ``innocent`` to ``weaker`` come from; empty when they are the guide's own advice."""
    is_minor: bool
    """True when it says that somebody is younger than eighteen."""

    @property
    def address(self) -> Address:
        return Address.parse(f"signaal/{self.id}")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, in the order in which it should be done."""

    id: StepId
    code: Code
    text: str
    why: str
    how: str
    avoid: str
    """What not to do at this step."""
    ground: str
    """Power or legal ground, in words."""
    contact: Address | None
    links: tuple[tuple[str, Address], ...]
    """Words and address of each place that helps with this step."""
    sources: tuple[SourceId, ...]
    status: Status


@dataclass(frozen=True, slots=True)
class Phase:
    """Steps that belong to one moment: *Voorbereid*, *Nu*, *Vandaag*, *Daarna*."""

    anchor: str
    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class ChainLink:
    """A place in the chain: a role or organisation, and where to read on (or None)."""

    title: str
    address: Address | None
    is_self: bool


@dataclass(frozen=True, slots=True)
class Checklist:
    """What one role does, in order."""

    head: PageHead
    role: RoleId
    duration: str
    phases: tuple[Phase, ...]
    chain: tuple[ChainLink, ...]
    sections: tuple[TextSection, ...]
    """Text that is not steps, after the steps."""

    @property
    def steps(self) -> tuple[Step, ...]:
        return tuple(step for phase in self.phases for step in phase.steps)


class NodeKind(StrEnum):
    """What a box in a flowchart is; each has a shape of its own, so colour is never alone."""

    QUESTION = "vraag"
    ACTION = "actie"
    CONTACT = "contact"
    END = "einde"
    FLOW = "stappenplan"


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the map in layout units (1 unit = 1 pixel at 100 %), y downward."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the map: top left corner and size in layout units."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class FlowNode:
    """A question, an action, a contact, an end, or the door to another flow."""

    id: NodeId
    code: Code
    kind: NodeKind
    label: str
    label_lines: tuple[str, ...]
    """The label broken as it is drawn on the map."""
    why_html: str
    target: Address | None
    """The contact to call or the flow to go on in."""
    box: Box


@dataclass(frozen=True, slots=True)
class FlowEdge:
    """An answer: from a node to the next, with the words on the arrow (may be empty)."""

    source: NodeId
    target: NodeId
    label: str
    points: tuple[Point, ...]
    """Corners of the drawn line, from node to node."""
    label_box: Box | None


@dataclass(frozen=True, slots=True)
class Flow:
    """A referral flowchart with its drawing."""

    head: PageHead
    start: NodeId
    nodes: tuple[FlowNode, ...]
    edges: tuple[FlowEdge, ...]
    width: float
    height: float
    sections: tuple[TextSection, ...]

    def node(self, node_id: NodeId) -> FlowNode:
        """The node with this id; raises KeyError when the flow has none."""
        for node in self.nodes:
            if node.id == node_id:
                return node
        raise KeyError(node_id)

    def edges_from(self, node_id: NodeId) -> tuple[FlowEdge, ...]:
        """The answers of a node, in the order the author wrote them."""
        return tuple(edge for edge in self.edges if edge.source == node_id)


class Reach(StrEnum):
    """How near a contact is; the nearest comes first."""

    LOCAL = "lokaal"
    REGIONAL = "regionaal"
    NATIONAL = "landelijk"


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call, for what, when, and what to say."""

    head: PageHead
    reach: Reach
    needs: tuple[NeedId, ...]
    purpose: str
    who_may_call: str
    phone: str
    """As people say it (``033-448 11 86``); empty when there is no confirmed number."""
    phone_dial: str
    """As a telephone dials it (``+31334481186`` or ``112``)."""
    phone_abroad: str
    route: str
    """How to reach them when there is no number of their own (*via CoMensha*)."""
    fallback: Address | None
    """Whom to call as long as nobody nearer is known: makes this contact a place that the user
    can fill with a contact of their own."""
    hours: OpeningHours | None
    """None when the facts do not give hours; the screen then says so."""
    website: str
    have_ready_html: str
    say: str
    """An opening sentence; may be empty."""
    emergency_rank: int
    """0 for 112, then 1, 2, 3 in the emergency bar; -1 for everybody else."""
    sections: tuple[TextSection, ...]


class Verdict(StrEnum):
    """How a choice in a practice case works out."""

    GOOD = "goed"
    POSSIBLE = "kan"
    UNWISE = "liever-niet"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something one could do in a scene, and what comes of it."""

    id: ChoiceId
    text: str
    verdict: Verdict
    feedback: str
    next_scene: SceneId | None
    """None ends the case."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A moment in a practice case: what happens, the signals in it, what one could do."""

    id: SceneId
    title: str
    body_html: str
    signals: tuple[Address, ...]
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A lifelike story with decisions."""

    head: PageHead
    duration: str
    scenes: tuple[Scene, ...]
    sections: tuple[TextSection, ...]
    """What to look back on, after the last scene."""


Page: TypeAlias = (
    "TextPage | Checklist | Flow | Contact | Case | Door | Route | FiguresPage | Template"
)
"""Any page the reader can open."""


@dataclass(frozen=True, slots=True)
class Word:
    """An entry of a vocabulary that editors keep: a role, a setting, a need …"""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Role:
    """Who the reader is: picks the checklist, puts own settings first."""

    id: RoleId
    title: str
    settings: tuple[SettingId, ...]
    shortlist: tuple[Address, ...]
    """What the start page shows for this role."""
    case: Address | None


@dataclass(frozen=True, slots=True)
class Edition:
    """What the compiled guide says of itself."""

    title: str
    edition: str
    language: str
    reviewed_until: date
    """The oldest review date of any page: so old is the oldest fact."""
    due_first: date
    """The first date on which some page must be read again."""
    content_digest: str
    """SHA-256 over all sources, in hex."""
    roles: tuple[Role, ...]
    seen: tuple[Word, ...]
    settings: tuple[Word, ...]
    needs: tuple[Word, ...]
    counts: tuple[tuple[str, int], ...]
    """How many of each kind there are, by the kind's word."""


class EntryKind(StrEnum):
    """What a search hit is; pages by their kind, and the things that stand on pages."""

    FORM = "vorm"
    SIGNALS = "signalen"
    SIGNAL = "signaal"
    CHECKLIST = "checklist"
    STEP = "stap"
    FLOW = "stappenplan"
    NODE = "vakje"
    CONTACT = "contact"
    CASE = "casus"
    BARRIER = "barriere"
    CARD = "toonkaart"
    TERM = "begrip"
    REFERENCE = "naslag"
    DOOR = "deur"
    ROUTE = "route"
    FIGURES = "cijfers"
    TEMPLATE = "sjabloon"


class Group(StrEnum):
    """The four groups of the search sheet, in the order of a first reading."""

    RECOGNISE = "herken"
    DO = "doe"
    CALL = "bel"
    READ = "lees"


GROUP_OF_ENTRY: dict[EntryKind, Group] = {
    EntryKind.FORM: Group.RECOGNISE,
    EntryKind.SIGNALS: Group.RECOGNISE,
    EntryKind.SIGNAL: Group.RECOGNISE,
    EntryKind.CHECKLIST: Group.DO,
    EntryKind.STEP: Group.DO,
    EntryKind.FLOW: Group.DO,
    EntryKind.NODE: Group.DO,
    EntryKind.BARRIER: Group.DO,
    EntryKind.CONTACT: Group.CALL,
    EntryKind.CASE: Group.READ,
    EntryKind.CARD: Group.READ,
    EntryKind.TERM: Group.READ,
    EntryKind.REFERENCE: Group.READ,
    EntryKind.DOOR: Group.RECOGNISE,
    EntryKind.ROUTE: Group.RECOGNISE,
    EntryKind.FIGURES: Group.READ,
    EntryKind.TEMPLATE: Group.DO,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that search finds and lists show."""

    address: Address
    code: Code
    kind: EntryKind
    title: str
    body: str
    """Plain text, what the snippet is cut from."""
    roles: tuple[RoleId, ...]
    forms: tuple[FormId, ...] = ()
    """The forms of exploitation it belongs to; empty for all or none."""
    names: tuple[str, ...] = ()
    """What else people call it."""
