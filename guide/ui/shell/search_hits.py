"""The hits of a search: a model of headings and hits, painted by a delegate, walked by keys."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from guide.core.content.records import Group
from guide.ui.a11y.accessible import Speaker
from guide.ui.i18n import translate
from guide.ui.names import ENTRY_ICONS, group_title
from guide.ui.shell.search_frame import make_opaque
from guide.ui.shell.search_rows import DOT, HitRow
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.layouts import slim_scroll_bar
from guide.ui.widgets.marked import Marked, broken, paint_marked, read_marks, without_marks
from guide.ui.widgets.painting import rounded

Index = QModelIndex | QPersistentModelIndex

_TITLE, _UNDER = TextRole.BODY_STRONG, TextRole.SMALL
_ELIDED = Qt.TextElideMode.ElideRight
_AROUND = 12
_ICON, _GAP, _TIGHT_GAP = 20, 16, 10
_KEY_WIDTH, _KEY_HEIGHT = 24, 20
_LEAST_WITH_ICON, _LEAST_WITH_SIDE = 220, 360
_TITLE_LINES, _UNDER_LINES = 2, 1
_NARROW_TITLE_LINES, _NARROW_UNDER_LINES = 4, 2
"""Where a line holds a few words only, it takes more of them to tell hits apart."""
NUMBERED = 9
"""So many hits can be opened by their number."""


Line = Group | HitRow


class HitModel(QAbstractListModel):
    """Groups as headings, and the hits of each under it."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []

    def show(self, groups: tuple[tuple[Group, tuple[HitRow, ...]], ...]) -> None:
        self.beginResetModel()
        self._lines = []
        for group, rows in groups:
            self._lines += [group, *rows]
        self.endResetModel()

    def line(self, index: Index) -> Line:
        return self._lines[index.row()]

    @property
    def places(self) -> list[int]:
        """On which lines the hits stand."""
        return [at for at, line in enumerate(self._lines) if isinstance(line, HitRow)]

    # -- what Qt asks -------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own form
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.line(index), HitRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.line(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return without_marks(line.hit.title) if isinstance(line, HitRow) else group_title(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken if isinstance(line, HitRow) else group_title(line)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return line.snippet.text if isinstance(line, HitRow) else None
        return None


class _Delegate(QStyledItemDelegate):
    """Paints headings and hits, what was found in them lit. ``side`` is kept free at both ends."""

    def __init__(self, theme: Theme, view: HitList, side: int) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._side = side
        self._metrics: dict[TextRole, QFontMetrics] = {}
        self._heights: dict[TextRole, int] = {}
        self._titles: dict[tuple[int, int], list[Marked]] = {}
        self._unders: dict[tuple[int, int], list[Marked]] = {}

    def forget(self) -> None:
        """The rows are others now."""
        self._titles.clear()
        self._unders.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._view.hit_model.line(index)
        px = self._theme.px
        width = self._view.viewport().width()
        if not isinstance(line, HitRow):
            return QSize(width, max(px(37), self._line_height(TextRole.SMALL_STRONG) + px(14)))
        # what is not on screen is broken into lines only where their number can differ
        under = len(self._under(line, width)) if self._is_narrow(width) else _UNDER_LINES
        words = len(self.title(line, width)) * self._line_height(_TITLE)
        words += under * self._line_height(_UNDER)
        return QSize(width, words + px(2) + 2 * px(_AROUND))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._view.hit_model.line(index)
        area: QRect = option.rect
        if isinstance(line, HitRow):
            is_under_mouse = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._paint_ground(painter, area, index, is_under_mouse)
            self._paint_words(painter, area, line)
            self._paint_side(painter, area, line, index)
        else:
            self._paint_group(painter, area, group_title(line))
        painter.restore()

    # -- sizes --------------------------------------------------------------------------------

    def _measure(self, role: TextRole) -> QFontMetrics:
        if role not in self._metrics:
            self._metrics[role] = QFontMetrics(self._theme.font(role))
        return self._metrics[role]

    def _line_height(self, role: TextRole) -> int:
        if role not in self._heights:
            self._heights[role] = self._measure(role).height()
        return self._heights[role]

    def title(self, row: HitRow, width: int) -> list[Marked]:
        """The title in the lines it takes."""
        key = (id(row), width)  # the view holds the rows until it shows others
        if key not in self._titles:
            lines = _NARROW_TITLE_LINES if self._is_narrow(width) else _TITLE_LINES
            words, font = read_marks(row.hit.title), self._theme.font(_TITLE)
            self._titles[key] = broken(words, font, self._room(row, width), lines)
        return self._titles[key]

    def _under(self, row: HitRow, width: int) -> list[Marked]:
        key = (id(row), width)
        if key not in self._unders:
            lines = _NARROW_UNDER_LINES if self._is_narrow(width) else _UNDER_LINES
            font = self._theme.font(_UNDER)
            self._unders[key] = under_lines(row, font, self._room(row, width), lines)
        return self._unders[key]

    def _is_narrow(self, width: int) -> bool:
        return width < self._theme.px(_LEAST_WITH_SIDE)

    def _room(self, row: HitRow, width: int) -> int:
        px = self._theme.px
        right = max(self._side_width(row, width), self._right())
        return max(px(80), width - self._words_left(width) - right - px(10))

    def _words_left(self, width: int) -> int:
        """Where the words begin: after the icon, which only says once more what the hit is."""
        px = self._theme.px
        if width < px(_LEAST_WITH_ICON):
            return self._side
        return self._side + px(_ICON) + px(_GAP if width >= px(_LEAST_WITH_SIDE) else _TIGHT_GAP)

    def _right(self) -> int:
        """What is kept free at the right: there the scroll bar stands, when there is one."""
        bar = self._view.verticalScrollBar()
        least = self._theme.px(8 if self._theme.colours.border == 1 else 14)  # off the ring
        return max(least, self._side - (bar.width() if bar.isVisible() else 0))

    def _side_width(self, row: HitRow, width: int) -> int:
        """Room for the key, the code and the bookmark; none where the words need it."""
        px = self._theme.px
        if width < px(_LEAST_WITH_SIDE):
            return 0
        taken = self._right() + px(_KEY_WIDTH)
        if row.hit.code:
            taken += px(10) + self._measure(_UNDER).horizontalAdvance(row.hit.code)
        return taken + (px(26) if row.is_bookmarked else 0)

    # -- painting -----------------------------------------------------------------------------

    def _paint_group(self, painter: QPainter, area: QRect, title: str) -> None:
        theme = self._theme
        painter.setFont(theme.font(TextRole.SMALL_STRONG))
        painter.setPen(theme.colour("text_soft"))
        box = area.adjusted(self._side, 0, 0, -theme.px(6))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title)

    def _paint_ground(
        self, painter: QPainter, area: QRect, index: Index, is_under_mouse: bool
    ) -> None:
        theme = self._theme
        if index != self._view.currentIndex():
            if is_under_mouse:
                painter.fillRect(area, theme.colour("sunken"))
            return
        painter.fillRect(area, theme.colour("accent_well"))
        if theme.colours.border > 1:
            ring = area.adjusted(4, 2, -4, -2)
            rounded(painter, ring, theme.px(6), None, theme.colour("accent"), 3)

    def _paint_words(self, painter: QPainter, area: QRect, row: HitRow) -> None:
        theme = self._theme
        left = self._words_left(area.width())
        if left > self._side:
            icon = QRect(area.x() + self._side, area.y(), theme.px(_ICON), area.height())
            theme.paint_icon(painter, ENTRY_ICONS[row.hit.kind], icon, 19, "text")
        at = QPointF(area.x() + left, area.y() + theme.px(_AROUND))
        for words in self.title(row, area.width()):
            paint_marked(painter, theme, words, at, theme.font(_TITLE), theme.colour("text"))
            at.setY(at.y() + self._line_height(_TITLE))
        at.setY(at.y() + theme.px(2))
        for words in self._under(row, area.width()):
            paint_marked(painter, theme, words, at, theme.font(_UNDER), theme.colour("text_soft"))
            at.setY(at.y() + self._line_height(_UNDER))

    def _paint_side(self, painter: QPainter, area: QRect, row: HitRow, index: Index) -> None:
        """From the right: the sign of the key that opens it, the code, the bookmark."""
        theme = self._theme
        px = theme.px
        if not self._side_width(row, area.width()):
            return
        right = area.right() + 1 - self._right()
        number = self._view.number_of(index) if self._view.shows_numbers else 0
        if number or index == self._view.currentIndex():
            middle = area.center().y() - px(_KEY_HEIGHT) // 2
            box = QRect(right - px(_KEY_WIDTH), middle, px(_KEY_WIDTH), px(_KEY_HEIGHT))
            self._paint_key(painter, box, number)
        right -= px(_KEY_WIDTH)
        if row.hit.code:
            width = self._measure(_UNDER).horizontalAdvance(row.hit.code)
            right -= px(10)
            box = QRect(right - width, area.y(), width + 1, area.height())
            painter.setFont(theme.font(_UNDER))
            painter.setPen(theme.colour("text_soft"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, row.hit.code)
            right -= width
        if row.is_bookmarked:
            box = QRect(right - px(22), area.y(), px(16), area.height())
            theme.paint_icon(painter, "bookmark", box, 16, "accent")

    def _paint_key(self, painter: QPainter, box: QRect, number: int) -> None:
        theme = self._theme
        line = theme.colour("line_strong")
        rounded(painter, box, theme.px(5), theme.colour("surface"), line, theme.colours.border)
        if not number:
            theme.paint_icon(painter, "corner-down-left", box, 12, "text_soft")
            return
        painter.setFont(theme.font(TextRole.TINY))
        painter.setPen(theme.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


class HitList(QListView):
    """The hits; the keyboard stays in the field, which tells this list where to go.

    ``side`` is what stays free left of the words and right of them, in pixels.

    Signals: ``opened(HitRow)`` when a hit is clicked.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, side: int, speaker: Speaker) -> None:
        super().__init__()
        self.hit_model = HitModel()
        self.shows_numbers = False
        self._speaker = speaker
        self._delegate = _Delegate(theme, self, side)
        self.setModel(self.hit_model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        make_opaque(self.viewport(), theme)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.verticalScrollBar().setSingleStep(theme.px(24))
        slim_scroll_bar(theme, self)
        self.setAccessibleName(translate("Search", "Treffers"))
        self.clicked.connect(self._on_clicked)

    def show_rows(self, groups: tuple[tuple[Group, tuple[HitRow, ...]], ...]) -> None:
        """These hits from now on; the first of them is the current one."""
        self._delegate.forget()
        self.hit_model.show(groups)
        self._go_to(0)

    def rows(self) -> list[HitRow]:
        """The hits in the order of the screen."""
        model = self.hit_model
        lines = (model.line(model.index(at)) for at in model.places)
        return [line for line in lines if isinstance(line, HitRow)]

    def current(self) -> HitRow | None:
        index = self.currentIndex()
        line = self.hit_model.line(index) if index.isValid() else None
        return line if isinstance(line, HitRow) else None

    def number_of(self, index: Index) -> int:
        """The number of the hit there, from 1; 0 for one without."""
        places = self.hit_model.places[:NUMBERED]
        return places.index(index.row()) + 1 if index.row() in places else 0

    def title_lines(self, row: HitRow, width: int) -> list[Marked]:
        """The title of a hit as it stands in a list of this width."""
        return self._delegate.title(row, width)

    def show_numbers(self, shown: bool) -> None:
        """The numbers by which hits can be opened, as long as the key for it is held."""
        if shown is not self.shows_numbers:
            self.shows_numbers = shown
            self.viewport().update()

    # -- moving -------------------------------------------------------------------------------

    def press(self, key: Qt.Key) -> bool:
        """What a key does to the list that was pressed elsewhere; False when that is nothing."""
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.step(1 if key == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self.page(1 if key == Qt.Key.Key_PageDown else -1)
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                self.end(first=key == Qt.Key.Key_Home)
            case _:
                return False
        return True

    def step(self, by: int) -> None:
        """So many hits down; up when negative. It stays at the first and the last one."""
        self._go_to(self._place() + by)
        self._tell()

    def page(self, by: int) -> None:
        """As many hits down as fit on the screen."""
        height = max(1, self.visualRect(self.currentIndex()).height())
        self.step(by * max(1, self.viewport().height() // height - 1))

    def end(self, *, first: bool) -> None:
        self._go_to(0 if first else len(self.hit_model.places) - 1)
        self._tell()

    def _place(self) -> int:
        """How many hits stand before the current one."""
        row = self.currentIndex().row()
        return sum(place < row for place in self.hit_model.places)

    def _go_to(self, number: int) -> None:
        places = self.hit_model.places
        if not places:
            return
        number = min(max(number, 0), len(places) - 1)
        index = self.hit_model.index(places[number])
        self.setCurrentIndex(index)
        if number == 0:
            self.scrollToTop()  # its heading is above it
        else:
            self.scrollTo(index)

    def _tell(self) -> None:
        row = self.current()
        if row is not None:
            words = translate("Search", "{hit}. {number} van {count}")
            number, count = self._place() + 1, len(self.hit_model.places)
            self._speaker.say(words.format(hit=row.spoken, number=number, count=count))

    def _on_clicked(self, index: QModelIndex) -> None:
        line = self.hit_model.line(index)
        if isinstance(line, HitRow):
            self.opened.emit(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def under_lines(row: HitRow, font: QFont, room: int, lines: int) -> list[Marked]:
    """The line under the title, so cut that the first word that was found is in sight."""
    snippet, metrics = row.snippet, QFontMetrics(font)
    if not snippet.text:
        return broken(Marked(row.head), font, room, lines)
    # broken lines do not fill the room to the last pixel
    all_room = room if lines == 1 else int(room * lines * 0.85)
    start, end = snippet.places[0] if snippet.places else (0, 0)
    head = f"{row.head}{DOT}"
    if metrics.horizontalAdvance(f"{head}{snippet.text[:end]}…") > all_room:
        head = metrics.elidedText(row.head, _ELIDED, all_room // 2) + DOT
        left = all_room - metrics.horizontalAdvance(f"{head}……")
        snippet = _from_nearer(snippet, start, end, metrics, left)
    moved = tuple((a + len(head), b + len(head)) for a, b in snippet.places)
    return broken(Marked(f"{head}{snippet.text}", moved), font, room, lines)


def _from_nearer(snippet: Marked, start: int, end: int, metrics: QFontMetrics, room: int) -> Marked:
    """The snippet from a word before the place on, so that the place fits in the room."""
    begins = [at for at in range(1, start) if snippet.text[at - 1] == " "]
    fitting = (at for at in begins if metrics.horizontalAdvance(snippet.text[at:end]) <= room)
    begin = next(fitting, start)
    part = snippet.part(begin, len(snippet.text))
    return Marked(f"…{part.text}", tuple((a + 1, b + 1) for a, b in part.places))
