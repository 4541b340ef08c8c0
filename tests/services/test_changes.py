"""The change feed: everybody hears everything, in order, until they no longer want to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from guide.services.changes import Change, ChangeFeed, Topic
from tests.support.fakes import ChangesHeard

TICKS, WALKS = Change(Topic.SIGNAL_TICKS), Change(Topic.WALKS)


@pytest.fixture
def feed() -> ChangeFeed:
    return ChangeFeed()


def test_without_listeners_nothing_happens(feed: ChangeFeed) -> None:
    feed.publish(TICKS)


def test_all_hear_all_in_order(feed: ChangeFeed) -> None:
    first, second = ChangesHeard(), ChangesHeard()
    feed.subscribe(first)
    feed.publish(TICKS)
    feed.subscribe(second)
    feed.publish(WALKS)
    assert first.changes == [TICKS, WALKS]
    assert second.changes == [WALKS]


def test_after_unsubscribing_one_hears_nothing(feed: ChangeFeed) -> None:
    heard = ChangesHeard()
    unsubscribe = feed.subscribe(heard)
    unsubscribe()
    unsubscribe()
    feed.publish(TICKS)
    assert heard.changes == []


def test_who_is_unsubscribed_by_another_listener_hears_no_more(feed: ChangeFeed) -> None:
    heard = ChangesHeard()
    endings: list[Callable[[], None]] = []
    feed.subscribe(lambda _: endings[0]())
    endings.append(feed.subscribe(heard))
    feed.publish(TICKS)
    assert heard.changes == []


def test_who_subscribes_during_a_change_hears_the_next(feed: ChangeFeed) -> None:
    heard = ChangesHeard()
    feed.subscribe(lambda _: heard.changes or feed.subscribe(heard))  # type: ignore[arg-type]
    feed.publish(TICKS)
    assert heard.changes == []
    feed.publish(WALKS)
    assert heard.changes == [WALKS]


def test_a_change_published_by_a_listener_comes_after_for_everybody(feed: ChangeFeed) -> None:
    heard = ChangesHeard()

    def echo(change: Change) -> None:
        if change == TICKS:
            feed.publish(WALKS)

    feed.subscribe(echo)
    feed.subscribe(heard)
    feed.publish(TICKS)
    assert heard.changes == [TICKS, WALKS]


def test_a_listener_that_fails_does_not_block_the_feed(feed: ChangeFeed) -> None:
    heard = ChangesHeard()

    def fail(change: Change) -> None:
        if change == TICKS:
            feed.publish(WALKS)
            raise RuntimeError("page is gone")

    feed.subscribe(fail)
    feed.subscribe(heard)
    with pytest.raises(RuntimeError):
        feed.publish(TICKS)
    feed.publish(WALKS)
    assert heard.changes == [WALKS]
