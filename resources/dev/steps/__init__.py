"""What the door does, a module per step; standard library only."""
