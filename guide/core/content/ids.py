"""Ids that cannot pass for one another."""

from __future__ import annotations

from typing import NewType

SignalId = NewType("SignalId", str)
StepId = NewType("StepId", str)
NodeId = NewType("NodeId", str)
ChoiceId = NewType("ChoiceId", str)
SceneId = NewType("SceneId", str)
SourceId = NewType("SourceId", str)
DoorStopId = NewType("DoorStopId", str)
"""A question or an outcome behind one of the doors."""

RoleId = NewType("RoleId", str)
FormId = NewType("FormId", str)
SeenId = NewType("SeenId", str)
"""What kind of thing one sees: ``documenten``, ``wonen``, ``geld`` …"""
SettingId = NewType("SettingId", str)
"""Where one is: ``balie``, ``thuis``, ``werkplek`` …"""
NeedId = NewType("NeedId", str)
"""What one needs of a contact: ``gevaar``, ``overleg``, ``melden`` …"""
