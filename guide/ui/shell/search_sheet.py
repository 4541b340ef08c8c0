"""The search sheet: answers at every key, in groups, over whatever page is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from guide.services.finder import MARK_OFF, MARK_ON, Found, Hit
from guide.ui.a11y.accessible import announce, name
from guide.ui.i18n import translate
from guide.ui.names import ENTRY_ICONS, entry_kind_title, group_title
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.cards import Icon
from guide.ui.widgets.layouts import slim_scroll_bar
from guide.ui.widgets.painting import CARD_RADIUS, painter_for, rounded
from guide.ui.widgets.tags import Tag
from guide.ui.widgets.text import Label

_HIT = Qt.ItemDataRole.UserRole + 1


def without_marks(text: str) -> str:
    return text.replace(MARK_ON, "").replace(MARK_OFF, "")


class _HitDelegate(QStyledItemDelegate):
    """Paints group headings and hits with their matches lit."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: object) -> QSize:
        hit = index.data(_HIT)  # type: ignore[attr-defined]
        height = self._theme.px(34 if hit is None else 64)
        return QSize(self._view.viewport().width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hit = index.data(_HIT)  # type: ignore[attr-defined]
        if hit is None:
            self._paint_group(painter, option.rect, index.data())  # type: ignore[attr-defined]
        else:
            is_current = index == self._view.currentIndex()
            self._paint_hit(painter, option.rect, hit, is_current)
        painter.restore()

    def _paint_group(self, painter: QPainter, area: QRect, title: str) -> None:
        theme = self._theme
        painter.setFont(theme.font(TextRole.SMALL_STRONG))
        painter.setPen(theme.colour("text_soft"))
        box = area.adjusted(theme.px(20), 0, 0, -theme.px(4))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title)

    def _paint_hit(self, painter: QPainter, area: QRect, hit: Hit, is_current: bool) -> None:
        theme = self._theme
        if is_current:
            painter.fillRect(area, theme.colour("accent_well"))
            if theme.colours.border > 1:
                ring = area.adjusted(4, 2, -4, -2)
                rounded(painter, ring, theme.px(6), None, theme.colour("accent"), 3)
        icon = QRect(area.x() + theme.px(20), area.y(), theme.px(20), area.height())
        theme.paint_icon(painter, ENTRY_ICONS[hit.kind], icon, 19, "text")
        words = area.adjusted(theme.px(56), theme.px(9), -theme.px(76), -theme.px(8))
        upper = QRect(words.x(), words.y(), words.width(), words.height() // 2)
        lower = upper.translated(0, upper.height())
        self._paint_marked(painter, upper, hit.title, TextRole.BODY_STRONG, "text")
        under = f"{entry_kind_title(hit.kind)} · {hit.snippet}" if hit.snippet else ""
        under = under or entry_kind_title(hit.kind)
        self._paint_marked(painter, lower, under, TextRole.SMALL, "text_soft")
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(theme.colour("text_soft"))
        right = area.adjusted(0, 0, -theme.px(20), 0)
        painter.drawText(
            right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hit.code
        )

    def _paint_marked(
        self, painter: QPainter, area: QRect, text: str, role: TextRole, colour: str
    ) -> None:
        """Text whose matches stand on the mark's colour; cut with … where it is too long."""
        theme = self._theme
        font = theme.font(role)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        x = area.x()
        marked = False
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for piece in _pieces(text.replace("\n", " ")):
            if piece in (MARK_ON, MARK_OFF):
                marked = piece == MARK_ON
                continue
            room = area.right() - x
            if room <= theme.px(8):
                return
            shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(shown)
            box = QRect(x, area.y(), width + 1, area.height())
            if marked:
                ground = QRect(x - 1, 0, width + 2, metrics.height())
                ground.moveTop(area.center().y() - metrics.height() // 2)
                rounded(painter, ground, theme.px(3), theme.colour("mark"))
            painter.setPen(theme.colour("on_mark" if marked else colour))
            painter.drawText(box, middle, shown)
            x += width


def _pieces(text: str) -> list[str]:
    pieces = [""]
    for character in text:
        if character in (MARK_ON, MARK_OFF):
            pieces += [character, ""]
        else:
            pieces[-1] += character
    return [piece for piece in pieces if piece]


class SearchSheet(QWidget):
    """Covers the window.

    Signals: ``typed(str)`` at every key; ``chosen(Address)``; ``closed()``.
    """

    typed = Signal(str)
    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet = QFrame(self)
        name(self, translate("Search", "Zoeken"))
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self._list = self._hit_list()
        column.addWidget(self._list, 1)
        column.addWidget(self._foot())
        self._sheet.installEventFilter(self)
        self.hide()

    def _head(self) -> QWidget:
        theme = self._theme
        holder = QWidget()
        holder.setFixedHeight(theme.px(64))
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        row.setSpacing(theme.px(14))
        row.addWidget(Icon(theme, "search", 22, "text"))
        self.field = QLineEdit()
        self.field.setFrame(False)
        self.field.setFont(theme.font(TextRole.HEADING))
        font = self.field.font()
        font.setWeight(font.Weight.Normal)
        self.field.setFont(font)
        self.field.setPlaceholderText(translate("Search", "Zoek een signaal, stap, nummer of code"))
        self.field.setProperty("noFocusRing", True)
        palette = self.field.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("surface"))
        self.field.setPalette(palette)
        name(self.field, translate("Search", "Zoek een signaal, stap, nummer of code"))
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        row.addWidget(self.field, 1)
        row.addWidget(Tag(theme, "Esc"))
        return holder

    def _hit_list(self) -> QListView:
        self._model = QStandardItemModel(self)
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(_HitDelegate(self._theme, view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.viewport().setAutoFillBackground(False)
        view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        slim_scroll_bar(self._theme, view)
        view.setAccessibleName(translate("Search", "Treffers"))
        view.clicked.connect(self._on_clicked)
        return view

    def _foot(self) -> QWidget:
        theme = self._theme
        holder = QWidget()
        holder.setFixedHeight(theme.px(42))
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        keys = translate("Search", "↑ ↓ kiezen   ↵ openen")
        row.addWidget(Label(theme, keys, TextRole.SMALL, "text_soft", wrap=False))
        row.addStretch(1)
        self._count = Label(theme, "", TextRole.SMALL, "text_soft", wrap=False)
        row.addWidget(self._count)
        return holder

    # -- showing ------------------------------------------------------------------------------

    def open(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_sheet(self) -> None:
        """Away with the sheet and with what was typed."""
        self.field.clear()
        self._model.clear()
        self.hide()
        self.closed.emit()

    def show_found(self, found: Found, milliseconds: float) -> None:
        self._model.clear()
        for group, hits in found.grouped():
            heading = QStandardItem(group_title(group))
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._model.appendRow(heading)
            for hit in hits:
                self._model.appendRow(self._item(hit))
        count = len(found.hits)
        self._list.setCurrentIndex(self._next_hit(-1, 1))
        words = _count_words(count, self.field.text(), milliseconds)
        self._count.setText(words)
        if self.field.text():
            announce(self, words)

    def _item(self, hit: Hit) -> QStandardItem:
        title = without_marks(hit.title)
        item = QStandardItem(title)
        item.setData(hit, _HIT)
        spoken = f"{title}. {entry_kind_title(hit.kind)}. {hit.code}"
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return item

    def hits(self) -> list[Hit]:
        """The hits on screen, in order."""
        rows = range(self._model.rowCount())
        found = (self._model.item(row).data(_HIT) for row in rows)
        return [hit for hit in found if hit is not None]

    # -- choosing -----------------------------------------------------------------------------

    def _next_hit(self, row: int, step: int):  # type: ignore[no-untyped-def]
        row += step
        while 0 <= row < self._model.rowCount():
            if self._model.item(row).data(_HIT) is not None:
                return self._model.index(row, 0)
            row += step
        return self._list.currentIndex()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._on_key(event)
        if watched is self._sheet and event.type() == QEvent.Type.Paint:
            self._paint_sheet()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_sheet()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            index = self._next_hit(self._list.currentIndex().row(), step)
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)
            announce(self, str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentIndex())
        else:
            return False
        return True

    def _on_clicked(self, index: object) -> None:
        self._choose(index)

    def _choose(self, index: object) -> None:
        hit = index.data(_HIT)  # type: ignore[attr-defined]
        if isinstance(hit, Hit):
            self.close_sheet()
            self.chosen.emit(hit.address)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    # -- looks --------------------------------------------------------------------------------

    def resizeEvent(self, _event: object) -> None:
        theme = self._theme
        width = min(theme.px(680), self.width() - theme.px(24))
        top = min(theme.px(72), self.height() // 12)
        height = min(theme.px(554), self.height() - top - theme.px(56))
        self._sheet.setGeometry((self.width() - width) // 2, top, width, max(height, 120))

    def _paint_sheet(self) -> None:
        painter = painter_for(self._sheet)
        theme = self._theme
        line = theme.colour("line") if theme.colours.is_dark or theme.colours.border > 1 else None
        area = self._sheet.rect()
        radius = theme.px(CARD_RADIUS + 2)
        rounded(painter, area, radius, theme.colour("surface"), line, theme.colours.border)
        painter.setPen(theme.colour("line"))
        for y in (theme.px(64), area.height() - theme.px(42)):
            painter.drawLine(0, y, area.width(), y)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        scrim = self._theme.colour("scrim")
        scrim.setAlphaF(0.45)
        painter.fillRect(self.rect(), scrim)
        sheet = self._sheet.geometry()
        for spread, strength in ((24, 0.04), (16, 0.05), (8, 0.07), (3, 0.09)):
            shade = self._theme.colour("scrim")
            shade.setAlphaF(strength)
            area = sheet.adjusted(-spread, -spread // 2, spread, spread)
            rounded(painter, area, self._theme.px(CARD_RADIUS) + spread, shade)


def _count_words(count: int, typed: str, milliseconds: float) -> str:
    if not typed.strip():
        return ""
    if count == 0:
        return translate("Search", "Niets gevonden. Probeer een ander woord.")
    shown = max(1, round(milliseconds))
    if count == 1:
        return translate("Search", "1 treffer in {ms} ms").format(ms=shown)
    return translate("Search", "{count} treffers in {ms} ms").format(count=count, ms=shown)
