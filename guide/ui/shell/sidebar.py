"""The sidebar: the product's name, the sections, the role at the bottom."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from guide.core.content.address import Section
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.names import SECTION_ICONS, section_title
from guide.ui.theme.theme import SIDEBAR_NARROW, SIDEBAR_WIDTH, TextRole, Theme
from guide.ui.widgets.layouts import PageScroll
from guide.ui.widgets.painting import painter_for, rounded


class _SectionButton(QPushButton):
    """A section in the sidebar: icon and name, or the icon alone."""

    def __init__(self, theme: Theme, section: Section, narrow: bool) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = narrow
        self.section = section
        self._title = section_title(section)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("ringColour", "sidebar_edge")
        name(self, self._title)
        if narrow:
            self.setToolTip(self._title)

    def sizeHint(self) -> QSize:
        height = max(self._theme.px(42), self._theme.px(24) + self._theme.px(18))
        return QSize(self._theme.px(48 if self._narrow else 200), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        if self.isChecked() or self.underMouse():
            fill = theme.colour("sidebar_selected")
            line = theme.colour("sidebar_edge") if theme.colours.border > 1 else None
            rounded(painter, self.rect(), theme.px(8), fill, line, 2)
        if self.isChecked():
            self._paint_edge(painter)
        box = QRect(theme.px(12), 0, theme.px(20), self.height())
        if self._narrow:
            box = self.rect()
        theme.paint_icon(painter, SECTION_ICONS[self.section], box, 18, "sidebar_text")
        if self._narrow:
            return
        font = theme.font(TextRole.BODY_STRONG if self.isChecked() else TextRole.BODY_MEDIUM)
        painter.setFont(font)
        painter.setPen(theme.colour("sidebar_text"))
        area = self.rect().adjusted(theme.px(44), 0, -theme.px(6), 0)
        words = QFontMetrics(font).elidedText(
            self._title, Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_edge(self, painter: QPainter) -> None:
        """The amber edge of the selected section, following its rounded corners."""
        theme = self._theme
        path = QPainterPath()
        path.addRoundedRect(self.rect(), theme.px(8), theme.px(8))
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(QRect(0, 0, theme.px(3), self.height()), theme.colour("sidebar_edge"))
        painter.restore()


class Mark(QWidget):
    """The product's mark: an open book with a tick on amber."""

    def __init__(self, theme: Theme, side: int = 34) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.px(side), theme.px(side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        rounded(painter, self.rect(), self._theme.px(8), self._theme.colour("sidebar_edge"))
        self._theme.paint_icon(painter, "book-open-check", self.rect(), 20, "sidebar")


class _Brand(QWidget):
    """Mark and name at the top of the sidebar."""

    def __init__(self, theme: Theme, narrow: bool) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = narrow
        self.setFixedHeight(theme.px(62))
        mark = Mark(theme)
        mark.setParent(self)
        mark.move(theme.px(8 if not narrow else 7), theme.px(14))
        name(self, "Zakgids Mensenhandel")

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._narrow:
            return
        painter = painter_for(self)
        theme = self._theme
        painter.setFont(theme.font(TextRole.BODY_STRONG))
        painter.setPen(theme.colour("sidebar_text"))
        area = self.rect().adjusted(theme.px(52), theme.px(10), 0, -theme.px(8))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, middle, "Zakgids\nMensenhandel")


class RoleButton(QPushButton):
    """Who the reader is, with region and edition; a click changes it."""

    def __init__(self, theme: Theme, narrow: bool) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = narrow
        self._lines = ("", "", "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("ringColour", "sidebar_edge")

    def show_role(self, role: str, edition: str) -> None:
        self._lines = (translate("Sidebar", "Uw rol"), role, edition)
        words = translate("Sidebar", "Uw rol: {role}. Verander")
        name(self, words.format(role=role), edition)
        if self._narrow:
            self.setToolTip(words.format(role=role))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(44 if self._narrow else 82))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        fill = theme.colour("sidebar_selected") if self.underMouse() else None
        line = theme.colour("sidebar_line")
        rounded(painter, self.rect(), theme.px(10), fill, line, theme.colours.border)
        if self._narrow:
            theme.paint_icon(painter, "user", self.rect(), 18, "sidebar_text")
            return
        top = theme.px(11)
        for text, role, colour in zip(
            self._lines,
            (TextRole.SMALL, TextRole.BODY_STRONG, TextRole.SMALL),
            ("sidebar_soft", "sidebar_text", "sidebar_soft"),
            strict=True,
        ):
            font = theme.font(role)
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            area = QRect(theme.px(13), top, self.width() - theme.px(20), metrics.height())
            words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft, words)
            top += metrics.height() + theme.px(1)


class Sidebar(QWidget):
    """Signals: ``section_chosen(Section)``; ``role_asked()``."""

    section_chosen = Signal(object)
    role_asked = Signal()

    def __init__(self, theme: Theme, sections: tuple[Section, ...], *, narrow: bool) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = narrow
        self.setFixedWidth(theme.px(SIDEBAR_NARROW if narrow else SIDEBAR_WIDTH))
        name(self, translate("Sidebar", "Delen van de gids"))
        column = QVBoxLayout(self)
        side = theme.px(10 if narrow else 12)
        column.setContentsMargins(side, theme.px(8), side, theme.px(16))
        column.setSpacing(theme.px(2))
        column.addWidget(_Brand(theme, narrow))
        column.addWidget(self._section_list(theme, sections), 1)
        self.role = RoleButton(theme, narrow)
        self.role.clicked.connect(self.role_asked)
        column.addSpacing(theme.px(8))
        column.addWidget(self.role)

    def _section_list(self, theme: Theme, sections: tuple[Section, ...]) -> QWidget:
        scroll = PageScroll(theme, margins=(0, 0, 0, 0))
        scroll.column.setSpacing(theme.px(2))
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._group = QButtonGroup(self)
        self._buttons: dict[Section, _SectionButton] = {}
        for section in sections:
            button = _SectionButton(theme, section, self._narrow)
            self._buttons[section] = button
            self._group.addButton(button)
            scroll.column.addWidget(button)
        scroll.column.addStretch(1)
        self._group.buttonClicked.connect(self._on_section)
        return scroll

    def _on_section(self, button: _SectionButton) -> None:
        self.section_chosen.emit(button.section)

    def show_section(self, section: Section) -> None:
        """Mark where the reader is; a section that has no button marks none."""
        self._group.setExclusive(False)
        for key, button in self._buttons.items():
            button.setChecked(key is section)
        self._group.setExclusive(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.fillRect(self.rect(), self._theme.colour("sidebar"))
        if self._theme.colours.border > 1:
            painter.setPen(QPen(self._theme.colour("sidebar_line"), 2))
            painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
