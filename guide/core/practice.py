"""Playing a practice case: scene, choice, consequence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from guide.core.content.ids import ChoiceId
from guide.core.content.records import Case, Choice, Scene


@dataclass(frozen=True, slots=True)
class Play:
    """Where somebody is in a case: the scenes seen, and what was chosen in each.

    The present scene is the first without a choice that was *confirmed* by going on; ``chosen``
    is the choice whose feedback is on screen, or None while the choice is still open.
    """

    case: Case
    taken: tuple[tuple[Scene, Choice], ...] = ()
    chosen: Choice | None = None

    @property
    def scene(self) -> Scene | None:
        """The scene on screen; None when the case is over."""
        if not self.taken:
            return self.case.scenes[0] if self.case.scenes else None
        next_id = self.taken[-1][1].next_scene
        return next((s for s in self.case.scenes if s.id == next_id), None)

    @property
    def is_over(self) -> bool:
        return self.scene is None

    def choose(self, choice_id: ChoiceId) -> Play:
        """Show what comes of a choice; raises KeyError when the scene has no such choice."""
        scene = self.scene
        for choice in scene.choices if scene else ():
            if choice.id == choice_id:
                return replace(self, chosen=choice)
        raise KeyError(choice_id)

    def go_on(self) -> Play:
        """On to the scene the choice leads to; without a choice it stays where it is."""
        scene = self.scene
        if scene is None or self.chosen is None:
            return self
        return replace(self, taken=(*self.taken, (scene, self.chosen)), chosen=None)

    def restart(self) -> Play:
        return Play(self.case)

    def in_case(self, case: Case) -> Play:
        """The same choices in another edition of the case, as far as it still has them."""
        if case == self.case:
            return self
        play = Play(case)
        try:
            for _, choice in self.taken:
                play = play.choose(choice.id).go_on()
            return play.choose(self.chosen.id) if self.chosen else play
        except KeyError:
            return play
