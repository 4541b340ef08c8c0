"""One question of a form: its title, a line of help, a control, and in words what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.ui.a11y.accessible import name
from guide.ui.pages.page import column_of
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.cards import Icon
from guide.ui.widgets.text import Label
from guide.ui.widgets.text_field import TextField


class FormField(QWidget):
    """Title, help, ``control`` and what is said under it; all of it is told by a screen reader."""

    def __init__(self, theme: Theme, title: str, hint: str, control: QWidget) -> None:
        super().__init__()
        self.control = control
        self._hint = hint
        column = column_of(self, theme.px(6))
        label = Label(theme, title, TextRole.BODY_STRONG)
        label.setBuddy(control)
        column.addWidget(label)
        if hint:
            column.addWidget(Label(theme, hint, TextRole.SMALL, "text_soft"))
        column.addWidget(control)
        self._fault = _Line(theme, "octagon-alert", "danger", TextRole.SMALL_STRONG)
        self._remark = _Line(theme, "info", "text_soft", TextRole.SMALL)
        column.addWidget(self._fault)
        column.addWidget(self._remark)
        name(control, title, hint)

    @property
    def fault(self) -> str:
        """What is wrong, in words; empty when nothing is."""
        return self._fault.text

    @property
    def remark(self) -> str:
        return self._remark.text

    def show_fault(self, words: str) -> None:
        """Say what is wrong, or with an empty text that nothing is."""
        self._fault.show_text(words)
        if isinstance(self.control, TextField):
            self.control.set_wrong(bool(words))
        self._describe()

    def show_remark(self, words: str) -> None:
        """Say something that is good to know, which is no fault."""
        self._remark.show_text(words)
        self._describe()

    def _describe(self) -> None:
        said = filter(None, (self.fault, self.remark, self._hint))
        self.control.setAccessibleDescription(" ".join(said))


class _Line(QWidget):
    """An icon and a sentence; not there without one."""

    def __init__(self, theme: Theme, icon: str, colour: str, role: TextRole) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(Icon(theme, icon, 16, colour), 0, Qt.AlignmentFlag.AlignTop)
        self._label = Label(theme, "", role, colour)
        row.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def show_text(self, text: str) -> None:
        self._label.setText(text)
        self.setVisible(bool(text))
