"""*Uw beeld*: beside the signals, on a page of its own, and what it says to whom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton, QTextBrowser, QWidget

from guide.core.content.records import Dimension, Signal, Strength
from guide.ui.pages.picture import PicturePage
from guide.ui.pages.picture_panel import AdviceCard, PicturePanel
from guide.ui.pages.signals import SignalsPage
from guide.ui.widgets.choices import Toggle
from guide.ui.widgets.meter import Meter
from guide.ui.widgets.tags import Tag
from tests.support.ui import Opened, button, press, settle


def signals_of(app: Opened) -> tuple[Signal, ...]:
    assert app.desk.library is not None
    return app.desk.library.signals


def tick(app: Opened, *signals: Signal) -> None:
    for signal in signals:
        app.desk.signal_ticks.set(signal.id, True)
    settle()


def meters(page: QWidget) -> dict[str, str]:
    """What a screen reader says of each bar, by its name."""
    shown = [m for m in page.findChildren(Meter) if m.isVisible()]
    pairs = (m.accessibleName().split(": ", 1) for m in shown)
    return {pair[0]: pair[1] for pair in pairs}


def advice(page: QWidget) -> str:
    card = next(card for card in page.findChildren(AdviceCard) if card.isVisible())
    return " ".join(label.text() for label in card.findChildren(QLabel))


def plain(app: Opened, **wanted: object) -> list[Signal]:
    """Signals that raise no alarm, with these values."""
    return [
        signal
        for signal in signals_of(app)
        if not signal.is_alarm
        and not signal.is_minor
        and all(getattr(signal, key) == value for key, value in wanted.items())
    ]


def strong_coercion(app: Opened) -> list[Signal]:
    """Two that meet the rule of one dimension together."""
    return plain(app, strength=Strength.STRONG, dimension=Dimension.COERCION)[:2]


class TestPanel:
    def test_a_tick_fills_the_bar_of_its_dimension(self, app: Opened) -> None:
        page = app.go("signalen")
        strong = strong_coercion(app)[0]
        assert meters(page)["Dwang"] == "nog niets"
        tick(app, strong)
        assert meters(page)["Dwang"] == "1 sterk"

    def test_the_advice_rises_with_what_was_seen(self, app: Opened) -> None:
        page = app.go("signalen")
        assert "Vink aan wat u zag" in advice(page)
        first, second = [s for s in plain(app, strength=Strength.STRONG) if s.dimension == "dwang"][
            :2
        ]
        tick(app, first)
        assert "Overleg" in advice(page)
        tick(app, second)
        assert "Overleg vandaag" in advice(page)
        assert "regel gehaald" in meters(page)["Dwang"]

    def test_danger_and_youth_say_to_call_now(self, app: Opened) -> None:
        page = app.go("signalen")
        for words, number in (("Nu gevaar?", "112"), ("Onder 18?", "Veilig Thuis")):
            box = next(t for t in page.findChildren(Toggle) if t.text() == words)
            box.click()
            settle()
            assert "Bel nu" in advice(page)
            assert button(page, number).isVisible()
            box.click()
            settle()
            assert "Bel nu" not in advice(page)

    def test_a_number_is_copied(self, app: Opened) -> None:
        page = app.go("signalen")
        tick(app, plain(app)[0])
        press(page, "CoMensha")
        assert QGuiApplication.clipboard().text() == "033-448 11 86"

    def test_nobody_is_judged(self, app: Opened) -> None:
        page = app.go("signalen")
        tick(app, *signals_of(app))
        said = " ".join(
            [advice(page), *(w.accessibleName() for w in page.findChildren(PicturePanel))]
        )
        for word in ("slachtoffer", "geen mensenhandel", "dader"):
            assert word not in said.lower()

    def test_tab_goes_from_the_bars_to_the_advice_to_the_links(self, app: Opened) -> None:
        page = app.go("signalen")
        tick(app, plain(app)[0])
        panel = page.findChild(PicturePanel)
        last_meter = [m for m in panel.findChildren(Meter) if m.isVisible()][-1]
        last_meter.setFocus(Qt.FocusReason.TabFocusReason)
        names = []
        for _ in range(4):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            assert isinstance(focused, QPushButton)
            names.append(focused.accessibleName())
        assert names == [
            "CoMensha 033-448 11 86",
            "Wat zeg ik?",
            "Nog te vragen of te bekijken",
            "Zo is dit gewogen",
        ]


class TestWays:
    def test_the_panel_leads_to_its_page_and_the_hand_over(self, app: Opened) -> None:
        for words, here in (
            ("Wat zeg ik?", "beeld#wat-zeg-ik"),
            ("Nog te vragen", "beeld#vragen"),
            ("Zo is dit gewogen", "beeld#gewogen"),
            ("Maak een overdracht", "overdracht"),
        ):
            app.go("signalen")
            press(app.page, words)
            assert str(app.window.state.here) == here

    def test_where_it_is_narrow_a_bar_keeps_advice_and_number_in_sight(self, app: Opened) -> None:
        app.window.resize(1024, 600)
        page = app.go("signalen")
        assert isinstance(page, SignalsPage)
        call = button(page, "CoMensha")
        assert page.rect().contains(call.mapTo(page, call.rect().bottomRight()))
        press(page, "Uw beeld")
        assert isinstance(app.page, PicturePage)


class TestPage:
    def texts(self, page: QWidget) -> str:
        labels = [label.text() for label in page.findChildren(QLabel)]
        texts = [text.toPlainText() for text in page.findChildren(QTextBrowser)]
        tags = [tag.text for tag in page.findChildren(Tag)]
        return "\n".join([*labels, *texts, *tags])

    def test_the_sum_is_open(self, app: Opened) -> None:
        first, second = [s for s in plain(app, strength=Strength.STRONG) if s.dimension == "dwang"][
            :2
        ]
        tick(app, first, second)
        said = self.texts(app.go("beeld"))
        for words in (
            first.text,
            second.text,
            "Dwang: 2 sterk · regel gehaald",
            "De regel per dimensie",
            "Het advies is van de gids",
            "Wat deze weging niet zegt",
            "Nog te controleren",
            "Bronnen",
        ):
            assert words in said, words

    def test_forms_are_named_with_the_reason(self, app: Opened) -> None:
        own = next(s for s in plain(app) if s.forms == ("arbeidsuitbuiting",))
        tick(app, own)
        said = self.texts(app.go("beeld"))
        assert f"Want u zag: {own.text.rstrip('.')}." in said

    def test_what_can_be_asked_stands_under_what_was_seen(self, app: Opened) -> None:
        seen = next(s for s in plain(app) if s.ask)
        tick(app, seen)
        assert seen.ask in self.texts(app.go("beeld"))

    def test_it_follows_the_ticks_and_the_circumstances(self, app: Opened) -> None:
        page = app.go("beeld")
        assert "Nog niets aangevinkt." in self.texts(page)
        tick(app, plain(app)[0])
        assert "1 signaal aangevinkt" in self.texts(page)
        next(t for t in page.findChildren(Toggle) if t.text() == "Nu gevaar?").click()
        settle()
        assert "Bel nu" in advice(page)

    def test_it_can_be_printed_with_the_whole_sum(self, app: Opened) -> None:
        tick(app, plain(app)[0])
        job = app.go("beeld").print_job()
        assert job is not None
        assert plain(app)[0].text in job.body_html
        assert "Dit is geen oordeel" in job.foot


def test_by_keyboard_alone_from_start_to_the_number(app: Opened) -> None:
    """Four things seen at a counter: ticked, weighed, and the number in the clipboard."""
    page = app.go("signalen")
    view = next(v for v in page.findChildren(QListView) if v.isVisible())
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert len(app.desk.signal_ticks.ticked) == 4
    button(page, "CoMensha").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "033-448 11 86"
