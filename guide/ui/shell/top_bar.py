"""The top bar: back, forward, where one is, search, text size, colours, quick hide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from guide.core.content.address import Address
from guide.services.settings import THEMES
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.names import theme_title
from guide.ui.theme.theme import TOP_BAR_HEIGHT, TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind, IconButton
from guide.ui.widgets.fields import SearchButton
from guide.ui.widgets.painting import painter_for
from guide.ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


class _SizeButton(Button):
    """A− or A+: a button that shows what it does to the text."""

    def __init__(self, theme: Theme, text: str, what: str) -> None:
        super().__init__(theme, text, ButtonKind.OUTLINE)
        self.setToolTip(what)
        name(self, what)

    def _padding(self) -> int:
        return self._theme.px(9)


class Crumbs(QWidget):
    """Where the reader is. ``opened(Address)`` is sent for a step up."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(4))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name(self, translate("TopBar", "Waar u bent"))

    def show_path(self, path: list[tuple[str, Address]]) -> None:
        """The way from the section to the page; the last is where one is."""
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        for title, address in path[:-1]:
            link = Button(self._theme, title, ButtonKind.QUIET)
            link.setProperty("address", str(address))
            link.clicked.connect(self._on_link)
            self._row.addWidget(link)
            self._row.addWidget(Label(self._theme, "›", TextRole.BODY, "text_soft", wrap=False))
        here = _Elided(self._theme, path[-1][0] if path else "")
        self._row.addWidget(here, 1)

    def _on_link(self) -> None:
        self.opened.emit(Address.parse(str(self.sender().property("address"))))


class _Elided(Label):
    """One line that ends in … where there is no room for all of it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, TextRole.BODY_STRONG, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("text"))
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), middle, words)


class TopBar(QWidget):
    """Signals: one for each thing one can ask here, see below."""

    menu_asked = Signal()
    back_asked = Signal()
    forward_asked = Signal()
    opened = Signal(object)
    search_asked = Signal()
    search_typed = Signal(str)
    smaller_asked = Signal()
    larger_asked = Signal()
    theme_chosen = Signal(str)
    print_asked = Signal()
    help_asked = Signal()
    about_asked = Signal()
    bookmarks_asked = Signal()
    hide_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        compact: bool,
        has_menu: bool,
        chosen_theme: str,
        search_width: int,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._chosen_theme = chosen_theme
        self.setFixedHeight(theme.px(TOP_BAR_HEIGHT if not compact else 52))
        row = QHBoxLayout(self)
        side = theme.px(24 if not compact else 10)
        row.setContentsMargins(side, 0, side, 0)
        row.setSpacing(theme.px(8 if not compact else 4))
        if has_menu:
            row.addWidget(self._icon("menu", translate("TopBar", "Menu"), self.menu_asked))
        back = translate("TopBar", "Terug")
        self._back = self._icon("arrow-left", back, self.back_asked)
        row.addWidget(self._back)
        forward = translate("TopBar", "Vooruit")
        self._forward = self._icon("arrow-right", forward, self.forward_asked)
        if not compact:
            row.addWidget(self._forward)
        self._crumbs = Crumbs(theme)
        self._crumbs.opened.connect(self.opened)
        row.addWidget(self._crumbs, 1)
        self._add_tools(row, compact, search_width)

    def _icon(self, icon: str, what: str, asked: SignalInstance) -> IconButton:
        button = IconButton(self._theme, icon, what)
        button.clicked.connect(asked)
        return button

    def _add_tools(self, row: QHBoxLayout, compact: bool, search_width: int) -> None:
        search = translate("TopBar", "Zoek een signaal, stap of nummer")
        if not search_width:
            row.addWidget(self._icon("search", search, self.search_asked))
        else:
            field = SearchButton(self._theme, search, "Ctrl K")
            field.clicked.connect(self.search_asked)
            field.typed.connect(self.search_typed)
            field.setFixedWidth(self._theme.px(search_width))
            row.addWidget(field)
        smaller = _SizeButton(self._theme, "A−", translate("TopBar", "Kleinere tekst"))
        smaller.clicked.connect(self.smaller_asked)
        larger = _SizeButton(self._theme, "A+", translate("TopBar", "Grotere tekst"))
        larger.clicked.connect(self.larger_asked)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(smaller, 0, middle)
        row.addWidget(larger, 0, middle)
        self._more = IconButton(self._theme, "settings", translate("TopBar", "Meer"))
        self._more.clicked.connect(self._on_more)
        row.addWidget(self._more)
        hide = translate("TopBar", "Verberg")
        if compact:
            row.addWidget(self._icon("eye-off", hide, self.hide_asked))
        else:
            button = Button(self._theme, hide, ButtonKind.OUTLINE, icon="eye-off", key="F9")
            button.clicked.connect(self.hide_asked)
            row.addWidget(button, 0, middle)

    def show_place(
        self, path: list[tuple[str, Address]], *, can_back: bool, can_forward: bool
    ) -> None:
        self._crumbs.show_path(path)
        self._back.setEnabled(can_back)
        self._forward.setEnabled(can_forward)

    def menu(self) -> QMenu:
        """Everything that needs no button of its own."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setFont(self._theme.font(TextRole.BODY))
        colours = menu.addMenu(translate("TopBar", "Kleuren"))
        colours.setFont(self._theme.font(TextRole.BODY))
        for theme in THEMES:
            action = colours.addAction(theme_title(theme))
            action.setCheckable(True)
            action.setChecked(theme == self._chosen_theme)
            action.setData(theme)
            action.triggered.connect(self._on_theme)
        menu.addSeparator()
        for text, signal in (
            (translate("TopBar", "Mijn pagina’s"), self.bookmarks_asked),
            (translate("TopBar", "Afdrukken…\tCtrl+P"), self.print_asked),
            (translate("TopBar", "Hulp en sneltoetsen\tF1"), self.help_asked),
            (translate("TopBar", "Over deze gids"), self.about_asked),
        ):
            menu.addAction(text).triggered.connect(signal)
        return menu

    def _on_more(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _on_theme(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.theme_chosen.emit(str(action.data()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.setPen(QPen(self._theme.colour("line"), self._theme.colours.border))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
