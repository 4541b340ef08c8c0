"""Who may tell what to whom, all at once: a table on screen, and one on paper."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from guide.core.content.records import Status
from guide.core.sharing import SharingGuide, SharingRule
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.names import status_mark
from guide.ui.pages.sharing_words import answer_words
from guide.ui.paper_picture import PAPER_WIDTH, picture_html
from guide.ui.theme.paper import PAPER
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.layouts import slim_cross_bar
from guide.ui.widgets.painting import rounded

Index = QModelIndex | QPersistentModelIndex

_ROW = 40
_ROLE = TextRole.SMALL_STRONG
_CENTRE = Qt.AlignmentFlag.AlignCenter
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_NONE = QModelIndex()


class SharingModel(QAbstractTableModel):
    """A row for every giver, a column for every receiver, the answer in the cell."""

    def __init__(self, guide: SharingGuide, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.guide = guide

    def rowCount(self, _parent: Index = _NONE) -> int:
        return len(self.guide.givers)

    def columnCount(self, _parent: Index = _NONE) -> int:
        return len(self.guide.receivers)

    def rule(self, index: Index) -> SharingRule | None:
        giver, receiver = self.pair(index)
        return self.guide.answer(giver, receiver)

    def pair(self, index: Index) -> tuple[str, str]:
        return self.guide.givers[index.row()].id, self.guide.receivers[index.column()].id

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        rule = self.rule(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return answer_words(rule).short
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index)
        return None

    def spoken(self, index: Index) -> str:
        """*Burgerzaken aan Politie: Ja. Nog te controleren*"""
        rule = self.rule(index)
        words = translate("Sharing", "{giver} aan {receiver}: {answer}").format(
            giver=self.guide.givers[index.row()].title,
            receiver=self.guide.receivers[index.column()].title,
            answer=answer_words(rule).title,
        )
        mark = status_mark(rule.status) if rule else ""
        return f"{words}. {mark}" if mark else words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        is_column = orientation == Qt.Orientation.Horizontal
        words = self.guide.receivers if is_column else self.guide.givers
        return words[section].title


class SharingTable(QTableView):
    """The whole table. ``pair_chosen(str, str)`` is sent for a click or Enter on a cell.

    It is as high as its rows: the page scrolls, and only what is too wide scrolls in here.
    """

    pair_chosen = Signal(str, str)

    def __init__(self, theme: Theme, guide: SharingGuide) -> None:
        super().__init__()
        self._theme = theme
        self._cells = SharingModel(guide, self)
        self.setModel(self._cells)
        self.setItemDelegate(_Cells(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.setStyleSheet(_table_style(theme))
        slim_cross_bar(theme, self)
        self.setFont(theme.font(_ROLE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._set_headers()
        name(
            self,
            translate("Sharing", "Tabel: wie mag wat vertellen aan wie"),
            translate("Sharing", "Met de pijltoetsen leest u elk vak. Enter kiest het."),
        )
        self.clicked.connect(self._on_cell)

    def _set_headers(self) -> None:
        theme = self._theme
        font = theme.font(_ROLE)
        metrics = QFontMetrics(font)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setFont(font)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(True)
            header.setSectionsClickable(False)
            header.setStyleSheet(_header_style(theme))
        across = self.horizontalHeader()
        across.setDefaultAlignment(_CENTRE | Qt.TextFlag.TextWordWrap)
        across.setMinimumSectionSize(theme.px(40))
        rules = {rule.may: rule for rule in self._cells.guide.rules}
        shorts = [answer_words(rule).short for rule in (None, *rules.values())]
        answer = max(metrics.horizontalAdvance(short) for short in shorts)
        lines = 1
        for column, receiver in enumerate(self._cells.guide.receivers):
            width = self._column_width(answer, receiver.title)
            across.resizeSection(column, width)
            room = QRect(0, 0, width - theme.px(16), 10_000)
            wrapped = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), receiver.title)
            lines = max(lines, round(wrapped.height() / metrics.lineSpacing()))
        across.setFixedHeight(lines * metrics.lineSpacing() + theme.px(16))
        down = self.verticalHeader()
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setMinimumSectionSize(theme.px(_ROW))
        down.setDefaultSectionSize(max(theme.px(_ROW), metrics.height() + theme.px(16)))

    def _column_width(self, answer: int, title: str) -> int:
        """Wide enough for an answer with its icon, and for the longest word of the title."""
        metrics = QFontMetrics(self._theme.font(_ROLE))
        longest = max((metrics.horizontalAdvance(word) for word in title.split()), default=0)
        return max(answer + self._theme.px(46), longest + self._theme.px(20))

    def show_pair(self, giver: str, receiver: str) -> None:
        """Mark the cell that is answered above."""
        guide = self._cells.guide
        rows = [word.id for word in guide.givers]
        columns = [word.id for word in guide.receivers]
        if giver in rows and receiver in columns:
            index = self._cells.index(rows.index(giver), columns.index(receiver))
            self.setCurrentIndex(index)

    # -- size ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width = self.verticalHeader().sizeHint().width() + self.horizontalHeader().length()
        return QSize(width, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._height())

    def _height(self) -> int:
        rows = self.verticalHeader().length() + self.horizontalHeader().height()
        return rows + self.horizontalScrollBar().sizeHint().height() + 2

    # -- choosing -----------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().x() and not event.angleDelta().y():
            super().wheelEvent(event)
        else:
            event.ignore()  # the page scrolls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._on_cell(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_cell(self, index: QModelIndex) -> None:
        self.pair_chosen.emit(*self._cells.pair(index))


class _Cells(QStyledItemDelegate):
    """An icon and a word in the tone of the answer; a ring around the cell one is at."""

    def __init__(self, theme: Theme, table: SharingTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        area: QRect = option.rect
        model = index.model()
        assert isinstance(model, SharingModel)
        rule = model.rule(index)
        words = answer_words(rule)
        ground, text = words.tone.value
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = area.adjusted(theme.px(2), theme.px(2), -theme.px(2), -theme.px(2))
        line = theme.colour(text) if theme.colours.border > 1 else None
        rounded(painter, box, theme.px(6), theme.colour(ground), line, theme.colours.border)
        if index == self._table.currentIndex():
            rounded(painter, box, theme.px(6), None, theme.colour("accent"), theme.px(3))
        metrics = QFontMetrics(theme.font(_ROLE))
        said = marked(words.short, rule)
        width = metrics.horizontalAdvance(said) + theme.px(20)
        left = box.x() + (box.width() - width) // 2
        icon = QRect(left, box.y(), theme.px(16), box.height())
        theme.paint_icon(painter, words.icon, icon, 14, text)
        painter.setFont(theme.font(_ROLE))
        painter.setPen(theme.colour(text))
        place = QRect(left + theme.px(20), box.y(), width, box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()


def marked(words: str, rule: SharingRule | None) -> str:
    """Words with a star when they are not certain; a line at the table says what it means."""
    return f"{words}*" if rule is not None and rule.status is Status.UNCONFIRMED else words


def star_sentence() -> str:
    return translate("Sharing", "* Nog te controleren.")


def _table_style(theme: Theme) -> str:
    return (
        "QTableView { background: transparent; border: none; }"
        "QTableCornerButton::section { background: transparent; border: none; }"
        f"QTableView QWidget {{ color: {theme.colours.text}; }}"
    )


def _header_style(theme: Theme) -> str:
    c = theme.colours
    return (
        f"QHeaderView {{ background: transparent; border: none; }}"
        f"QHeaderView::section {{ background: transparent; color: {c.text}; border: none;"
        f" padding: {theme.px(4)}px {theme.px(8)}px; }}"
    )


# -- on paper ---------------------------------------------------------------------------------

_PAPER_ROW = 22
_PAPER_NAME = 190
_PAPER_FONT = 11
_PAPER_MOST_HEAD = 230


def paper_table_html(guide: SharingGuide) -> str:
    """The table black on white, names of receivers upright, with what its signs mean."""
    if not guide.givers or not guide.receivers:
        return ""
    metrics = QFontMetrics(_paper_font())
    widest = max(metrics.horizontalAdvance(receiver.title) for receiver in guide.receivers)
    head = min(_PAPER_MOST_HEAD, widest + 12)
    height = head + _PAPER_ROW * len(guide.givers) + 2

    def paint(painter: QPainter) -> None:
        _paint_paper(painter, guide, head)

    return picture_html(PAPER_WIDTH, height, paint)


def _paint_paper(painter: QPainter, guide: SharingGuide, head: int) -> None:
    column = (PAPER_WIDTH - _PAPER_NAME) / len(guide.receivers)
    bottom = head + _PAPER_ROW * len(guide.givers)
    ink = PAPER.colour("text")
    painter.setPen(QPen(ink, 0.6))
    for row in range(len(guide.givers) + 1):
        painter.drawLine(0, head + row * _PAPER_ROW, PAPER_WIDTH, head + row * _PAPER_ROW)
    for number in range(len(guide.receivers) + 1):
        x = round(_PAPER_NAME + number * column)
        painter.drawLine(x, head, x, bottom)
    painter.setPen(ink)
    painter.setFont(_paper_font())
    metrics = QFontMetrics(_paper_font())
    for number, receiver in enumerate(guide.receivers):
        painter.save()
        painter.translate(_PAPER_NAME + (number + 0.5) * column, head - 6)
        painter.rotate(-90)
        shown = metrics.elidedText(receiver.title, Qt.TextElideMode.ElideRight, head - 8)
        painter.drawText(0, metrics.ascent() // 2 - 1, shown)
        painter.restore()
    for row, giver in enumerate(guide.givers):
        place = QRect(0, head + row * _PAPER_ROW, _PAPER_NAME - 6, _PAPER_ROW)
        shown = metrics.elidedText(giver.title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        for number, receiver in enumerate(guide.receivers):
            left = round(_PAPER_NAME + number * column)
            cell = QRect(left, place.y(), round(column), _PAPER_ROW)
            _paint_sign(painter, cell, guide.answer(giver.id, receiver.id))


def _paint_sign(painter: QPainter, cell: QRect, rule: SharingRule | None) -> None:
    words = answer_words(rule)
    font = _paper_font()
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(cell, _CENTRE, marked(words.sign, rule))
    painter.setFont(_paper_font())


def _paper_font() -> QFont:
    font = QFont(PAPER.font(TextRole.SMALL))
    font.setPixelSize(_PAPER_FONT)
    return font


def signs_sentence() -> str:
    """What the signs of the table on paper stand for."""
    return translate(
        "Sharing",
        "J: ja. T: ja, met toestemming. Z: ja, zonder naam. N: nee. ?: overleg met uw "
        "privacyfunctionaris. *: nog te controleren.",
    )
